package app.handsel.capture.when.grammar;

import app.handsel.capture.words.Token;
import app.handsel.capture.words.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a pattern out. {@code a|b} is a choice, {@code (a|b)} one inside a pattern, {@code x?} may be missing,
 * {@code {list}} is a slot, {@code ^x} stands right behind what is before it, {@code {a}~und~{b}} is one word,
 * {@code \(} is a bracket in the text.
 */
final class Patterns {

    private static final String ENDS = " |()?{}^";

    private final String pattern;
    private int at;

    private Patterns(String pattern) {
        this.pattern = pattern;
    }

    static List<List<Element>> of(String pattern) {
        var patterns = new Patterns(pattern);
        List<List<Element>> all = patterns.choice();
        if (patterns.at < pattern.length()) {
            throw new IllegalArgumentException("cannot read " + pattern);
        }
        return all;
    }

    private List<List<Element>> choice() {
        var all = new ArrayList<>(sequence());
        while (sees('|')) {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private List<List<Element>> sequence() {
        List<List<Element>> all = List.of(List.of());
        while (true) {
            while (sees(' ')) {
                at++;
            }
            if (at == pattern.length() || sees('|') || sees(')')) {
                return all;
            }
            all = times(all, item());
        }
    }

    private List<List<Element>> item() {
        boolean glued = sees('^');
        if (glued) {
            at++;
        }
        List<List<Element>> item = sees('(') ? group() : List.of(word());
        if (glued) {
            item = item.stream().map(Patterns::gluedAtFirst).toList();
        }
        if (sees('?')) {
            at++;
            item = new ArrayList<>(item);
            item.add(List.of());
        }
        return item;
    }

    private List<List<Element>> group() {
        at++;
        List<List<Element>> all = choice();
        if (!sees(')')) {
            throw new IllegalArgumentException("not closed: " + pattern);
        }
        at++;
        return all;
    }

    private List<Element> word() {
        if (sees('\\')) {
            at += 2;
            return List.of(new Element(pattern.substring(at - 1, at), false, false));
        }
        int from = at;
        do {
            boolean slot = sees('{');
            at = slot ? pattern.indexOf('}', at) + 1 : at + 1;
            if (slot && at == 0) {
                throw new IllegalArgumentException("not closed: " + pattern);
            }
        } while (at < pattern.length()
                && (ENDS.indexOf(pattern.charAt(at)) < 0 || sees('{') && pattern.charAt(at - 1) == '~'));
        String word = pattern.substring(from, at);
        if (word.indexOf('~') >= 0 && word.length() > 1) {
            return List.of(new Element(word, false, false));
        }
        if (word.startsWith("{")) {
            return List.of(new Element(word.substring(1, word.length() - 1), true, false));
        }
        if (isPlainWord(word)) {
            return List.of(new Element(word, false, false));
        }
        return Tokens.of(word).stream()
                .map(Token::word)
                .map(each -> new Element(Text.plain(each), false, false))
                .toList();
    }

    /** Most words of a pattern are one token as they stand. */
    private static boolean isPlainWord(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static List<Element> gluedAtFirst(List<Element> elements) {
        var glued = new ArrayList<>(elements);
        glued.set(0, glued.getFirst().asGlued());
        return glued;
    }

    private static List<List<Element>> times(List<List<Element>> heads, List<List<Element>> tails) {
        var all = new ArrayList<List<Element>>();
        for (List<Element> head : heads) {
            for (List<Element> tail : tails) {
                var both = new ArrayList<>(head);
                both.addAll(tail);
                all.add(both);
            }
        }
        return all;
    }

    private boolean sees(char sign) {
        return at < pattern.length() && pattern.charAt(at) == sign;
    }
}

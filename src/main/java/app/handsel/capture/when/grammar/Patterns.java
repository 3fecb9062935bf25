package app.handsel.capture.when.grammar;

import app.handsel.capture.words.Token;
import app.handsel.capture.words.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Walks a pattern into a list of phrases. {@code a|b} is a choice, {@code (a|b)} one inside a pattern, {@code x?} may
 * be missing, {@code {list}} is a slot, {@code ^x} stands right behind what is before it, {@code {a}~und~{b}} is one
 * word, {@code \(} is a bracket in the text. Phrases are not written out one by one, because there are many thousands.
 */
final class Patterns {

    /** Where words and slots lead to; makes the way when there is none yet. */
    interface Paths {

        Node word(Node from, String word, boolean glued);

        Node slot(Node from, String list, boolean glued);
    }

    /** A place in the phrases, how many elements lead to it, its first word, and whether no space may come next. */
    record Step(Node node, int length, String word, boolean glued) {

        boolean isSingleWord() {
            return length == 1 && !word.isEmpty();
        }

        /** Words that are written as one ("{weekday}~{part}"). */
        boolean isJoined() {
            return Patterns.isJoined(word);
        }

        private Step asGlued() {
            return new Step(node, length, word, true);
        }

        private Step to(Node next, String with) {
            return new Step(next, length + 1, length == 0 ? with : word, false);
        }
    }

    private static final String ENDS = " |()?{}^";

    private final String pattern;
    private final Paths paths;
    private int at;

    private Patterns(String pattern, Paths paths) {
        this.pattern = pattern;
        this.paths = paths;
    }

    /** All the ends of a pattern. */
    static List<Step> walk(String pattern, Node root, Paths paths) {
        var patterns = new Patterns(pattern, paths);
        List<Step> ends = patterns.choice(List.of(new Step(root, 0, "", false)));
        if (patterns.at < pattern.length()) {
            throw new IllegalArgumentException("cannot read " + pattern);
        }
        return ends;
    }

    private List<Step> choice(List<Step> from) {
        var ends = new ArrayList<>(sequence(from));
        while (sees('|')) {
            at++;
            ends.addAll(sequence(from));
        }
        return ends;
    }

    private List<Step> sequence(List<Step> from) {
        List<Step> steps = from;
        while (true) {
            while (sees(' ')) {
                at++;
            }
            if (at == pattern.length() || sees('|') || sees(')')) {
                return steps;
            }
            steps = item(steps);
        }
    }

    private List<Step> item(List<Step> from) {
        List<Step> begin = from;
        if (sees('^')) {
            at++;
            begin = new ArrayList<>(from.size());
            for (Step step : from) {
                begin.add(step.asGlued());
            }
        }
        List<Step> ends = sees('(') ? group(begin) : word(begin);
        if (sees('?')) {
            at++;
            ends = new ArrayList<>(ends);
            ends.addAll(from);
        }
        return ends;
    }

    private List<Step> group(List<Step> from) {
        at++;
        List<Step> ends = choice(from);
        if (!sees(')')) {
            throw new IllegalArgumentException("not closed: " + pattern);
        }
        at++;
        return ends;
    }

    private List<Step> word(List<Step> from) {
        if (sees('\\')) {
            at += 2;
            return words(from, pattern.substring(at - 1, at));
        }
        int begin = at;
        do {
            boolean slot = sees('{');
            at = slot ? pattern.indexOf('}', at) + 1 : at + 1;
            if (slot && at == 0) {
                throw new IllegalArgumentException("not closed: " + pattern);
            }
        } while (at < pattern.length()
                && (ENDS.indexOf(pattern.charAt(at)) < 0 || sees('{') && pattern.charAt(at - 1) == '~'));
        String word = pattern.substring(begin, at);
        if (isJoined(word)) {
            return joined(from, word);
        }
        if (word.startsWith("{")) {
            return slots(from, word.substring(1, word.length() - 1));
        }
        if (isPlain(word)) {
            return words(from, word);
        }
        List<Step> steps = from;
        for (Token token : Tokens.of(word)) {
            steps = words(steps, Text.plain(token.word()));
        }
        return steps;
    }

    private List<Step> words(List<Step> from, String word) {
        var next = new ArrayList<Step>(from.size());
        for (Step step : from) {
            next.add(step.to(paths.word(step.node(), word, step.glued()), word));
        }
        return next;
    }

    private List<Step> slots(List<Step> from, String list) {
        var next = new ArrayList<Step>(from.size());
        for (Step step : from) {
            next.add(step.to(paths.slot(step.node(), list, step.glued()), ""));
        }
        return next;
    }

    private List<Step> joined(List<Step> from, String word) {
        var next = new ArrayList<Step>(from.size());
        for (Step step : from) {
            if (step.length() > 0) {
                throw new IllegalArgumentException("only alone: " + word);
            }
            next.add(step.to(step.node(), word));
        }
        return next;
    }

    private static boolean isJoined(String word) {
        return word.length() > 1 && word.indexOf('~') >= 0;
    }

    /** Most words of a pattern are one token as they stand. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private boolean sees(char sign) {
        return at < pattern.length() && pattern.charAt(at) == sign;
    }
}

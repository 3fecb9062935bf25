package app.handsel.capture.pattern;

import app.handsel.capture.words.Token;
import app.handsel.capture.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/**
 * Reads one line of a word list. Words stand for themselves; {@code wort*} and {@code *wort} for words that begin or
 * end so; {@code <list>} for anything in another list; {@code (a|b c)} for either; {@code x?} for x or nothing;
 * {@code !x} for anything but x; {@code ..} and {@code ...} for up to 4 and 12 words of the same clause; {@code ^} and
 * {@code $} for where a clause begins and ends; {@code @kind} for an amount, a date, a number or a name; braces for the
 * part that is wanted; a backslash before what shall stand for itself.
 */
final class PatternLine {

    private static final int FEW = 4;
    private static final int MANY = 12;

    private PatternLine() {}

    static List<Part.Row> rows(String phrases, String value) {
        return split(phrases, letter -> letter == '|').stream()
                .filter(phrase -> !phrase.isEmpty())
                .map(phrase -> row(phrase, value))
                .toList();
    }

    private static Part.Row row(String phrase, String value) {
        var parts = new ArrayList<Part>();
        for (String word : split(phrase, Character::isWhitespace)) {
            if (!word.isEmpty()) {
                parts.addAll(parts(word));
            }
        }
        return new Part.Row(List.copyOf(parts), value);
    }

    private static List<Part> parts(String word) {
        if (word.startsWith("\\")) {
            return plain(word.substring(1));
        }
        if (word.endsWith("?") && word.length() > 1) {
            return List.of(new Part.Maybe(one(word.substring(0, word.length() - 1))));
        }
        if (word.startsWith("!") && word.length() > 1) {
            return List.of(new Part.Not(one(word.substring(1))));
        }
        return switch (word) {
            case ".." -> List.of(new Part.Gap(FEW));
            case "..." -> List.of(new Part.Gap(MANY));
            case "^" -> List.of(new Part.ClauseStart());
            case "$" -> List.of(new Part.ClauseEnd());
            case "{" -> List.of(new Part.Open());
            case "}" -> List.of(new Part.Close());
            default -> simple(word);
        };
    }

    private static Part one(String word) {
        List<Part> parts = simple(word);
        return parts.size() == 1 ? parts.getFirst() : either(word);
    }

    private static List<Part> simple(String word) {
        UnaryOperator<String> inner = outer -> outer.substring(1, outer.length() - 1);
        if (word.startsWith("<") && word.endsWith(">")) {
            return List.of(new Part.Name(inner.apply(word)));
        }
        if (word.startsWith("(") && word.endsWith(")")) {
            return List.of(either(inner.apply(word)));
        }
        if (word.startsWith("@") && word.length() > 1) {
            return List.of(new Part.Stretch(word.substring(1)));
        }
        if (word.endsWith("*") && word.length() > 1) {
            return List.of(new Part.Beginning(Words.fold(word.substring(0, word.length() - 1))));
        }
        if (word.startsWith("*") && word.length() > 1) {
            return List.of(new Part.Ending(Words.fold(word.substring(1))));
        }
        return plain(word);
    }

    private static List<Part> plain(String words) {
        return Tokens.of(words).stream()
                .map(Token::word)
                .<Part>map(one -> new Part.Word(Words.fold(one)))
                .toList();
    }

    private static Part either(String phrases) {
        var choices = new Choices();
        rows(phrases, "").forEach(choices::add);
        return new Part.Either(choices);
    }

    private static List<String> split(String line, IntPredicate apart) {
        var pieces = new ArrayList<String>();
        int depth = 0;
        boolean named = false;
        int from = 0;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            boolean plain = i > 0 && line.charAt(i - 1) == '\\';
            depth += plain ? 0 : letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (depth < 0) {
                throw new IllegalArgumentException("a bracket is closed that was not opened: " + line);
            }
            named = letter == '<' || named && letter != '>';
            if (depth == 0 && !plain && !named && apart.test(letter)) {
                pieces.add(line.substring(from, i).strip());
                from = i + 1;
            }
        }
        if (depth > 0) {
            throw new IllegalArgumentException("a bracket is not closed: " + line);
        }
        pieces.add(line.substring(from).strip());
        return pieces;
    }
}

package app.handsel.capture.mark;

import app.handsel.capture.found.Sentence;
import app.handsel.capture.when.Said;
import app.handsel.capture.words.Place;
import app.handsel.capture.words.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the lines of a text that begin with a mark. What only looks like one is left to the other rules: stars before
 * the items of a pasted list (four or more of them, or fewer under a line that ends with a colon), signs that stand
 * double, a star or an equals sign that belongs to some other way of writing, and about ("~20").
 */
final class MarkedLines {

    private static final String MARKS = "!?$€£*~=@";
    private static final int LONG_LIST = 4;

    private final String text;
    private final List<Token> tokens;
    private final List<Said> dates;
    private int date;

    private MarkedLines(List<Sentence> sentences) {
        this.text = sentences.getFirst().written();
        this.tokens = sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
        this.dates = sentences.stream()
                .flatMap(sentence -> sentence.dates().stream())
                .toList();
    }

    static List<MarkedLine> of(List<Sentence> sentences) {
        boolean none = sentences.stream().noneMatch(MarkedLines::mayBegin);
        return none ? List.of() : new MarkedLines(sentences).read();
    }

    private static boolean mayBegin(Sentence sentence) {
        return !sentence.tokens().isEmpty()
                && sentence.tokens().getFirst().newLine()
                && isMark(sentence.tokens().getFirst());
    }

    private static boolean isMark(Token token) {
        return token.isSign() && MARKS.contains(token.word());
    }

    private List<MarkedLine> read() {
        var lines = new ArrayList<MarkedLine>();
        var starred = new ArrayList<MarkedLine>();
        boolean listed = false;
        for (int from = 0; from < tokens.size(); ) {
            int to = from + 1;
            while (to < tokens.size() && !tokens.get(to).newLine()) {
                to++;
            }
            if (tokens.get(from).is("*")) {
                if (isMeant(from, to)) {
                    starred.add(line(from, to));
                }
            } else {
                close(starred, listed, lines);
                listed = tokens.get(to - 1).is(":");
                if (isMark(tokens.get(from)) && isMeant(from, to)) {
                    lines.add(line(from, to));
                }
            }
            from = to;
        }
        close(starred, listed, lines);
        return lines;
    }

    private static void close(List<MarkedLine> starred, boolean listed, List<MarkedLine> lines) {
        if (!listed && starred.size() < LONG_LIST) {
            lines.addAll(starred);
        }
        starred.clear();
    }

    private boolean isMeant(int from, int to) {
        if (to == from + 1) {
            return false;
        }
        Token next = tokens.get(from + 1);
        return switch (tokens.get(from).word()) {
            case "@" -> next.isWord() && !next.spaced();
            case "~", "=" -> !next.isNumber() && !next.isSign();
            case "*" -> !next.isSign() && (next.spaced() || !tokens.get(to - 1).is("*"));
            case "!", "?" -> !next.isSign() || !MARKS.contains(next.word());
            default -> true;
        };
    }

    private MarkedLine line(int from, int to) {
        List<Token> body = tokens.subList(from + 1, to);
        Place place = tokens.get(from).place().to(tokens.get(to - 1).place());
        while (date < dates.size() && dates.get(date).place().start() < place.start()) {
            date++;
        }
        int first = date;
        while (date < dates.size() && dates.get(date).place().start() < place.end()) {
            date++;
        }
        Place after = body.getFirst().place().to(body.getLast().place());
        return new MarkedLine(
                tokens.get(from).word(), place, new Sentence(text, after, body, dates.subList(first, date)));
    }
}

package app.handsel.capture.mark;

import app.handsel.capture.found.Sentence;
import app.handsel.capture.when.Said;
import app.handsel.capture.words.Place;
import app.handsel.capture.words.Token;
import java.util.List;
import java.util.Optional;

/** A line with its mark, and what stands behind the mark. */
record MarkedLine(String mark, Place place, Sentence body) {

    List<Token> tokens() {
        return body.tokens();
    }

    boolean isEmpty() {
        return body.tokens().isEmpty();
    }

    /** The words from one token to before another, without the signs around them. */
    String text(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && isLoose(first)) {
            first++;
        }
        while (last > first && isLoose(last - 1)) {
            last--;
        }
        return first == last
                ? ""
                : tokens().get(first).place().to(tokens().get(last - 1).place()).in(body.written());
    }

    private boolean isLoose(int at) {
        return tokens().get(at).isSign()
                && ",;:.!?-–—=>→".contains(tokens().get(at).word());
    }

    /** The words without a date at their end or beginning; inside it belongs to what is said. */
    String textWithout(Optional<Said> date) {
        int from = 0;
        int to = tokens().size();
        while (to > from && date.isPresent() && (isLoose(to - 1) || isIn(date.get(), to - 1))) {
            to--;
        }
        while (from < to && date.isPresent() && (isLoose(from) || isIn(date.get(), from))) {
            from++;
        }
        return from == to ? text(0, tokens().size()) : text(from, to);
    }

    private boolean isIn(Said date, int at) {
        return tokens().get(at).place().overlaps(date.place());
    }

    /** Which token a sign or word is, or how many there are. */
    int find(String word, int from) {
        int at = from;
        while (at < tokens().size() && !tokens().get(at).is(word)) {
            at++;
        }
        return at;
    }
}

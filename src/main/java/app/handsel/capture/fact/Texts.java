package app.handsel.capture.fact;

import app.handsel.capture.found.Sentence;
import app.handsel.capture.pattern.Words;

/** Words of a sentence as they are written, without the signs at their ends. */
final class Texts {

    private Texts() {}

    static String between(Sentence sentence, Words words, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && words.endsClause(first)) {
            first++;
        }
        while (last > first && words.endsClause(last - 1)) {
            last--;
        }
        return first == last ? "" : words.place(first, last).in(sentence.written());
    }
}

package app.handsel.capture.promise;

import app.handsel.capture.found.Sentence;
import app.handsel.capture.when.Said;
import app.handsel.capture.words.Place;
import app.handsel.capture.words.Token;
import java.util.List;

/** A part of a sentence that says one thing: its tokens {@code from} to before {@code to}, and the dates in it. */
record Clause(Sentence sentence, int from, int to, List<Said> dates) {

    List<Token> tokens() {
        return sentence.tokens();
    }

    Token token(int at) {
        return sentence.tokens().get(at);
    }

    Place place(int first, int end) {
        return token(first).place().to(token(end - 1).place());
    }

    /** The same clause from another token to another, with the dates that are in that part. */
    Clause part(int first, int end) {
        Place place = place(first, end);
        return new Clause(
                sentence,
                first,
                end,
                dates.stream().filter(date -> date.place().overlaps(place)).toList());
    }

    boolean inDate(int at) {
        return dates.stream().anyMatch(date -> date.place().overlaps(token(at).place()));
    }
}

package app.handsel.capture.found;

import app.handsel.capture.when.Said;
import app.handsel.capture.words.Place;
import app.handsel.capture.words.Token;
import java.util.List;

/**
 * A sentence of a text, or what stands for one: a line of notes. {@code written} is the whole text, which the places of
 * the words and of the {@code dates} in the sentence count from.
 */
public record Sentence(String written, Place place, List<Token> tokens, List<Said> dates) {

    public Sentence {
        tokens = List.copyOf(tokens);
        dates = List.copyOf(dates);
    }
}

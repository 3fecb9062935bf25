package app.handsel.capture.sentence;

import app.handsel.capture.found.Sentence;
import app.handsel.capture.when.Said;
import app.handsel.capture.words.Lexicon;
import app.handsel.capture.words.Place;
import app.handsel.capture.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes a text apart into sentences. A line ends one always; so do {@code ! ? ;} and a full stop that belongs to no
 * date, abbreviation, initial or ordinal number.
 */
public final class Sentences {

    private final Ends ends;

    public Sentences(Locale language) {
        ends = new Ends(Lexicon.of(language, "sentences"));
    }

    /** The sentences of a text that was taken apart into tokens, each with those of the dates that begin in it. */
    public List<Sentence> of(String text, List<Token> tokens, List<Said> dates) {
        var sentences = new ArrayList<Sentence>();
        int from = 0;
        int date = 0;
        for (int end : ends.of(tokens, dates)) {
            Place place = tokens.get(from).place().to(tokens.get(end - 1).place());
            int first = date;
            while (date < dates.size() && dates.get(date).place().start() < place.end()) {
                date++;
            }
            sentences.add(new Sentence(text, place, tokens.subList(from, end), dates.subList(first, date)));
            from = end;
        }
        return List.copyOf(sentences);
    }
}

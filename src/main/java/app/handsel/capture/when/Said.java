package app.handsel.capture.when;

import app.handsel.capture.words.Place;
import java.util.List;

/**
 * A date that stands in a text: where, with the word before it that says how it is meant ("by Friday"), and what it can
 * mean. There is one reading, or there are several and the reader has to choose; the likeliest is the first.
 */
public record Said(Place place, Manner manner, List<When> readings) {

    /** How a date is meant: until then, on it, or only from then on. */
    public enum Manner {
        ON,
        BY,
        AFTER,
        SINCE
    }

    public Said {
        readings = List.copyOf(readings);
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("means nothing");
        }
    }

    public When when() {
        return readings.getFirst();
    }

    public boolean isChoice() {
        return readings.size() > 1;
    }
}

package app.handsel.capture.promise;

import app.handsel.capture.Reader;
import app.handsel.capture.found.Context;
import app.handsel.capture.found.Finding;
import app.handsel.capture.found.People;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/**
 * Promises as they are found in whole texts, spelled so that a table can hold them: what, and the words of its date.
 */
record Heeded(Reader reader, Context context) {

    Heeded(Locale language) {
        this(
                new Reader(language),
                new Context(
                        ZonedDateTime.parse("2026-11-24T10:00+01:00[Europe/Berlin]"), language, "EUR", People.NOBODY));
    }

    List<Finding.Promise> promises(String text) {
        return of(text, Finding.Promise.class);
    }

    List<Finding.Theirs> theirs(String text) {
        return of(text, Finding.Theirs.class);
    }

    String spelled(String text, Finding found) {
        return (found.what() + " | "
                        + found.when().map(said -> said.place().in(text)).orElse(""))
                .strip();
    }

    private <F extends Finding> List<F> of(String text, Class<F> kind) {
        return reader.read(text, context).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}

package app.handsel.capture.measure;

import app.handsel.capture.Reader;
import app.handsel.capture.found.Context;
import app.handsel.capture.found.People;
import app.handsel.capture.found.Person;
import app.handsel.capture.when.WhenReader;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A way to read a sentence: ours, and the yardstick that everybody would write first. */
@FunctionalInterface
interface Reading {

    ZonedDateTime NOW = ZonedDateTime.parse("2026-11-24T10:00+01:00[Europe/Berlin]");

    List<Found> of(String sentence);

    static Reading ours(Locale language) {
        var reader = new Reader(language);
        var dates = new WhenReader(language);
        var context = new Context(
                NOW,
                language,
                "EUR",
                People.of(Stream.of(
                                "Oba Restaurant",
                                "Ann Oba",
                                "Tom Reyes",
                                "Mia Chen",
                                "Lena Brandt",
                                "Sam Ortiz",
                                "Bäckerei Kruse",
                                "Jürgen Vogt")
                        .map(name -> new Person(UUID.nameUUIDFromBytes(name.getBytes()), name))
                        .toList()));
        return sentence -> Stream.concat(
                        reader.read(sentence, context).stream().map(Found::of).flatMap(Optional::stream),
                        dates.read(sentence, NOW).stream().map(said -> Found.date(said.when())))
                .toList();
    }

    /** Promises only, and no dates. */
    static Reading yardstick(Locale language) {
        var pattern = Pattern.compile(
                language.getLanguage().equals("de") ? "\\b(ich werde|wir werden)\\b" : "\\b(i|we)( will|['’]ll)\\b",
                Pattern.CASE_INSENSITIVE);
        return sentence -> pattern.matcher(sentence)
                .results()
                .map(_ -> new Found(Kind.PROMISE, "", ""))
                .toList();
    }
}

package app.handsel.ui.capture;

import app.handsel.capture.found.Context;
import app.handsel.capture.found.Finding;
import app.handsel.capture.when.Said;
import app.handsel.capture.when.When;
import app.handsel.capture.words.Place;
import app.handsel.model.Money;
import app.handsel.model.Payment;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Finds a few words and nothing else, so that a test says what there is to find. */
final class FakeReader {

    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private FakeReader() {}

    static List<Finding> read(String text, Context context) {
        var found = new ArrayList<Finding>();
        find(text, "quote by Friday", found, place -> promise(place, "the quote", Optional.of(friday(place))));
        find(text, "call her", found, place -> promise(place, "call her", Optional.empty()));
        find(
                text,
                "! trays",
                found,
                place -> new Finding.Promise(
                        place, true, "trays", Optional.of(friday(place)), Optional.empty(), Optional.empty()));
        find(text, "Lakers", found, place -> new Finding.Interest(place, false, "loves the Lakers"));
        find(
                text,
                "500",
                found,
                place -> new Finding.Payment(
                        place,
                        false,
                        "trays",
                        new Money(50_000, context.currency()),
                        Optional.of(Payment.Method.CASH),
                        true,
                        Optional.empty()));
        find(
                text,
                "asked",
                found,
                place -> new Finding.Question(place, false, "does it fit under the hood?", Optional.of(friday(place))));
        find(
                text,
                "forgot",
                found,
                place -> new Finding.Mistake(
                        place,
                        false,
                        "forgot her box",
                        true,
                        Optional.empty(),
                        List.of(new Finding.Amends(place, "free delivery", Optional.empty()))));
        find(
                text,
                "Oba sent",
                found,
                place -> new Finding.Referral(
                        place,
                        false,
                        "Oba",
                        context.people()
                                .at(app.handsel.capture.words.Tokens.of("Oba"), 0)
                                .flatMap(match -> match.one())
                                .map(person -> person.id()),
                        true));
        find(text, "she will", found, place -> new Finding.Theirs(place, false, "send it", Optional.empty()));
        found.sort(Comparator.comparing(finding -> finding.place().start()));
        return found;
    }

    static BiFunction<String, java.time.ZonedDateTime, List<Said>> dates() {
        return (text, _) -> text.startsWith("fri") ? List.of(friday(new Place(0, text.length()))) : List.of();
    }

    private static Finding promise(Place place, String what, Optional<Said> when) {
        return new Finding.Promise(place, false, what, when, Optional.empty(), Optional.empty());
    }

    private static Said friday(Place place) {
        return new Said(place, Said.Manner.BY, List.of(When.at(FRIDAY, LocalTime.NOON)));
    }

    private static void find(String text, String words, List<Finding> found, Function<Place, Finding> then) {
        int at = text.indexOf(words);
        if (at >= 0) {
            found.add(then.apply(new Place(at, at + words.length())));
        }
    }
}

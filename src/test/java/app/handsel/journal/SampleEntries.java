package app.handsel.journal;

import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Due;
import app.handsel.model.Entry;
import app.handsel.model.Interest;
import app.handsel.model.Labelled;
import app.handsel.model.Money;
import app.handsel.model.Note;
import app.handsel.model.Occasion;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.model.Settings;
import app.handsel.model.Way;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One entry of each kind, once with all that can be said and once with as little as possible, around a given text. */
final class SampleEntries {

    static final UUID LENA = new UUID(1, 1);
    static final Instant THEN = Instant.parse("2026-11-24T09:30:15.123456789Z");

    private SampleEntries() {}

    static List<Entry> of(String text) {
        return List.of(
                full(text),
                new CustomerBuilder(LENA, text, Instant.EPOCH).build(),
                new Note(new UUID(2, 1), LENA, THEN, Way.MEMO, text, text),
                new Interest(new UUID(3, 1), LENA, text, THEN),
                fullPromise(text),
                new Promise(
                        new UUID(4, 2),
                        LENA,
                        text,
                        Due.by(LocalDate.of(2028, 2, 29)),
                        Optional.empty(),
                        "",
                        THEN,
                        List.of(),
                        Optional.empty(),
                        Optional.empty()),
                payment(text).acknowledgedBy(new Payment.Acknowledgement(THEN, Way.MESSAGE, text)),
                payment(text),
                new Settings(text, text, "NP", ZoneId.of("Asia/Kathmandu"), "JPY", Settings.Look.DARK, 3, 14, text),
                new Settings("", "", "", ZoneId.of("Z"), "EUR", Settings.Look.SYSTEM, 0, 0, ""));
    }

    private static Customer full(String text) {
        var labelled = List.of(new Labelled("mobile", text), new Labelled("", ""));
        return new CustomerBuilder(LENA, text, THEN)
                .kind(Customer.Kind.BUSINESS)
                .nickname(text)
                .company(text)
                .phones(labelled)
                .emails(labelled)
                .addresses(labelled)
                .dates(List.of(
                        new Occasion("birthday", MonthDay.of(2, 29), Optional.of(Year.of(1984))),
                        new Occasion(text, MonthDay.of(12, 1), Optional.empty())))
                .tags(List.of(text, ""))
                .howMet(text)
                .bestTime(text)
                .bestWay(text)
                .referredBy(Optional.of(new UUID(-1, -1)))
                .picture(Optional.of(""))
                .fields(labelled)
                .build();
    }

    private static Promise fullPromise(String text) {
        var noon = Due.at(LocalDate.of(2026, 11, 27), LocalTime.NOON);
        var midnight = Due.at(LocalDate.of(2026, 11, 30), LocalTime.MIDNIGHT);
        return new Promise(
                        new UUID(4, 1),
                        LENA,
                        text,
                        noon,
                        Optional.of(Due.by(LocalDate.of(2026, 11, 26))),
                        text,
                        THEN,
                        List.of(),
                        Optional.of(Instant.parse("2026-11-27T10:59:59.999Z")),
                        Optional.of(Instant.EPOCH))
                .movedTo(midnight, THEN, true)
                .movedTo(noon, THEN, false);
    }

    private static Payment payment(String text) {
        return new Payment(
                new UUID(5, 1),
                LENA,
                new Money(Long.MIN_VALUE, "KWD"),
                text,
                Payment.Method.CHEQUE,
                THEN,
                true,
                Optional.empty());
    }
}

package app.handsel.model.trust;

import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Due;
import app.handsel.model.Mistake;
import app.handsel.model.Money;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.model.Question;
import app.handsel.model.Way;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the tests of a report begin with: a shop in Berlin, and records of Tom's. */
final class Some {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final UUID TOM = id("Tom");

    private Some() {}

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** "2026-11-27 12:00" in the shop's zone. */
    static Instant at(String dateAndTime) {
        return LocalDateTime.parse(dateAndTime.strip().replace(' ', 'T'))
                .atZone(BERLIN)
                .toInstant();
    }

    /** "2026-11-27" or "2026-11-27 12:00". */
    static Due due(String dateAndMaybeTime) {
        String[] parts = dateAndMaybeTime.strip().split(" ");
        LocalDate day = LocalDate.parse(parts[0]);
        return parts.length == 1 ? Due.by(day) : Due.at(day, LocalTime.parse(parts[1]));
    }

    static Promise promise(String due) {
        return promise(TOM, due);
    }

    static Promise promise(UUID customer, String due) {
        return new Promise(
                UUID.randomUUID(),
                customer,
                "the quote",
                due(due),
                Optional.empty(),
                "",
                at("2025-01-01 09:00"),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    static Payment payment(String received) {
        return new Payment(
                UUID.randomUUID(),
                TOM,
                new Money(500, "EUR"),
                "the oven",
                Payment.Method.CASH,
                at(received),
                false,
                Optional.empty());
    }

    static Payment thanked(Payment payment, String when) {
        return payment.acknowledgedBy(new Payment.Acknowledgement(at(when), Way.CALL, "Thank you"));
    }

    static Question question(String due) {
        return Question.asked(
                UUID.randomUUID(),
                TOM,
                "does it fit",
                "",
                "Mia",
                at("2025-01-01 09:00"),
                Optional.of(due).filter(text -> !text.isEmpty()).map(Some::due));
    }

    static Mistake mistake(UUID customer, String when) {
        return new Mistake(
                UUID.randomUUID(), customer, "forgot the box", at(when), "", "", Optional.empty(), List.of());
    }

    static CustomerBuilder customer(String name, String added) {
        return new CustomerBuilder(id(name), name, at(added + " 09:00"));
    }

    static Customer sentBy(String sender, String name, String added) {
        return customer(name, added).referredBy(Optional.of(id(sender))).build();
    }

    static Case kept(String day, Duration early) {
        return new Case(UUID.randomUUID(), TOM, "", "", LocalDate.parse(day), Result.KEPT, early);
    }
}

package app.handsel.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the tests of the model begin with: a shop in Berlin, one customer, times as people write them. */
final class Given {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final UUID TOM = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private Given() {}

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

    /** Made so shortly before it is due that nothing else is owed for it. */
    static Promise promise(String what, String due) {
        LocalDateTime made = due(due).day().minusDays(3).atTime(9, 0);
        return promise(what, made.atZone(BERLIN).toInstant(), due);
    }

    static Promise promise(String what, Instant made, String due) {
        return new Promise(
                id("promise " + what),
                TOM,
                what,
                due(due),
                Optional.empty(),
                "",
                made,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    static Payment payment(String what, String received, boolean deposit) {
        return new Payment(
                id("payment " + what),
                TOM,
                Money.of(new BigDecimal("500"), "EUR"),
                what,
                Payment.Method.TRANSFER,
                at(received),
                deposit,
                Optional.empty());
    }

    static Question question(String what, String asked, Optional<Due> due) {
        return Question.asked(id("question " + what), TOM, what, "", "Nora", at(asked), due);
    }

    static Mistake mistake(String what, String at, Mistake.Amends... amends) {
        return new Mistake(id("mistake " + what), TOM, what, at(at), "Nora", "", Optional.empty(), List.of(amends));
    }

    /** Amends to be made until a day, or some time. */
    static Mistake.Amends amends(String what, String due) {
        return new Mistake.Amends(
                what, Optional.empty(), Optional.ofNullable(due).map(Given::due), Optional.empty());
    }

    static Call missed(String about, String at) {
        return new Call(id("call " + about), TOM, at(at), Call.Outcome.MISSED, "", about, Optional.empty());
    }

    static Iou iou(String what, String due) {
        return new Iou(
                id("iou " + what),
                TOM,
                Iou.Side.WE_OWE,
                what,
                Optional.empty(),
                at("2026-11-01 09:00"),
                Optional.ofNullable(due).map(Given::due),
                List.of(),
                Optional.empty());
    }

    /** What the rules know of a customer with whom we last spoke then, or never. */
    static Relation relation(Customer of, String lastContact) {
        return new Relation(of, Optional.ofNullable(lastContact).map(Given::at), Optional.empty(), 0);
    }

    static CustomerBuilder customer(String name) {
        return new CustomerBuilder(TOM, name, at("2026-01-02 09:00"));
    }

    static UUID id(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}

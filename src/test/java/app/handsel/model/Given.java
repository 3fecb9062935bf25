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

    static Promise promise(String what, String due) {
        return new Promise(
                id("promise " + what),
                TOM,
                what,
                due(due),
                Optional.empty(),
                "",
                at("2026-11-01 09:00"),
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

    static CustomerBuilder customer(String name) {
        return new CustomerBuilder(TOM, name, at("2026-01-02 09:00"));
    }

    static UUID id(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}

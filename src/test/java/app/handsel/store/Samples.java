package app.handsel.store;

import app.handsel.TestNotebook;
import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Due;
import app.handsel.model.Interest;
import app.handsel.model.Money;
import app.handsel.model.Note;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.model.Settings;
import app.handsel.model.Way;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Entries with the few things that a test is about. */
final class Samples {

    static final LocalDate TODAY = TestNotebook.NOW.atZone(TestNotebook.ZONE).toLocalDate();

    private Samples() {}

    static Customer customer(String name) {
        return new CustomerBuilder(UUID.randomUUID(), name, TestNotebook.NOW).build();
    }

    static Note note(Customer about, String text, int daysAgo) {
        return new Note(UUID.randomUUID(), about.id(), daysAgo(daysAgo), Way.CALL, "Mia", text);
    }

    static Interest interest(Customer about, String text, int daysAgo) {
        return new Interest(UUID.randomUUID(), about.id(), text, daysAgo(daysAgo));
    }

    static Promise promise(Customer about, String what, LocalDate due) {
        return new Promise(
                UUID.randomUUID(),
                about.id(),
                what,
                Due.by(due),
                Optional.empty(),
                "",
                TestNotebook.NOW,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    static Payment payment(Customer about, String what, int daysAgo) {
        return new Payment(
                UUID.randomUUID(),
                about.id(),
                new Money(50_000, "EUR"),
                what,
                Payment.Method.CASH,
                daysAgo(daysAgo),
                true,
                Optional.empty());
    }

    static Settings settings(String shop) {
        return new Settings("Mia", shop, "DE", TestNotebook.ZONE, "EUR", Settings.Look.SYSTEM, 3, 14, "Thank you");
    }

    private static Instant daysAgo(int days) {
        return TestNotebook.NOW.minusSeconds(days * 86_400L);
    }
}

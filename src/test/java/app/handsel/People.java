package app.handsel;

import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Due;
import app.handsel.model.Labelled;
import app.handsel.model.Money;
import app.handsel.model.Note;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.model.Way;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Customers to sit down with, and what there is about them. */
final class People {

    static final Customer TOM = customer("Tom Reyes", "(503) 555-0142");
    static final Customer LENA = customer("Lena Brandt", "(503) 555-0177");

    private People() {}

    static Customer customer(String name, String phone) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new CustomerBuilder(id, name, TestNotebook.NOW)
                .phones(List.of(new Labelled("mobile", phone)))
                .build();
    }

    static Note note(Customer about, String text) {
        return new Note(UUID.randomUUID(), about.id(), TestNotebook.NOW, Way.CALL, "Mia", text);
    }

    static Promise promise(Customer to, String what, Due due) {
        return new Promise(
                UUID.randomUUID(),
                to.id(),
                what,
                due,
                Optional.empty(),
                "",
                TestNotebook.NOW,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    static Payment payment(Customer from, String amount, String what) {
        return new Payment(
                UUID.randomUUID(),
                from.id(),
                Money.of(new BigDecimal(amount), "USD"),
                what,
                Payment.Method.CASH,
                TestNotebook.NOW,
                false,
                Optional.empty());
    }
}

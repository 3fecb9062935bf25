package app.handsel.ui.support;

import app.handsel.TestNotebook;
import app.handsel.model.Call;
import app.handsel.model.Customer;
import app.handsel.model.Due;
import app.handsel.model.Exactly;
import app.handsel.model.Iou;
import app.handsel.model.Mistake;
import app.handsel.model.Money;
import app.handsel.model.Promise;
import app.handsel.model.Question;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Things that may be owed to a customer, around the Tuesday on which time stands still. */
public record Matters(Customer customer) {

    public static final Instant NOW = TestNotebook.NOW;
    public static final LocalDate TODAY = NOW.atZone(TestNotebook.ZONE).toLocalDate();

    public static Instant daysAgo(int days) {
        return TODAY.minusDays(days).atTime(10, 30).atZone(TestNotebook.ZONE).toInstant();
    }

    public Promise promise(Due due, Exactly.Kind kind, Instant made) {
        var exactly = new Exactly(Optional.of(kind), "", Optional.empty(), Optional.empty(), "");
        return new Promise(
                        UUID.randomUUID(),
                        customer.id(),
                        "the oven",
                        due,
                        Optional.empty(),
                        "",
                        made,
                        List.of(),
                        Optional.empty(),
                        Optional.empty())
                .agreed("", Optional.of(exactly));
    }

    public Question question(Optional<Due> due) {
        return Question.asked(
                UUID.randomUUID(), customer.id(), "does it fit?", "measure the hood", "Mia", daysAgo(1), due);
    }

    public Mistake mistake(String plan) {
        return new Mistake(
                UUID.randomUUID(),
                customer.id(),
                "we forgot the second box",
                daysAgo(1),
                "",
                plan,
                Optional.empty(),
                List.of());
    }

    public Mistake amends(Optional<Due> due) {
        return mistake("a free delivery")
                .reworded(
                        "we forgot the second box",
                        daysAgo(1),
                        "",
                        "a free delivery",
                        List.of(new Mistake.Amends("free delivery", Optional.empty(), due, Optional.empty())))
                .told(new Mistake.Heard(daysAgo(0), true));
    }

    public Iou iou(Due due) {
        return new Iou(
                UUID.randomUUID(),
                customer.id(),
                Iou.Side.WE_OWE,
                "change for the till",
                Optional.of(new Money(2_000, "EUR")),
                daysAgo(9),
                Optional.of(due),
                List.of(),
                Optional.empty());
    }

    public Call missed(int daysAgo) {
        return new Call(
                UUID.randomUUID(), customer.id(), daysAgo(daysAgo), Call.Outcome.MISSED, "", "", Optional.empty());
    }
}

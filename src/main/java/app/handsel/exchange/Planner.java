package app.handsel.exchange;

import app.handsel.model.Customer;
import app.handsel.notebook.Cards;
import app.handsel.notebook.PhoneNumbers;
import app.handsel.notebook.Records;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** Compares a file with the notebook: who is new, who has new details, who is there already. Changes nothing. */
public final class Planner {

    private final Cards cards;
    private final Records records;
    private final Supplier<PhoneNumbers> phones;
    private final Labels labels;
    private final Clock clock;
    private final Supplier<String> user;

    /** The phone numbers are those of the shop's region when a plan is made. */
    public Planner(
            Cards cards,
            Records records,
            Supplier<PhoneNumbers> phones,
            Labels labels,
            Clock clock,
            Supplier<String> user) {
        this.cards = cards;
        this.records = records;
        this.phones = phones;
        this.labels = labels;
        this.clock = clock;
        this.user = user;
    }

    public Plan plan(Intake intake) {
        List<Customer> known = cards.customers().stream()
                .sorted(Comparator.comparing(Customer::added).thenComparing(Customer::id))
                .toList();
        var planning = new Planning(
                phones.get(),
                labels,
                clock.instant(),
                user.get(),
                id -> records.find(id).isPresent());
        return planning.plan(known, intake.read());
    }
}

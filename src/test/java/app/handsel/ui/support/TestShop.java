package app.handsel.ui.support;

import app.handsel.TestNotebook;
import app.handsel.model.Checklist;
import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Due;
import app.handsel.model.Entry;
import app.handsel.model.Money;
import app.handsel.model.Note;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.model.Rhythm;
import app.handsel.model.Settings;
import app.handsel.model.Way;
import app.handsel.notebook.Card;
import app.handsel.ui.shell.ShellViewModel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A shop in Berlin with an empty notebook, wired as the window is: what view-models are made of. */
public final class TestShop implements AutoCloseable {

    public static final Settings SETTINGS = new Settings(
            "Mia",
            "Mia’s Ovens",
            "DE",
            TestNotebook.ZONE,
            "EUR",
            Settings.Look.SYSTEM,
            3,
            100,
            "Hello {name}, {amount} for {what} is here. Next: {next}.");

    public final TestClock clock = new TestClock();
    public final TestNotebook open = TestNotebook.open(clock);
    public final TestPrompts prompts = new TestPrompts();
    public final Notices notices = new Notices();
    public final Failures failures = new Failures();
    public final SteppedBackground background = new SteppedBackground(failures);
    public final Messages messages;
    public final Shop shop;
    public final ShellViewModel shell;
    public final OwedRows rows;
    public final OwedActions actions;

    public TestShop() {
        this(Locale.US);
    }

    public TestShop(Locale locale) {
        messages = new Messages(locale);
        open.notebook().listen(edit -> background.onScreen(() -> notices.publish(edit)));
        shop = new Shop(clock, SETTINGS, SETTINGS, notices);
        shell = new ShellViewModel(open.history(), background, messages, notices);
        failures.showIn(shell::failed);
        rows = new OwedRows(messages, shop);
        actions = new OwedActions(
                open.notebook(), open.edits(), open.cards(), shop, background, prompts, messages, shell::say);
    }

    /** The shop's settings with all that a team can have of its own. */
    public static Settings settings(
            String user, List<String> team, Optional<Rhythm> rhythm, List<Checklist> checklists) {
        return new Settings(
                user,
                SETTINGS.shop(),
                SETTINGS.region(),
                SETTINGS.zone(),
                SETTINGS.currency(),
                SETTINGS.look(),
                SETTINGS.leadDays(),
                SETTINGS.textSize(),
                SETTINGS.acknowledgement(),
                team,
                rhythm,
                checklists,
                Optional.empty());
    }

    public <E extends Entry> E add(E entry) {
        open.notebook().apply(open.edits().added(entry));
        return entry;
    }

    public void change(Entry before, Entry after) {
        open.notebook().apply(open.edits().changed(before, after));
    }

    public Customer customer(String name) {
        return add(new CustomerBuilder(UUID.randomUUID(), name, shop.instant()).build());
    }

    /** Due on a day, "2026-11-27", or at a time of it, "2026-11-27 12:00". */
    public Promise promise(Customer to, String what, String due) {
        return add(new Promise(
                UUID.randomUUID(),
                to.id(),
                what,
                due(due),
                Optional.empty(),
                "",
                shop.instant(),
                List.of(),
                Optional.empty(),
                Optional.empty()));
    }

    public static Due due(String dayAndMaybeTime) {
        LocalDate day = LocalDate.parse(dayAndMaybeTime.substring(0, 10));
        return dayAndMaybeTime.length() == 10
                ? Due.by(day)
                : Due.at(day, LocalTime.parse(dayAndMaybeTime.substring(11)));
    }

    public Payment payment(Customer from, String what) {
        return payment(from, what, new Money(50_000, "EUR"));
    }

    public Payment payment(Customer from, String what, Money amount) {
        return add(new Payment(
                UUID.randomUUID(),
                from.id(),
                amount,
                what,
                Payment.Method.CASH,
                shop.instant(),
                false,
                Optional.empty()));
    }

    public Note note(Customer about, String text) {
        return add(note(about, text, shop.instant()));
    }

    public static Note note(Customer about, String text, Instant at) {
        return new Note(UUID.randomUUID(), about.id(), at, Way.CALL, "Mia", text);
    }

    /** What stands in the notebook under an entry's id. */
    public Optional<Entry> now(Entry entry) {
        return open.records().find(entry.id());
    }

    public String toast() {
        return shell.toast().get().map(ShellViewModel.Toast::text).orElse("");
    }

    @Override
    public void close() {
        open.close();
    }

    /** A customer's card as it is now. */
    public Card card(Customer of) {
        return open.cards().card(of.id(), 40).orElseThrow();
    }
}

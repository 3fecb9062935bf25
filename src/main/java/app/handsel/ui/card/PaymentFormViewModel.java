package app.handsel.ui.card;

import app.handsel.model.Entry;
import app.handsel.model.Money;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.model.Way;
import app.handsel.notebook.Card;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Notebook;
import app.handsel.ui.card.promise.PaidPromise;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Colleague;
import app.handsel.ui.support.EntryForm;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.OpenForm;
import app.handsel.ui.support.OwedRows;
import app.handsel.ui.support.Prompts;
import app.handsel.ui.support.Shop;
import app.handsel.ui.support.Typed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A payment being written down or corrected; it can be acknowledged in the same save. */
public final class PaymentFormViewModel implements EntryForm {

    private final Notebook notebook;
    private final Edits edits;
    private final Shop shop;
    private final OwedRows rows;
    private final Prompts prompts;
    private final Messages messages;
    private final Typed typed;
    private final StringProperty amount = new SimpleStringProperty("");
    private final StringProperty currency = new SimpleStringProperty("");
    private final StringProperty what = new SimpleStringProperty("");
    private final ObjectProperty<Payment.Method> how = new SimpleObjectProperty<>(Payment.Method.CASH);
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final Colleague by = new Colleague();
    private final PaidPromise towards;
    private final SimpleBooleanProperty deposit = new SimpleBooleanProperty();
    private final SimpleBooleanProperty acknowledged = new SimpleBooleanProperty();
    private final OpenForm form;
    private final ReadOnlyBooleanWrapper existing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private String named = "";
    private Optional<Card> card = Optional.empty();
    private Optional<Payment> before = Optional.empty();

    public PaymentFormViewModel(
            Notebook notebook,
            Edits edits,
            Background background,
            Shop shop,
            OwedRows rows,
            Prompts prompts,
            Messages messages) {
        this.notebook = notebook;
        this.edits = edits;
        this.form = new OpenForm(background);
        this.shop = shop;
        this.rows = rows;
        this.prompts = prompts;
        this.messages = messages;
        this.typed = new Typed(messages.locale());
        this.towards = new PaidPromise(messages);
        towards.choice().subscribe(this::name);
    }

    @Override
    public void start(Card of) {
        fill(of, Optional.empty());
    }

    @Override
    public boolean takes(Entry entry) {
        return entry instanceof Payment;
    }

    @Override
    public void start(Card of, Entry payment) {
        fill(of, Optional.of((Payment) payment));
    }

    private void fill(Card of, Optional<Payment> payment) {
        card = Optional.of(of);
        before = payment;
        amount.set(payment.map(known -> typed.shown(known.amount())).orElse(""));
        currency.set(payment.map(known -> known.amount().currency())
                .orElse(shop.now().currency()));
        how.set(payment.map(Payment::how).orElse(Payment.Method.CASH));
        day.set(payment.map(known -> shop.time(known.received()))
                .orElseGet(shop::time)
                .toLocalDate());
        by.fill(shop, payment.map(Payment::by).orElse(shop.user()));
        towards.fill(of.promises(), of.payments(), payment);
        named = "";
        what.set(payment.map(Payment::what).orElse(""));
        deposit.set(payment.map(Payment::deposit).orElse(false));
        acknowledged.set(false);
        problem.set("");
        existing.set(payment.isPresent());
        form.open();
    }

    /** What it is for has a name already, as long as nobody gave it another. */
    private void name() {
        if (what.get().isBlank() || what.get().equals(named)) {
            named = towards.chosen().map(Promise::what).orElse("");
            what.set(named);
        }
    }

    /** Saves it, or says what is wrong with it. */
    public void save() {
        Optional<Money> money = typed.money(amount.get(), currency.get());
        if (money.isEmpty()) {
            problem.set(messages.text("payment.needs-amount", amount.get(), currency.get()));
        } else if (day.get() == null) {
            problem.set(messages.text("payment.needs-day"));
        } else {
            save(payment(money.get(), day.get()));
        }
    }

    private void save(Payment typed) {
        Payment payment = typed;
        if (before.equals(Optional.of(payment))) {
            close();
            return;
        }
        if (acknowledged.get() && payment.acknowledged().isEmpty()) {
            String words = words(payment);
            prompts.copy(words);
            payment = payment.acknowledgedBy(new Payment.Acknowledgement(shop.instant(), Way.VISIT, words));
        }
        Payment saved = payment;
        Edit edit = before.map(old -> edits.changed(old, saved)).orElseGet(() -> edits.added(saved));
        form.save(() -> notebook.apply(edit));
    }

    private Payment payment(Money money, LocalDate on) {
        return new Payment(
                before.map(Payment::id).orElseGet(UUID::randomUUID),
                card.orElseThrow().customer().id(),
                money,
                what.get().strip(),
                how.get(),
                received(on),
                deposit.get(),
                before.flatMap(Payment::acknowledged),
                by.chosen(),
                towards.id());
    }

    /** Now for money that comes today, noon of another day, and unchanged where the day was not touched. */
    private Instant received(LocalDate on) {
        var zone = shop.now().zone();
        Optional<Instant> known = before.map(Payment::received);
        if (known.isPresent() && shop.time(known.get()).toLocalDate().equals(on)) {
            return known.get();
        }
        return on.equals(shop.time().toLocalDate())
                ? shop.instant()
                : on.atTime(LocalTime.NOON).atZone(zone).toInstant();
    }

    private String words(Payment payment) {
        Card known = card.orElseThrow();
        return rows.words(payment, known.customer(), known.promises());
    }

    public void remove() {
        before.ifPresent(payment -> form.save(() -> notebook.apply(edits.removed(payment))));
    }

    @Override
    public void close() {
        form.close();
    }

    public StringProperty amount() {
        return amount;
    }

    public StringProperty currency() {
        return currency;
    }

    public StringProperty what() {
        return what;
    }

    public ObjectProperty<Payment.Method> how() {
        return how;
    }

    public ObjectProperty<@Nullable LocalDate> day() {
        return day;
    }

    /** Who of us took it. */
    public Colleague by() {
        return by;
    }

    /** The promise it pays for. */
    public PaidPromise towards() {
        return towards;
    }

    public SimpleBooleanProperty deposit() {
        return deposit;
    }

    /** The customer hears it in the same moment: the words are copied, and it is acknowledged with the same save. */
    public SimpleBooleanProperty acknowledged() {
        return acknowledged;
    }

    @Override
    public ReadOnlyBooleanProperty open() {
        return form.shown();
    }

    public ReadOnlyBooleanProperty existing() {
        return existing.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }
}

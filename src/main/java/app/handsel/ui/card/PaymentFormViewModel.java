package app.handsel.ui.card;

import app.handsel.model.Entry;
import app.handsel.model.Money;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.model.Way;
import app.handsel.notebook.Card;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Notebook;
import app.handsel.ui.card.promise.PaidPromise;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Colleague;
import app.handsel.ui.support.EntryFormViewModel;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.OwedRows;
import app.handsel.ui.support.Prompts;
import app.handsel.ui.support.Shop;
import app.handsel.ui.support.Typed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A payment being written down or corrected; it can be acknowledged in the same save. */
public final class PaymentFormViewModel extends EntryFormViewModel<Payment> {

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
    private String named = "";
    private Optional<Card> card = Optional.empty();

    public PaymentFormViewModel(
            Notebook notebook,
            Edits edits,
            Background background,
            Shop shop,
            OwedRows rows,
            Prompts prompts,
            Messages messages) {
        super(Payment.class, notebook, edits, background);
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
        card = Optional.of(of);
        super.start(of);
    }

    @Override
    public void start(Card of, Entry payment) {
        card = Optional.of(of);
        super.start(of, payment);
    }

    @Override
    protected void fill(Optional<Payment> payment) {
        amount.set(payment.map(known -> typed.shown(known.amount())).orElse(""));
        currency.set(payment.map(known -> known.amount().currency())
                .orElse(shop.now().currency()));
        how.set(payment.map(Payment::how).orElse(Payment.Method.CASH));
        day.set(payment.map(known -> shop.time(known.received()))
                .orElseGet(shop::time)
                .toLocalDate());
        by.fill(shop, payment.map(Payment::by).orElse(shop.user()));
        towards.fill(card.orElseThrow().promises(), card.orElseThrow().payments(), payment);
        named = "";
        what.set(payment.map(Payment::what).orElse(""));
        deposit.set(payment.map(Payment::deposit).orElse(false));
        acknowledged.set(false);
    }

    /** What it is for has a name already, as long as nobody gave it another. */
    private void name() {
        if (what.get().isBlank() || what.get().equals(named)) {
            named = towards.chosen().map(Promise::what).orElse("");
            what.set(named);
        }
    }

    @Override
    public void save() {
        Optional<Money> money = typed.money(amount.get(), currency.get());
        if (money.isEmpty()) {
            refuse(messages.text("payment.needs-amount", amount.get(), currency.get()));
        } else if (day.get() == null) {
            refuse(messages.text("payment.needs-day"));
        } else {
            save(told(payment(money.get(), day.get())));
        }
    }

    private Payment told(Payment payment) {
        if (!acknowledged.get() || payment.acknowledged().isPresent()) {
            return payment;
        }
        String words = words(payment);
        prompts.copy(words);
        return payment.acknowledgedBy(new Payment.Acknowledgement(shop.instant(), Way.VISIT, words));
    }

    private Payment payment(Money money, LocalDate on) {
        return new Payment(
                id(),
                customer(),
                money,
                what.get().strip(),
                how.get(),
                received(on),
                deposit.get(),
                before().flatMap(Payment::acknowledged),
                by.chosen(),
                towards.id());
    }

    /** Now for money that comes today, noon of another day, and unchanged where the day was not touched. */
    private Instant received(LocalDate on) {
        var zone = shop.now().zone();
        Optional<Instant> known = before().map(Payment::received);
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
}

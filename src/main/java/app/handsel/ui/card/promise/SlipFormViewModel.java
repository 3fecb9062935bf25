package app.handsel.ui.card.promise;

import app.handsel.model.Customer;
import app.handsel.model.Due;
import app.handsel.model.Entry;
import app.handsel.model.Labelled;
import app.handsel.model.Promise;
import app.handsel.notebook.Action;
import app.handsel.notebook.Card;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Notebook;
import app.handsel.notebook.Problem;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.EntryFormViewModel;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Prompts;
import app.handsel.ui.support.Shop;
import app.handsel.ui.support.TypedDue;
import java.util.Comparator;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A promise will be late: the new date, the words that tell the customer, and whether they know now. */
public final class SlipFormViewModel extends EntryFormViewModel<Promise> {

    private final Edits edits;
    private final Shop shop;
    private final Prompts prompts;
    private final Messages messages;
    private final SlipWords says;
    private final TypedDue due;
    private final StringProperty words = new SimpleStringProperty("");
    private final SimpleBooleanProperty told = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper about = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper("");
    private Optional<Customer> customer = Optional.empty();
    private String suggested = "";

    public SlipFormViewModel(
            Notebook notebook, Edits edits, Background background, Shop shop, Prompts prompts, Messages messages) {
        super(Promise.class, notebook, edits, background);
        this.edits = edits;
        this.shop = shop;
        this.prompts = prompts;
        this.messages = messages;
        this.says = new SlipWords(messages, shop);
        this.due = new TypedDue(shop, messages);
        due.whenChanged(this::suggest);
        told.subscribe(this::judge);
    }

    /** About the open promise that is due first, if there is one. */
    @Override
    public void start(Card of) {
        var zone = shop.now().zone();
        of.promises().stream()
                .filter(Promise::isOpen)
                .min(Comparator.comparing(promise -> promise.next(zone).lateFrom(zone)))
                .ifPresent(promise -> start(of, promise));
    }

    @Override
    public boolean takes(Entry entry) {
        return entry instanceof Promise promise && promise.isOpen();
    }

    @Override
    public void start(Card of, Entry entry) {
        customer = Optional.of(of.customer());
        super.start(of, entry);
    }

    @Override
    protected void fill(Optional<Promise> known) {
        suggested = "";
        words.set("");
        told.set(false);
        due.fill(known.flatMap(this::planned));
        suggest();
    }

    /** The date that we mean already and the customer may not know, while it is still ahead. */
    private Optional<Due> planned(Promise promise) {
        var zone = shop.now().zone();
        return Optional.of(promise.due())
                .filter(planned -> !planned.equals(promise.agreed(zone)))
                .filter(planned -> planned.lateFrom(zone).isAfter(shop.instant()));
    }

    @Override
    protected void stand(Optional<Promise> now) {
        about.set(now.map(says::about).orElse(""));
        judge();
    }

    /** New words for a new date, but never in place of somebody's own. */
    private void suggest() {
        if (words.get().equals(suggested)) {
            suggested = customer.flatMap(to ->
                            before().flatMap(promise -> due.dueOnDay().map(next -> says.message(to, promise, next))))
                    .orElse("");
            words.set(suggested);
        }
    }

    private void judge() {
        verdict.set(before().map(promise -> says.verdict(promise, told.get())).orElse(""));
    }

    public void copy() {
        if (ready()) {
            prompts.copy(words.get());
            told.set(true);
        }
    }

    /** Opens the mail program with the words, if there is one. */
    public void mail() {
        if (ready()) {
            before().ifPresent(promise -> customer.ifPresent(to -> mail(promise, to)));
        }
    }

    private void mail(Promise promise, Customer to) {
        String address = to.emails().stream().map(Labelled::text).findFirst().orElse("");
        if (prompts.mail(address, says.subject(promise), words.get())) {
            told.set(true);
        } else {
            refuse(messages.text("slip.no-mail"));
        }
    }

    /** There are no words to send before there is a date. */
    private boolean ready() {
        refuse(wrong().orElse(""));
        return wrong().isEmpty();
    }

    private Optional<String> wrong() {
        return due.problemOfDay()
                .or(() -> due.dueOnDay()
                        .filter(next -> !next.lateFrom(shop.now().zone()).isAfter(shop.instant()))
                        .map(_ -> messages.text("slip.past")));
    }

    /** Moves the promise, or says what is missing. */
    @Override
    public void save() {
        if (!before().filter(Promise::isOpen).isPresent()) {
            refuse(messages.text(Problem.CHANGED_MEANWHILE));
        } else if (ready()) {
            before().ifPresent(promise -> due.dueOnDay().ifPresent(next -> save(promise, next)));
        }
    }

    private void save(Promise promise, Due next) {
        boolean planned = next.equals(promise.due());
        if (planned && !told.get()) {
            refuse(messages.text("slip.same"));
            return;
        }
        Promise moved = promise.movedTo(next, shop.instant(), told.get());
        Edit edit = planned ? edits.changed(Action.PROMISE_MOVE_TOLD, promise, moved) : edits.changed(promise, moved);
        apply(() -> edit);
    }

    public TypedDue due() {
        return due;
    }

    /** What to tell the customer; one's own once anything was changed in it. */
    public StringProperty words() {
        return words;
    }

    /** Whether the customer knows now. */
    public SimpleBooleanProperty told() {
        return told;
    }

    /** Which promise it is. */
    public ReadOnlyStringProperty about() {
        return about.getReadOnlyProperty();
    }

    /** Whether our word stands. */
    public ReadOnlyStringProperty verdict() {
        return verdict.getReadOnlyProperty();
    }
}

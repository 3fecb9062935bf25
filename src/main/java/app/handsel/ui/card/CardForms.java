package app.handsel.ui.card;

import app.handsel.model.Entry;
import app.handsel.model.Obligation;
import app.handsel.notebook.Card;
import app.handsel.ui.support.Deed;
import app.handsel.ui.support.EntryForm;
import app.handsel.ui.support.OwedForms;
import app.handsel.ui.support.Place;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * The forms of a card: opens the right one. What was begun in one waits for its customer while one looks at another, as
 * long as nothing else is begun in it.
 */
public final class CardForms implements OwedForms {

    private final CardViewModel card;
    private final Map<CardForm, EntryForm> forms;
    private final Consumer<Place> open;
    private final Map<CardForm, ObjectProperty<Optional<Subject>>> begun = new EnumMap<>(CardForm.class);
    private final ObjectProperty<UUID> shown = new SimpleObjectProperty<>(new UUID(0, 0));
    private Consumer<CardForm> again = _ -> {};
    private Optional<Waiting> waiting = Optional.empty();

    /** What a form is about: an entry, however it was changed since the form was opened, or a new one. */
    private record Subject(UUID customer, Optional<UUID> entry) {}

    /** A form that opens as soon as the card it belongs to has been read. */
    private record Waiting(UUID customer, CardForm form, Entry entry) {}

    public CardForms(CardViewModel card, Map<CardForm, EntryForm> forms, Consumer<Place> open) {
        this.card = card;
        this.forms = new EnumMap<>(forms);
        this.open = open;
        this.forms.keySet().forEach(kind -> begun.put(kind, new SimpleObjectProperty<>(Optional.empty())));
        card.card().subscribe(this::arrived);
    }

    /** Begins something new. */
    public void start(CardForm kind) {
        card.card().get().ifPresent(of -> begin(kind, of, Optional.empty()));
    }

    private void begin(CardForm kind, Card of, Optional<Entry> entry) {
        EntryForm form = form(kind);
        var subject = Optional.of(new Subject(of.customer().id(), entry.map(Entry::id)));
        if (form.open().get() && begun.get(kind).get().equals(subject)) {
            again.accept(kind);
            return;
        }
        form.close();
        begun.get(kind).set(subject);
        entry.ifPresentOrElse(known -> form.start(of, known), () -> form.start(of));
    }

    /** Who is told when a form is asked for that is open already, with what was typed into it. */
    void whenAgain(Consumer<CardForm> told) {
        again = told;
    }

    /** Whether a form, open or not, belongs to the customer who is shown. */
    ObservableValue<Boolean> isHere(CardForm kind) {
        return Bindings.createBooleanBinding(
                () -> begun.get(kind)
                        .get()
                        .filter(subject -> subject.customer().equals(shown.get()))
                        .isPresent(),
                begun.get(kind),
                shown);
    }

    /** Whether a form is open for the customer who is shown. */
    ObservableValue<Boolean> isShown(CardForm kind) {
        var here = isHere(kind);
        var isOpen = form(kind).open();
        return Bindings.createBooleanBinding(() -> here.getValue() && isOpen.get(), here, isOpen);
    }

    /** The forms that are open, and for whom. */
    public Map<CardForm, UUID> unsaved() {
        var unsaved = new EnumMap<CardForm, UUID>(CardForm.class);
        begun.forEach((kind, subject) -> subject.get()
                .filter(_ -> form(kind).open().get())
                .ifPresent(about -> unsaved.put(kind, about.customer())));
        return unsaved;
    }

    public void changeCustomer() {
        card.card().get().map(Card::customer).ifPresent(this::change);
    }

    /** Opens the form for an entry; some entries have none. */
    public void change(Entry entry) {
        card.card()
                .get()
                .ifPresent(of -> forms.entrySet().stream()
                        .filter(form -> form.getValue().takes(entry))
                        .findFirst()
                        .ifPresent(form -> begin(form.getKey(), of, Optional.of(entry))));
    }

    /** Opens the form for what stands on the card under an id; whether there is one. */
    boolean open(UUID id) {
        if (card.customer().get().filter(one -> one.id().equals(id)).isPresent()) {
            changeCustomer();
            return true;
        }
        Optional<Entry> found = card.card()
                .get()
                .flatMap(of -> of.entries().stream()
                        .filter(entry -> entry.id().equals(id))
                        .filter(entry -> forms.values().stream().anyMatch(form -> form.takes(entry)))
                        .findFirst());
        found.ifPresent(this::change);
        return found.isPresent();
    }

    @Override
    public void open(Obligation owed, Deed deed) {
        UUID about = owed.customer();
        kind(deed).ifPresent(kind -> waiting = Optional.of(new Waiting(about, kind, owed.about())));
        open.accept(new Place.CardOf(about));
        arrived(card.card().get());
    }

    private static Optional<CardForm> kind(Deed deed) {
        return switch (deed) {
            case WILL_SLIP -> Optional.of(CardForm.SLIP);
            case ANSWER -> Optional.of(CardForm.ANSWER);
            case CHECK_IN -> Optional.of(CardForm.CHECK_IN);
            case TELL_MISTAKE -> Optional.of(CardForm.MISTAKE);
            default -> Optional.empty();
        };
    }

    private void arrived(Optional<Card> read) {
        Optional<Waiting> next = waiting;
        next.ifPresent(wanted -> read.filter(of -> of.customer().id().equals(wanted.customer()))
                .ifPresent(of -> {
                    waiting = Optional.empty();
                    begin(wanted.form(), of, Optional.of(wanted.entry()));
                }));
    }

    /** Shows those of this customer. */
    public void show(UUID id) {
        shown.set(id);
    }

    public void close() {
        forms.values().forEach(EntryForm::close);
    }

    private EntryForm form(CardForm kind) {
        return forms.get(kind);
    }
}

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

/** The forms of a card: opens the right one, and puts them away when another customer is shown. */
public final class CardForms implements OwedForms {

    private final CardViewModel card;
    private final CustomerFormViewModel customer;
    private final Map<CardForm, EntryForm> forms;
    private final Consumer<Place> open;
    private UUID shown = new UUID(0, 0);
    private Optional<Waiting> waiting = Optional.empty();

    /** A form that opens as soon as the card it belongs to has been read. */
    private record Waiting(UUID customer, EntryForm form, Entry entry) {}

    public CardForms(
            CardViewModel card, CustomerFormViewModel customer, Map<CardForm, EntryForm> forms, Consumer<Place> open) {
        this.card = card;
        this.customer = customer;
        this.forms = new EnumMap<>(forms);
        this.open = open;
        card.card().subscribe(this::arrived);
    }

    /** Begins something new. */
    public void start(CardForm kind) {
        card.card().get().ifPresent(of -> form(kind).start(of));
    }

    public void changeCustomer() {
        card.customer().get().ifPresent(customer::start);
    }

    /** Opens the form for an entry; some entries have none. */
    public void change(Entry entry) {
        card.card()
                .get()
                .ifPresent(of -> forms.values().stream()
                        .filter(form -> form.takes(entry))
                        .findFirst()
                        .ifPresent(form -> form.start(of, entry)));
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
        kind(deed).ifPresent(kind -> waiting = Optional.of(new Waiting(about, form(kind), owed.about())));
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
                    wanted.form().start(of, wanted.entry());
                }));
    }

    /** Puts them away unless they are this customer's: one may only have looked something up. */
    public void show(UUID id) {
        if (!id.equals(shown)) {
            shown = id;
            close();
        }
    }

    public void close() {
        customer.close();
        forms.values().forEach(EntryForm::close);
    }

    CustomerFormViewModel customer() {
        return customer;
    }

    private EntryForm form(CardForm kind) {
        return forms.get(kind);
    }
}

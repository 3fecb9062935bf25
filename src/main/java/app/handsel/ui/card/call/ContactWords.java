package app.handsel.ui.card.call;

import app.handsel.model.Call;
import app.handsel.model.Contacts;
import app.handsel.model.Initiator;
import app.handsel.model.Note;
import app.handsel.notebook.Card;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Shop;
import app.handsel.ui.support.SpokenTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says who of the two got in touch first, the last time and on balance. */
public final class ContactWords {

    private static final int MONTHS = 12;

    private final Messages messages;
    private final Shop shop;
    private final SpokenTime time;

    public ContactWords(Messages messages, Shop shop) {
        this.messages = messages;
        this.shop = shop;
        this.time = new SpokenTime(messages);
    }

    /** At most two sentences; none where nobody noted it. */
    public List<String> lines(Card card) {
        Instant yearAgo = shop.time().minusMonths(MONTHS).toInstant();
        Optional<Instant> known = knownSince(card).filter(oldest -> oldest.isAfter(yearAgo));
        Contacts contacts = Contacts.of(
                card.notes(),
                card.all(Call.class),
                known.orElse(yearAgo),
                shop.now().zone());
        return Stream.concat(
                        contacts.last().map(this::last).stream(),
                        contacts.they() + contacts.we() == 0 ? Stream.empty() : Stream.of(balance(contacts, known)))
                .toList();
    }

    /** From when on the card has all notes; empty when it has them all. */
    private static Optional<Instant> knownSince(Card card) {
        return card.olderNotes() == 0
                ? Optional.empty()
                : card.notes().stream().map(Note::at).min(Instant::compareTo);
    }

    private String last(Contacts.First first) {
        String when = time.moment(shop.time(first.at()), shop.time());
        return messages.text(first.who() == Initiator.THEY ? "contact.they-last" : "contact.we-last", when);
    }

    private String balance(Contacts contacts, Optional<Instant> since) {
        return since.map(from -> messages.text(
                        "contact.since",
                        contacts.they(),
                        contacts.we(),
                        time.exactDay(shop.time(from).toLocalDate())))
                .orElseGet(() -> messages.text("contact.year", contacts.they(), contacts.we()));
    }
}

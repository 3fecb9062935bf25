package app.handsel.ui.capture;

import app.handsel.answers.AnswerBook;
import app.handsel.capture.found.Finding;
import app.handsel.model.Customer;
import app.handsel.model.Entry;
import app.handsel.model.Note;
import app.handsel.model.Question;
import app.handsel.notebook.Action;
import app.handsel.notebook.Card;
import app.handsel.notebook.Cards;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Edits;
import app.handsel.ui.support.OwedRows;
import app.handsel.ui.support.Shop;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Makes one edit of a note and all that was kept of what it says. Reads the notebook. */
final class Captured {

    private final Cards cards;
    private final KnownPeople people;
    private final AnswerBook book;
    private final Edits edits;
    private final OwedRows rows;
    private final Shop shop;

    Captured(Cards cards, KnownPeople people, AnswerBook book, Edits edits, OwedRows rows, Shop shop) {
        this.cards = cards;
        this.people = people;
        this.book = book;
        this.edits = edits;
        this.rows = rows;
        this.shop = shop;
    }

    /** {@code before} is the note that is being corrected. */
    Edit edit(Note note, Optional<Note> before, List<Kept> kept) {
        if (kept.isEmpty()) {
            return before.map(old -> edits.changed(old, note)).orElseGet(() -> edits.added(note));
        }
        var changes = new Changes();
        if (!before.equals(Optional.of(note))) {
            changes.put(before, note);
        }
        Optional<Card> card = cards.card(note.customer(), 0);
        var entries = new NewEntries(note, shop);
        for (Kept one : kept) {
            switch (one.finding()) {
                case Finding.Promise promise ->
                    entries.promise(promise, one.words()).ifPresent(changes::add);
                case Finding.Interest interest -> changes.add(entries.interest(interest));
                case Finding.Payment payment -> payment(entries, payment, one.aside(), card, changes);
                case Finding.Question question -> asked(entries.question(question), changes);
                case Finding.Answer answer -> told(entries.answer(answer), changes);
                case Finding.Mistake mistake -> changes.add(entries.mistake(mistake, one.aside()));
                case Finding.Referral referral -> referral(note, referral, changes);
                case Finding.Theirs _, Finding.Mention _ -> {}
            }
        }
        Action action = before.isPresent() ? Action.NOTE_CHANGED : Action.NOTE_ADDED;
        return edits.together(action, note, changes.all());
    }

    private void payment(
            NewEntries entries, Finding.Payment found, boolean acknowledged, Optional<Card> card, Changes changes) {
        var payment = entries.payment(found);
        if (acknowledged && card.isPresent()) {
            List<Entry> known = changes.with(card.get().entries());
            payment = payment.acknowledgedBy(
                    entries.acknowledgement(rows.words(payment, card.get().customer(), known)));
        }
        changes.add(payment);
    }

    /** What they wait for already was asked once more. */
    private void asked(Question question, Changes changes) {
        book.awaited(question.customer(), question.what(), Optional.empty())
                .ifPresentOrElse(
                        waiting -> changes.put(
                                Optional.of(waiting),
                                waiting.reworded(
                                                waiting.what(),
                                                waiting.how(),
                                                waiting.by(),
                                                question.due().or(waiting::due))
                                        .askedAgain(question.asked())),
                        () -> changes.add(question));
    }

    /** What they waited for is answered; an answer to nothing we know of is kept with its question. */
    private void told(Question answered, Changes changes) {
        book.awaited(answered.customer(), answered.what(), Optional.empty())
                .ifPresentOrElse(
                        waiting -> changes.put(
                                Optional.of(waiting),
                                waiting.answered(answered.answer().orElseThrow())),
                        () -> changes.add(answered));
    }

    private void referral(Note note, Finding.Referral found, Changes changes) {
        Customer other = found.who()
                .or(() -> people.called(found.what()))
                .flatMap(id -> customer(id, changes))
                .orElseGet(() -> NewEntries.customer(found.what(), note.at()));
        if (other.id().equals(note.customer())) {
            return;
        }
        if (found.sentUs()) {
            customer(note.customer(), changes).ifPresent(about -> {
                changes.put(known(other), other);
                changes.put(known(about), NewEntries.referred(about, other.id()));
            });
        } else {
            changes.put(known(other), NewEntries.referred(other, note.customer()));
        }
    }

    private Optional<Customer> customer(UUID id, Changes changes) {
        return changes.customer(id)
                .or(() -> Optional.ofNullable(cards.customers(Set.of(id)).get(id)));
    }

    private Optional<Customer> known(Customer customer) {
        return Optional.ofNullable(cards.customers(Set.of(customer.id())).get(customer.id()));
    }
}

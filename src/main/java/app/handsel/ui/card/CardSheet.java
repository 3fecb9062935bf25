package app.handsel.ui.card;

import app.handsel.model.Customer;
import app.handsel.model.Interest;
import app.handsel.ui.support.EntryRow;
import app.handsel.ui.support.OwedRow;
import app.handsel.ui.support.SayLine;
import app.handsel.ui.support.Shortened;
import java.util.List;
import java.util.Optional;

/**
 * What of a card may go on paper: the most pressing and the newest of each, and how many there are in all, so that the
 * page never looks like everything when it is not.
 */
record CardSheet(
        Customer customer,
        Optional<Customer> referrer,
        List<SayLine> sayFirst,
        Some<OwedRow> open,
        Some<Interest> interests,
        Some<EntryRow> payments,
        Some<Said> notes) {

    private static final int OPEN = 12;
    private static final int INTERESTS = 10;
    private static final int PAYMENTS = 6;
    private static final int NOTE_LENGTH = 400;

    /** No page has room for more, were each only one line. */
    private static final int NOTES = 24;

    /** The first of {@code all}. */
    record Some<T>(List<T> first, int all) {

        static <T> Some<T> of(List<T> all, int limit) {
            return new Some<>(all.stream().limit(limit).toList(), all.size());
        }
    }

    /** A note with as much of its text as is printed. */
    record Said(TimelineRow row, String text) {

        static Said of(TimelineRow row) {
            return new Said(row, Shortened.to(NOTE_LENGTH, row.note().text().strip()));
        }
    }

    /** Of the card that is shown now; empty when there is none. */
    static Optional<CardSheet> of(CardViewModel card) {
        return card.customer()
                .get()
                .map(customer -> new CardSheet(
                        customer,
                        card.referrer(),
                        List.copyOf(card.sayFirst()),
                        Some.of(card.owed(), OPEN),
                        Some.of(card.interests().reversed(), INTERESTS),
                        Some.of(card.payments(), PAYMENTS),
                        new Some<>(
                                card.timeline().stream()
                                        .limit(NOTES)
                                        .map(Said::of)
                                        .toList(),
                                card.timeline().size() + card.older().get())));
    }
}

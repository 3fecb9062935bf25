package app.handsel.ui.card;

import app.handsel.model.Due;
import app.handsel.model.Entry;
import app.handsel.model.Obligation;
import app.handsel.model.Promise;
import app.handsel.model.Question;
import app.handsel.notebook.Card;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Open promises and questions that nothing is owed for yet; they stand on the card alone. */
final class NotYetOwed {

    private NotYetOwed() {}

    static Stream<Obligation> of(Card card, List<Obligation> owed, ZoneId zone) {
        var pressing = owed.stream().map(Obligation::about).toList();
        return card.entries().stream()
                .filter(entry -> !pressing.contains(entry))
                .flatMap(entry -> switch (entry) {
                    case Promise promise
                    when promise.isOpen() -> later(Obligation.Kind.PROMISE_DUE, promise, promise.agreed(zone), zone);
                    case Question question
                    when question.isOpen() && question.due().isPresent() ->
                        later(
                                Obligation.Kind.ANSWER_DUE,
                                question,
                                question.due().get(),
                                zone);
                    default -> Stream.empty();
                });
    }

    private static Stream<Obligation> later(Obligation.Kind kind, Entry about, Due due, ZoneId zone) {
        return Stream.of(new Obligation(kind, Obligation.Group.LATER, about, due.lateFrom(zone)));
    }
}

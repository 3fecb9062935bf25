package app.handsel.model;

import java.util.Optional;
import java.util.stream.Stream;

/** What is owed for one mistake: that the customer hears it from us, and what makes it right. */
final class OwedMistakes {

    private OwedMistakes() {}

    static Stream<Obligation> of(Mistake mistake, OwedMoment moment) {
        Stream<Obligation> untold = mistake.heard().isPresent()
                ? Stream.empty()
                : Stream.of(
                        new Obligation(Obligation.Kind.MISTAKE_NOT_TOLD, Obligation.Group.NOW, mistake, mistake.at()));
        return Stream.concat(untold, amends(mistake, moment));
    }

    /** Each of the amends by its own day; those without a day are for today. */
    private static Stream<Obligation> amends(Mistake mistake, OwedMoment moment) {
        return mistake.amends().stream()
                .filter(amends -> amends.done().isEmpty())
                .map(amends -> amends.due().orElseGet(() -> Due.by(moment.today())))
                .map(due -> moment.due(Obligation.Kind.AMENDS_DUE, mistake, due))
                .flatMap(Optional::stream);
    }
}

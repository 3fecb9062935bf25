package app.handsel.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which kind of call comes next, going by what is owed: what is hardest to say comes first. */
public final class NextCall {

    private NextCall() {}

    /** @param first whether nothing was ever written down about the customer */
    public static Optional<Checklist.Kind> kind(List<Obligation> owed, boolean first) {
        return Stream.of(Checklist.Kind.BAD_NEWS, Checklist.Kind.PAYMENT, Checklist.Kind.QUOTE)
                .filter(kind -> owed.stream().anyMatch(calls(kind)))
                .findFirst()
                .or(() -> first ? Optional.of(Checklist.Kind.FIRST_CONTACT) : Optional.empty());
    }

    private static Predicate<Obligation> calls(Checklist.Kind kind) {
        return owed -> switch (kind) {
            case BAD_NEWS -> owed.reasons().stream().anyMatch(NextCall::isBad);
            case PAYMENT -> owed.reasons().contains(Obligation.Kind.PAYMENT_NOT_ACKNOWLEDGED);
            case QUOTE -> owed.group() != Obligation.Group.LATER && isQuote(owed.about());
            case FIRST_CONTACT -> false;
        };
    }

    private static boolean isBad(Obligation.Kind reason) {
        return switch (reason) {
            case MISTAKE_NOT_TOLD, LATE_PROMISE, MOVE_NOT_TOLD -> true;
            default -> false;
        };
    }

    private static boolean isQuote(Entry entry) {
        return entry instanceof Promise promise
                && promise.agreement().kind().filter(Exactly.Kind.QUOTE::equals).isPresent();
    }
}

package app.handsel.store;

import app.handsel.model.Due;
import app.handsel.model.Exactly;
import app.handsel.model.FixedDay;
import app.handsel.model.Promise;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** From when on something may be owed for a promise. The shop's zone is not known here, so rather too early. */
record PromiseTimes(Promise promise) {

    /** The day of all those on which it ever was due, or on which the work for a fixed day has to begin. */
    LocalDate earliest() {
        Optional<LocalDate> begin = promise.agreement().event().map(FixedDay::begin);
        return Stream.concat(days(), begin.stream())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Half of its shortest span after the last word to the customer; at once when they were not told of a move. */
    Instant attentionFrom() {
        if (!promise.moves().isEmpty() && !promise.moves().getLast().told()) {
            return Instant.EPOCH;
        }
        Instant due = days().min(Comparator.naturalOrder())
                .orElseThrow()
                .atStartOfDay()
                .toInstant(ZoneOffset.MAX);
        Duration span = Duration.between(promise.made(), due);
        return span.isNegative() ? promise.lastWord() : promise.lastWord().plus(span.dividedBy(2));
    }

    /** When a delivery was kept, as long as nobody has asked how it went. */
    Optional<Instant> delivered() {
        return promise.kept()
                .filter(_ ->
                        promise.is(Exactly.Kind.DELIVERY) && promise.checkIn().isEmpty());
    }

    private Stream<LocalDate> days() {
        var moved = promise.moves().stream().flatMap(move -> Stream.of(move.from(), move.to()));
        return Stream.concat(Stream.of(promise.due()), moved).map(Due::day);
    }
}

package app.handsel.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A promise as it is, and then as it becomes. */
final class PromiseBuilder {

    private final Promise from;
    private String what;
    private Due due;
    private Optional<Due> aim;
    private String words;
    private List<Promise.Move> moves;
    private Optional<Instant> kept;
    private Optional<Instant> released;
    private String by;
    private Optional<Exactly> exactly;
    private List<Step> steps;
    private Optional<CheckIn> checkIn;

    PromiseBuilder(Promise from) {
        this.from = from;
        what = from.what();
        due = from.due();
        aim = from.aim();
        words = from.words();
        moves = from.moves();
        kept = from.kept();
        released = from.released();
        by = from.by();
        exactly = from.exactly();
        steps = from.steps();
        checkIn = from.checkIn();
    }

    PromiseBuilder kept(Instant when) {
        kept = Optional.of(when);
        return this;
    }

    PromiseBuilder released(Instant when) {
        released = Optional.of(when);
        return this;
    }

    PromiseBuilder moved(Promise.Move move) {
        due = move.to();
        moves = and(moves, move);
        return this;
    }

    PromiseBuilder step(Step step) {
        steps = and(steps, step);
        return this;
    }

    PromiseBuilder checkIn(CheckIn heard) {
        checkIn = Optional.of(heard);
        return this;
    }

    PromiseBuilder worded(String newWhat, Optional<Due> newAim, String newWords) {
        what = newWhat;
        aim = newAim;
        words = newWords;
        return this;
    }

    PromiseBuilder agreed(String newBy, Optional<Exactly> newExactly) {
        by = newBy;
        exactly = newExactly;
        return this;
    }

    Promise build() {
        return new Promise(
                from.id(),
                from.customer(),
                what,
                due,
                aim,
                words,
                from.made(),
                moves,
                kept,
                released,
                by,
                exactly,
                steps,
                checkIn);
    }

    private static <T> List<T> and(List<T> known, T next) {
        return Stream.concat(known.stream(), Stream.of(next)).toList();
    }
}

package app.handsel.capture.promise;

import java.util.Optional;

/** A clause in which somebody undertakes something, and by which words. {@code first} is where it begins to say so. */
record Heard(Clause clause, int first, Opening opening, Optional<Verb> verb) {

    /** Whether another clause of the same side follows at once, and this one has no date yet. */
    boolean goesOn(Heard next) {
        return clause.dates().isEmpty()
                && clause.sentence() == next.clause.sentence()
                && clause.to() == next.clause.from()
                && isTheirs() == next.isTheirs();
    }

    /** Finding something out, which is done for what comes after it. */
    boolean asks() {
        return verb.filter(Verb::asks).isPresent();
    }

    Heard with(Heard next) {
        var both = new Clause(clause.sentence(), clause.from(), next.clause.to(), next.clause.dates());
        return new Heard(both, first, opening, verb);
    }

    boolean isTheirs() {
        return opening.side() == Opening.Side.THEIRS;
    }

    Heard by(Opening.Side other) {
        return new Heard(clause, first, opening.by(other), verb);
    }
}

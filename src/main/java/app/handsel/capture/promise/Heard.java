package app.handsel.capture.promise;

import java.util.Optional;

/** A clause in which somebody undertakes something, and by which words. {@code first} is where it begins to say so. */
record Heard(Clause clause, int first, Opening opening, Optional<Verb> verb) {

    boolean isTheirs() {
        return opening.side() == Opening.Side.THEIRS;
    }

    Heard by(Opening.Side other) {
        return new Heard(clause, first, opening.by(other), verb);
    }
}

package app.handsel.torture;

import app.handsel.journal.KeyFile;
import app.handsel.journal.Seal;
import java.util.Optional;
import java.util.function.Supplier;

/** The password is given once, when it is first needed. */
final class Opening implements Supplier<Seal> {

    private final KeyFile key;
    private Optional<Seal> seal = Optional.empty();

    Opening(KeyFile key) {
        this.key = key;
    }

    @Override
    public Seal get() {
        seal = seal.or(() -> key.open(Owner.PASSWORD.toCharArray()));
        return seal.orElseThrow();
    }
}

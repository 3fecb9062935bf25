package app.handsel.torture;

import app.handsel.TestNotebook;
import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Note;
import app.handsel.model.Way;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Edits;
import app.handsel.store.NotebookFolder;
import java.io.IOException;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;

/** What happens to a notebook between one opening and the next, and who is told of it, line by line. */
final class Day {

    static final String DOING = "doing ";
    static final String SAVED = "saved ";
    static final String ERASING = DOING + "erase ";
    static final String ERASED = "erased ";
    static final String BACKED_UP = "backed up";

    static final String CHANGING = DOING + "change the password";

    private static final int CHANGES = 30;

    /** What is done to a notebook as a whole. */
    enum Upkeep {
        LOCK,
        UNLOCK,
        CHANGE_PASSWORD,
        ERASE,
        BACK_UP
    }

    /** A name that is in no other record. */
    static final String NAME = "Erika Vergissmeinnicht ";

    private final Owner owner;
    private final Random random;
    private final Consumer<String> told;

    Day(Owner owner, Random random, Consumer<String> told) {
        this.owner = owner;
        this.random = random;
        this.told = told;
    }

    void edits(int count, boolean small) throws IOException {
        told.accept(DOING + "open");
        try (var open = owner.open()) {
            var keeper = new Shopkeeper(open, Template.CLOCK, random);
            for (int i = 0; i < count; i++) {
                var deed = small ? keeper.nextSmall() : keeper.next();
                told.accept(DOING + deed.name().toLowerCase().replace('_', ' '));
                keeper.does(deed).map(Day::saved).ifPresent(told);
            }
            if (random.nextInt(3) == 0) {
                backUp(open);
            }
            told.accept(DOING + "close");
        }
    }

    void backUp() throws IOException {
        try (var open = owner.open()) {
            backUp(open);
        }
    }

    private void backUp(NotebookFolder open) throws IOException {
        told.accept(DOING + "back up");
        owner.backUp(open);
        told.accept(BACKED_UP);
    }

    private void lock() {
        if (!owner.isLocked()) {
            told.accept(DOING + "set a password");
            owner.lock();
        }
    }

    private void unlock() {
        lock();
        told.accept(DOING + "remove the password");
        owner.unlock();
    }

    private void changePassword() throws IOException {
        lock();
        told.accept(CHANGING);
        owner.changePassword(CHANGES);
    }

    private void meetAndErase() {
        var edits = new Edits(Template.CLOCK, () -> "Mia");
        var id = new UUID(random.nextLong(), random.nextLong());
        Customer erika = new CustomerBuilder(id, NAME + Long.toHexString(random.nextLong()), TestNotebook.NOW).build();
        try (var open = owner.open()) {
            told.accept(saved(open.notebook().apply(edits.added(erika))));
            told.accept(saved(open.notebook()
                    .apply(edits.added(new Note(
                            UUID.randomUUID(), id, TestNotebook.NOW, Way.CALL, "Mia", erika.name() + " called")))));
        }
        told.accept(ERASING + id + " " + erika.name());
        owner.erase(id);
        told.accept(ERASED + id + " " + erika.name());
    }

    void upkeep() throws IOException {
        upkeep(Upkeep.values()[random.nextInt(Upkeep.values().length)]);
    }

    /** What has to be done before it can be is done first. */
    void upkeep(Upkeep what) throws IOException {
        switch (what) {
            case LOCK -> {
                if (owner.isLocked()) {
                    unlock();
                }
                lock();
            }
            case UNLOCK -> unlock();
            case CHANGE_PASSWORD -> changePassword();
            case ERASE -> meetAndErase();
            case BACK_UP -> backUp();
        }
    }

    /** Which edit it is, a sum over all that it says, and about whom. */
    static String saved(Edit edit) {
        return SAVED + edit.id() + " " + Integer.toHexString(edit.toString().hashCode()) + " "
                + edit.changes().getFirst().customer();
    }
}

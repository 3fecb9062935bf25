package app.handsel.store;

import static app.handsel.store.Samples.customer;
import static app.handsel.store.Samples.note;
import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.TestNotebook;
import app.handsel.model.Customer;
import app.handsel.notebook.Edits;
import app.handsel.notebook.History;
import app.handsel.notebook.Removal;
import app.handsel.notebook.Restoring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The trash follows from the journal alone. */
class RebuiltTrashTest {

    private final Clock clock = Clock.fixed(TestNotebook.NOW, TestNotebook.ZONE);
    private final Random random = new Random(7);
    private final List<Customer> customers = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void aRebuiltDatabaseHasTheSameTrash() throws IOException {
        List<Removal> before;
        try (var open = NotebookFolder.open(folder, clock)) {
            for (int i = 0; i < 400; i++) {
                doSomething(open);
            }
            before = trash(open);
        }
        Files.delete(folder.resolve("store").resolve("notebook.mv.db"));

        try (var open = NotebookFolder.open(folder, clock)) {
            assertThat(trash(open)).isEqualTo(before).hasSizeGreaterThan(10);
            assertThat(before)
                    .flatMap(open.trash()::entries)
                    .allSatisfy(
                            gone -> assertThat(open.records().find(gone.id())).isEmpty())
                    .doesNotHaveDuplicates();
        }
    }

    private void doSomething(NotebookFolder open) {
        var edits = new Edits(clock, () -> "Mia");
        var history = new History(open.notebook(), open.journal(), open.records(), clock, () -> "Mia");
        var restoring = new Restoring(open.notebook(), open.trash(), edits);
        customers.removeIf(customer -> open.notebook().now(customer.id()).isEmpty());
        var some = customers.isEmpty()
                ? null
                : open.cards().card(any(customers).id(), 100).orElseThrow();
        switch (some == null ? 0 : random.nextInt(10)) {
            case 0, 1 -> {
                var added = customer("Customer " + random.nextInt());
                open.notebook().apply(edits.added(added));
                customers.add(added);
            }
            case 2, 3, 4 -> open.notebook().apply(edits.added(note(some.customer(), "note " + random.nextInt(), 1)));
            case 5 ->
                some.notes().stream()
                        .findAny()
                        .ifPresent(note -> open.notebook().apply(edits.removed(note)));
            case 6 -> open.notebook().apply(edits.removed(some));
            case 7 -> history.undo();
            case 8 -> history.redo();
            default -> trash(open).stream().skip(3).findFirst().ifPresent(restoring::restore);
        }
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<Removal> trash(NotebookFolder open) {
        return open.trash().newest(List.of(), 1000);
    }
}

package app.handsel.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Labelled;
import app.handsel.model.Note;
import app.handsel.model.Way;
import app.handsel.notebook.Action;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Edits;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever is erased is not named in another spelling either. */
class SpellingsTest {

    private static final Instant THEN = Instant.parse("2026-11-24T09:30:00Z");

    private final Customer tom = new CustomerBuilder(UUID.randomUUID(), "Tom Reyes", THEN)
            .phones(List.of(new Labelled("mobile", "503 555 0142"), new Labelled("", "110")))
            .emails(List.of(new Labelled("", "tom@reyes.example")))
            .build();
    private final Customer ann = new CustomerBuilder(UUID.randomUUID(), "Ann", THEN).build();

    @Test
    void aNameThatGrewIsGoneAsAWhole() {
        // She married, and had several addresses.
        String[][] pairs = {
            {"Ann Bell", "Ann Bell Smith"},
            {"Eva Maria", "Eva Maria Kern"},
            {"Jo Lee", "Jo Lee Hart"},
            {"Kim Fox", "Kim Fox Reed"}
        };
        for (String[] pair : pairs) {
            Customer before = new CustomerBuilder(tom.id(), pair[0], THEN).build();
            Customer after = new CustomerBuilder(tom.id(), pair[1], THEN).build();
            Edit added = edit(Action.CUSTOMER_ADDED, pair[0], Change.added(before));
            Edit renamed = edit(Action.CUSTOMER_CHANGED, pair[1], Change.changed(before, after));
            Edit named = edit(Action.NOTE_ADDED, "x", Change.added(note(ann, "sent by " + pair[1])));
            Edit left = erased(added, renamed, named).getLast();
            assertThat(((Note) left.changes().getFirst().any()).text())
                    .as(pair[1])
                    .isEqualTo("sent by …");
        }
    }

    @Test
    void anAddressThatBeginsAnotherIsGoneAsAWhole() {
        String[][] pairs = {
            {"ann@bell.co", "ann@bell.co.uk"},
            {"eva@kern.com", "eva@kern.com.au"},
            {"jo@x.example", "jo@x.example-shop.example"}
        };
        for (String[] pair : pairs) {
            Customer one = new CustomerBuilder(tom.id(), "Zed", THEN)
                    .emails(List.of(new Labelled("", pair[0]), new Labelled("", pair[1])))
                    .build();
            Edit named = edit(Action.NOTE_ADDED, "x", Change.added(note(ann, "write to " + pair[1])));
            Edit left = erased(edit(Action.CUSTOMER_ADDED, "Zed", Change.added(one)), named)
                    .getLast();
            assertThat(((Note) left.changes().getFirst().any()).text())
                    .as(pair[1])
                    .isEqualTo("write to …");
        }
    }

    @Test
    void aNameInAnotherNormalFormIsGoneToo() {
        Customer one = new CustomerBuilder(tom.id(), "Jose\u0301 Gracia", THEN).build();
        Edit named = edit(Action.NOTE_ADDED, "x", Change.added(note(ann, "sent by Jos\u00e9 Gracia")));
        Edit left = erased(edit(Action.CUSTOMER_ADDED, "Zed", Change.added(one)), named)
                .getLast();
        assertThat(((Note) left.changes().getFirst().any()).text()).isEqualTo("sent by …");
    }

    @Test
    void aNumberWrittenInAnotherWayIsGoneToo() {
        Edit named = edit(Action.NOTE_ADDED, "x", Change.added(note(ann, "call 503-555-0142")));
        Edit left = erased(edit(Action.CUSTOMER_ADDED, "Tom", Change.added(tom)), named)
                .getLast();
        assertThat(((Note) left.changes().getFirst().any()).text()).isEqualTo("call …");
    }

    /** The name of an edit is cut at sixty letters: there the address is cut too, and matches nothing. */
    @Test
    void whatWasCutInTheNameOfAnEditIsGoneToo() {
        Note heard = note(ann, "She was very glad and says she heard all from tom@reyes.example last week");
        Edit named = new Edits(Clock.systemUTC(), () -> "Mia").added(heard);
        Edit left = erased(edit(Action.CUSTOMER_ADDED, "Tom", Change.added(tom)), named)
                .getLast();
        assertThat(left.about()).doesNotContain("tom@reyes");
    }

    private List<Edit> erased(Edit... edits) {
        Erasing erasing = new Erasing(tom.id(), blanks(tom, edits));
        return List.of(edits).stream().map(erasing).flatMap(Optional::stream).toList();
    }

    private static Blanks blanks(Customer of, Edit... edits) {
        try {
            var journal = MemoryDisk.fresh().journal();
            List.of(edits).forEach(journal::append);
            return Blanks.of(of.id(), journal);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Note note(Customer about, String text) {
        return new Note(UUID.randomUUID(), about.id(), THEN, Way.CALL, "Mia", text);
    }

    private static Edit edit(Action action, String about, Change... changes) {
        return Edit.done(THEN, "Mia", action, about, List.of(changes));
    }
}

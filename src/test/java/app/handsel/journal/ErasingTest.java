package app.handsel.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Entry;
import app.handsel.model.Labelled;
import app.handsel.model.Note;
import app.handsel.model.Way;
import app.handsel.notebook.Action;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Position;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ErasingTest {

    private static final Instant THEN = Instant.parse("2026-11-24T09:30:00Z");

    private final MemoryDisk disk = MemoryDisk.fresh();
    private final Customer tom = new CustomerBuilder(UUID.randomUUID(), "Tom Reyes", THEN)
            .phones(List.of(new Labelled("mobile", "503 555 0142"), new Labelled("", "110")))
            .emails(List.of(new Labelled("", "tom@reyes.example")))
            .build();
    private final Customer mia = new CustomerBuilder(UUID.randomUUID(), "Mia Chen", THEN)
            .referredBy(Optional.of(tom.id()))
            .build();
    private final Customer ann = new CustomerBuilder(UUID.randomUUID(), "Ann", THEN).build();

    @Test
    void allThatIsAboutThemIsGone() {
        Edit both = edit(
                Action.CONTACTS_BROUGHT_IN,
                "contacts.csv",
                Change.added(tom),
                Change.added(ann),
                Change.added(note(tom, "wants the oven")));

        assertThat(erased(both)).containsExactly(edit(both, Change.added(ann)));
        assertThat(erased(
                        edit(Action.CUSTOMER_ADDED, "Tom Reyes", Change.added(tom)),
                        edit(Action.NOTE_ADDED, "wants the oven", Change.added(note(tom, "wants the oven")))))
                .isEmpty();
    }

    @Test
    void anEditThatWasCalledAfterThemHasNoNameNow() {
        Edit sent = edit(Action.NOTE_ADDED, "wants the oven", Change.added(note(tom, "wants")), Change.added(ann));

        assertThat(erased(sent)).extracting(Edit::about).containsExactly("");
    }

    @Test
    void nobodyWasSentByThem() {
        Edit added = edit(Action.CUSTOMER_ADDED, "Mia Chen", Change.added(mia));

        assertThat(erased(added))
                .extracting(edit -> ((Customer) edit.changes().getFirst().any()).referredBy())
                .containsExactly(Optional.empty());
    }

    @Test
    void whatMovesFromThemToAnotherBeginsThere() {
        Note before = note(tom, "the quote");
        Note after = new Note(before.id(), ann.id(), THEN, Way.CALL, "Mia", "the quote");

        assertThat(erased(edit(Action.NOTE_CHANGED, "the quote", Change.changed(before, after))))
                .extracting(Edit::changes)
                .containsExactly(List.of(Change.added(after)));
    }

    @Test
    void othersRecordsDoNotNameThem() {
        Edit named = edit(
                Action.NOTE_ADDED,
                "tom reyes called",
                Change.added(
                        note(ann, "Sent by TOM REYES (503 555 0142, Tom@Reyes.example); Tom Reyesson not, 110 too")));

        Edit left = erased(edit(Action.CUSTOMER_ADDED, "Tom", Change.added(tom)), named)
                .getFirst();
        assertThat(left.about()).isEqualTo("… called");
        assertThat(((Note) left.changes().getFirst().any()).text())
                .isEqualTo("Sent by … (…, …); Tom Reyesson not, 110 too");
    }

    @Test
    void whatAnotherCustomerGoesByIsTheirs() {
        Customer sister = new CustomerBuilder(UUID.randomUUID(), "Tom Reyes", THEN)
                .phones(List.of(new Labelled("", "503 555 0142")))
                .build();
        Edit hers = edit(Action.CUSTOMER_ADDED, "Tom Reyes", Change.added(sister));
        Edit about = edit(Action.NOTE_ADDED, "Tom Reyes", Change.added(note(sister, "Tom Reyes, tom@reyes.example")));

        assertThat(erased(edit(Action.CUSTOMER_ADDED, "Tom", Change.added(tom)), hers, about))
                .containsExactly(hers, edit(about, Change.added(textOf(about, "Tom Reyes, …"))));
    }

    @Test
    void aNameOfOneWordIsLeftToOthers() {
        Customer will = new CustomerBuilder(UUID.randomUUID(), "Will", THEN).build();
        Edit note = edit(Action.NOTE_ADDED, "x", Change.added(note(ann, "We will call. Will said so.")));
        Blanks blanks = blanks(will, edit(Action.CUSTOMER_ADDED, "Will", Change.added(will)));

        assertThat(new Erasing(will.id(), blanks).apply(note)).contains(note);
    }

    @Test
    void aFileWrittenAnewHoldsNothingOfThem() throws IOException {
        MemorySegments from = new MemorySegments(disk);
        var journal = from.journal();
        journal.append(edit(Action.CUSTOMER_ADDED, "Tom Reyes", Change.added(tom)));
        journal.append(edit(Action.CUSTOMER_ADDED, "Mia Chen", Change.added(mia)));
        journal.append(edit(Action.NOTE_ADDED, "oven", Change.added(note(tom, "wants the oven"))));
        journal.append(edit(Action.NOTE_ADDED, "x", Change.added(note(mia, "as Tom Reyes said"))));
        Erasing erasing = new Erasing(tom.id(), Blanks.of(tom.id(), journal));

        var to = MemoryDisk.fresh();
        var anew = to.journal();
        journal.replay(Position.START, (_, edit) -> erasing.apply(edit).ifPresent(anew::append));

        assertThat(SampleEdits.in(anew)).hasSize(2);
        assertThat(new String(to.bytes, StandardCharsets.UTF_8))
                .contains("Mia Chen")
                .doesNotContainIgnoringCase("reyes")
                .doesNotContain("0142", tom.id().toString(), "oven");
    }

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

    @Test
    void whatOnlyLooksLikeThemStays() {
        Customer tore = new CustomerBuilder(tom.id(), "Tore Lund", THEN)
                .phones(List.of(new Labelled("", "12345678")))
                .build();
        Note store = new Note(
                UUID.fromString("abcdefab-1234-5678-9abc-abcdefabcdef"),
                ann.id(),
                THEN,
                Way.CALL,
                "Mia",
                "to the store…");
        Edit same = edit(Action.NOTE_ADDED, "to the store…", Change.added(store));
        Edit named =
                edit(Action.NOTE_CHANGED, "x", Change.changed(store, textOf(same, "Tore Lund came to the store…")));

        assertThat(erased(edit(Action.CUSTOMER_ADDED, "Tore Lund", Change.added(tore)), same, named))
                .containsExactly(same, edit(named, Change.changed(store, textOf(same, "… came to the store…"))));
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

    private static Entry textOf(Edit edit, String text) {
        Note note = (Note) edit.changes().getFirst().any();
        return new Note(note.id(), note.customer(), note.at(), note.way(), note.by(), text);
    }

    private static Edit edit(Action action, String about, Change... changes) {
        return Edit.done(THEN, "Mia", action, about, List.of(changes));
    }

    private static Edit edit(Edit like, Change... changes) {
        return new Edit(
                like.id(), like.at(), like.by(), like.action(), like.about(), like.role(), like.of(), List.of(changes));
    }
}

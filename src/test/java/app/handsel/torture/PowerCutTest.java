package app.handsel.torture;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.TestNotebook;
import app.handsel.journal.FileDrafts;
import app.handsel.journal.FileJournal;
import app.handsel.model.Note;
import app.handsel.model.Way;
import app.handsel.notebook.Draft;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Journal;
import app.handsel.notebook.Position;
import app.handsel.torture.disk.RecordingDisk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The power fails at any moment, and of what was not forced to the disk anything may be left. What was shown as saved
 * is there, and all opens without help.
 */
class PowerCutTest {

    private static final int CUTS_EACH = 25;
    private static final int EDITS = 30;
    private static final int DRAFTS = 15;

    @RegisterExtension
    static final Figures FIGURES = new Figures("power-cut", "power cut while writing");

    private final Edits edits = new Edits(Template.CLOCK, () -> "Mia");

    @Test
    void theJournalHoldsWhatWasSaved() {
        Trials.run("power cuts in the journal", 2, 40, random -> {
            var disk = new RecordingDisk();
            Path folder = disk.root().resolve("journal");
            var tried = new ArrayList<Edit>();
            try (var journal = FileJournal.open(folder, Optional.empty())) {
                write(journal, tried, disk, random);
            }
            for (int cut = 0; cut < CUTS_EACH; cut++) {
                int step = disk.anyMoment(random);
                checkJournal(disk.cutAfter(step, random), disk.saidBy(step), tried);
                FIGURES.count("the journal", "nothing lost, opens by itself");
            }
        });
    }

    private void write(Journal journal, List<Edit> tried, RecordingDisk disk, Random random) {
        for (int i = 0; i < EDITS; i++) {
            Edit edit = note(random.nextInt(10) == 0 ? Words.many(random, 1_200_000) : Words.some(random, 60));
            tried.add(edit);
            journal.append(edit);
            disk.said(edit.id().toString());
        }
    }

    private void checkJournal(RecordingDisk disk, List<String> saved, List<Edit> tried) {
        Path folder = disk.root().resolve("journal");
        Edit next = note("after the power cut");
        List<Edit> found;
        try (var journal = FileJournal.open(folder, Optional.empty())) {
            found = in(journal);
            assertThat(found).isEqualTo(tried.subList(0, found.size()));
            assertThat(found).extracting(edit -> edit.id().toString()).containsAll(saved);
            journal.append(next);
        }
        try (var journal = FileJournal.open(folder, Optional.empty())) {
            found.add(next);
            assertThat(in(journal)).isEqualTo(found);
        }
    }

    @Test
    void aDraftIsThereAsItWasOrAsItBecame() {
        Trials.run("power cuts in drafts", 2, 20, random -> {
            var disk = new RecordingDisk();
            var store = new FileDrafts(disk.root().resolve("drafts"));
            List<Draft> kept = keep(store, disk, random);
            for (int cut = 0; cut < CUTS_EACH; cut++) {
                int step = disk.anyMoment(random);
                var left = disk.cutAfter(step, random);
                checkDrafts(new FileDrafts(left.root().resolve("drafts")), disk.saidBy(step), kept);
                FIGURES.count("drafts", "nothing lost, opens by itself");
            }
        });
    }

    /** Each is a new one, or another version of the one before. */
    private static List<Draft> keep(FileDrafts store, RecordingDisk disk, Random random) throws IOException {
        var kept = new ArrayList<Draft>();
        for (int i = 0; i < DRAFTS; i++) {
            boolean anew = kept.isEmpty() || random.nextBoolean();
            var draft =
                    draft(anew ? new UUID(random.nextLong(), i) : kept.getLast().id(), random, i);
            kept.add(draft);
            store.keep(draft);
            disk.said(String.valueOf(i));
        }
        return kept;
    }

    private static Draft draft(UUID id, Random random, int number) {
        var empty = Draft.empty(Optional.empty(), Way.CALL, TestNotebook.NOW);
        return new Draft(
                id,
                empty.customer(),
                empty.at(),
                empty.way(),
                Words.some(random, 300),
                number,
                empty.first(),
                empty.heat(),
                empty.of());
    }

    private static void checkDrafts(FileDrafts store, List<String> said, List<Draft> kept) throws IOException {
        var found = store.all();
        assertThat(found.damaged()).isEmpty();
        assertThat(kept).containsAll(found.drafts());
        int last = said.size();
        for (Draft draft : kept.subList(0, last)) {
            assertThat(found.drafts())
                    .filteredOn(one -> one.id().equals(draft.id()))
                    .singleElement()
                    .satisfies(one -> assertThat(kept.indexOf(one)).isGreaterThanOrEqualTo(newest(draft, kept, last)));
        }
    }

    private static int newest(Draft draft, List<Draft> kept, int until) {
        return kept.subList(0, until).stream()
                .filter(one -> one.id().equals(draft.id()))
                .mapToInt(kept::indexOf)
                .max()
                .orElseThrow();
    }

    private Edit note(String text) {
        return edits.added(new Note(UUID.randomUUID(), UUID.randomUUID(), TestNotebook.NOW, Way.CALL, "Mia", text));
    }

    private static List<Edit> in(Journal journal) {
        var all = new ArrayList<Edit>();
        journal.replay(Position.START, (_, edit) -> all.add(edit));
        return all;
    }
}

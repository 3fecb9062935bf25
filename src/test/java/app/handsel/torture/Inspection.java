package app.handsel.torture;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.notebook.Edit;
import app.handsel.notebook.Position;
import app.handsel.store.NotebookFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whether a notebook holds what somebody was told, shows it rightly, and nothing of whom it was told to forget. */
final class Inspection {

    private final Owner owner;

    Inspection(Owner owner) {
        this.owner = owner;
    }

    /** {@code told} is all of it, line by line, since the notebook was begun. */
    void of(List<String> told) throws IOException {
        owner.finish();
        try (var open = owner.open();
                var rebuilt = InMemory.rebuilt(open.journal())) {
            var edits = edits(open);
            assertThat(edits).extracting(Day::saved).containsAll(saved(told));
            var entries = Reading.entriesAfter(edits);
            for (var id : Reading.everIn(edits)) {
                assertThat(open.records().find(id).orElse(null)).isEqualTo(entries.get(id));
            }
            assertThat(Reading.of(open).differences(Reading.of(rebuilt))).isEmpty();
        }
        for (String name : erased(told)) {
            assertThatNoFileHolds(name);
        }
        if (told.contains(Day.CHANGING)) {
            assertThat(owner.isEasilyOpened()).isTrue();
        }
        if (told.contains(Day.BACKED_UP)) {
            backup();
        }
    }

    /** But for what was about somebody who was to be erased: that may be gone. */
    private static List<String> saved(List<String> told) {
        List<String> erased = told.stream()
                .filter(line -> line.startsWith(Day.ERASING))
                .map(line -> line.substring(Day.ERASING.length()).split(" ")[0])
                .toList();
        return told.stream()
                .filter(line -> line.startsWith(Day.SAVED))
                .filter(line -> erased.stream().noneMatch(line::endsWith))
                .toList();
    }

    private static List<String> erased(List<String> told) {
        return told.stream()
                .filter(line -> line.startsWith(Day.ERASED))
                .map(line -> line.substring(line.indexOf(Day.NAME)))
                .toList();
    }

    private void assertThatNoFileHolds(String name) throws IOException {
        for (Path file : Scratch.files(owner.folder().toAbsolutePath().getParent())) {
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                    .as(file.toString())
                    .doesNotContain(name);
        }
    }

    /** The newest one is whole, and a notebook can be made of it. */
    private void backup() throws IOException {
        var newest = owner.shelf().getFirst();
        assertThat(newest.whole()).isTrue();
        Path into = owner.folder().resolveSibling("restored");
        try (var open = owner.restored(newest, into).open()) {
            assertThat(edits(open)).hasSize((int) newest.backup().reaches().sequence());
        }
        Scratch.delete(into);
    }

    private static List<Edit> edits(NotebookFolder open) {
        var edits = new ArrayList<Edit>();
        open.journal().replay(Position.START, (_, edit) -> edits.add(edit));
        return edits;
    }
}

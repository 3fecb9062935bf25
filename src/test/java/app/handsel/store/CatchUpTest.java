package app.handsel.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.TestNotebook;
import app.handsel.model.Customer;
import app.handsel.model.Note;
import app.handsel.notebook.Action;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Notebook;
import app.handsel.notebook.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database that is made anew from many edits at once is the one that they had made one by one. */
class CatchUpTest {

    private final TestNotebook open = TestNotebook.open();

    @AfterEach
    void close() {
        open.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void manyEditsAtOnceLeaveWhatTheyLeaveOneByOne(int seed) {
        new AnyEdits(open, seed).some(200);

        assertThat(madeAnew(0)).isEqualTo(tables(open.database()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50})
    void alsoWhenTheFirstOnesAreInAlready(int first) {
        new AnyEdits(open, 7).some(100);

        assertThat(madeAnew(first)).isEqualTo(tables(open.database()));
    }

    @Test
    void anEntryThatOneEditChangesTwiceIsAsItWasLeft() {
        Customer lena = Samples.customer("Lena Brandt");
        Note first = Samples.note(lena, "wants an oven", 1);
        Note second = new Note(first.id(), lena.id(), first.at(), first.way(), "Mia", "wants two ovens");
        append(Change.added(lena), Change.added(first), Change.changed(first, second));
        append(Change.changed(second, first), Change.changed(first, second));
        append(Change.removed(second), Change.added(first), Change.removed(first));
        append(Change.added(second));

        var oneByOne = Database.inMemory();
        try (oneByOne) {
            Migrations.run(oneByOne);
            var records = new H2Records(oneByOne, new TallyTable(oneByOne));
            open.journal().replay(Position.START, records::apply);

            assertThat(madeAnew(0)).isEqualTo(tables(oneByOne));
            assertThat(new TallyTable(oneByOne).now().tables().get("note").rows())
                    .isOne();
        }
    }

    @Test
    void itIsToldHowFarItIs() {
        new AnyEdits(open, 1).some(50);
        List<Long> done = new ArrayList<>();
        try (var database = Database.inMemory()) {
            Migrations.run(database);
            var records = new H2Records(database, new TallyTable(database));
            new Notebook(open.journal(), records, (at, all) -> {
                assertThat(at).isLessThanOrEqualTo(all);
                done.add(at);
            });
        }
        assertThat(done).hasSize(1);
    }

    private void append(Change... changes) {
        open.journal().append(Edit.done(TestNotebook.NOW, "Mia", Action.NOTE_CHANGED, "oven", List.of(changes)));
    }

    /** With the first edits one by one. */
    private Map<String, List<String>> madeAnew(long first) {
        try (var database = Database.inMemory()) {
            Migrations.run(database);
            var records = new H2Records(database, new TallyTable(database));
            open.journal().replay(Position.START, (at, edit) -> {
                if (at.sequence() <= first) {
                    records.apply(at, edit);
                }
            });
            var folder = NotebookFolder.over(open.journal(), database);
            assertThat(folder.tally().scanned()).isEqualTo(folder.tally().now());
            return tables(database);
        }
    }

    private static Map<String, List<String>> tables(Database database) {
        var all = new TreeMap<String, List<String>>();
        for (String table : database.all(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'",
                row -> row.getString(1))) {
            all.put(
                    table,
                    database
                            .all("SELECT * FROM " + table, row -> {
                                var values = new ArrayList<String>();
                                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                                    values.add(row.getString(i));
                                }
                                return values.toString();
                            })
                            .stream()
                            .sorted()
                            .toList());
        }
        return all;
    }
}

package app.handsel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.handsel.TestNotebook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TallyTest {

    private final TestNotebook open = TestNotebook.open();
    private final TallyTable tally = open.tally();

    @AfterEach
    void close() {
        open.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void itIsKeptUpWithWhateverIsDone(int seed) {
        var edits = new AnyEdits(open, seed);
        for (int i = 0; i < 3; i++) {
            edits.some(30);
            assertThat(tally.scanned()).isEqualTo(tally.now());
        }
        assertThat(tally.now().entries().tables()).containsKeys("customer", "note", "promise", "payment", "matter");
    }

    @Test
    void anEmptyNotebookHasNoTally() {
        assertThat(tally.scanned()).isEqualTo(tally.now());
        assertThat(tally.now().tables()).isEmpty();
    }

    /** Each as a bit that flipped on its way to the disk would leave it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE note SET body = REPLACE(body, 'x', 'z') WHERE id = (SELECT MIN(id) FROM note)",
                "DELETE FROM promise WHERE id = (SELECT MIN(id) FROM promise)",
                "UPDATE payment SET acknowledged = NOT acknowledged WHERE id = (SELECT MAX(id) FROM payment)",
                "UPDATE promise SET earliest = earliest + 1 WHERE id = (SELECT MAX(id) FROM promise)",
                "UPDATE note SET at = at + INTERVAL '1' SECOND WHERE id = (SELECT MAX(id) FROM note)",
                "UPDATE matter SET owes_from = NULL WHERE id = (SELECT MAX(id) FROM matter WHERE owes_from IS NOT"
                        + " NULL)",
                "UPDATE customer SET rhythm = COALESCE(rhythm, 0) + 1 WHERE id = (SELECT MAX(id) FROM customer)",
                "UPDATE words SET text = 'z' WHERE id = (SELECT MAX(id) FROM note)",
                "DELETE FROM words WHERE id = (SELECT MAX(id) FROM note)",
                "INSERT INTO words (id, at, text) VALUES (RANDOM_UUID(), CURRENT_TIMESTAMP, 'ghost')",
                "UPDATE history SET state = 'GONE' WHERE sequence = (SELECT MAX(sequence) FROM history WHERE state ="
                        + " 'DONE')",
                "UPDATE tally SET checksum = 1 WHERE name = 'note'"
            })
    void aValueThatWasChangedBehindItsBackIsFound(String sql) {
        new AnyEdits(open, 1).some(80);
        assertThatCode(tally::scanned).doesNotThrowAnyException();

        assertThat(open.database().update(sql)).isOne();

        assertThatThrownBy(tally::scanned).isInstanceOf(StoreException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whileRowsAreAddedUpEditsGoOn(int seed) {
        var edits = new AnyEdits(open, seed);
        edits.some(60);
        var scan = new TallyScan(open.database(), tally);
        while (scan.next(3)) {
            edits.some(1);
        }
        assertThat(scan.tallies().tables()).containsKey("note");
    }
}

package app.handsel.store;

import static app.handsel.store.Samples.customer;
import static app.handsel.store.Samples.interest;
import static app.handsel.store.Samples.note;
import static app.handsel.store.Samples.payment;
import static app.handsel.store.Samples.promise;
import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.TestNotebook;
import app.handsel.model.Customer;
import app.handsel.model.Entry;
import app.handsel.model.Folding;
import app.handsel.model.Way;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class H2WordsTest {

    private final TestNotebook open = TestNotebook.open();
    private final Customer tom = customer("Tom Reyes");

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void everyWordHasToOccurInAnyOrderAndAnyWriting() {
        var oven = note(tom, "Wants a SECOND öven before Easter", 1);
        save(oven, note(tom, "second thoughts", 2));

        assertThat(found("oven", "Sec")).containsExactly(oven);
        assertThat(found("second", "nothing")).isEmpty();
        assertThat(open.words().containing(List.of(), 10)).isEmpty();
    }

    @Test
    void notesInterestsPromisesAndPaymentsAreFoundNewestFirst() {
        var promised = promise(tom, "forty trays", Samples.TODAY);
        var paid = payment(tom, "trays", 1);
        var liked = interest(tom, "old trays", 2);
        var noted = note(tom, "asked for trays", 3);
        save(noted, liked, promised, paid);

        assertThat(found("trays")).containsExactly(promised, paid, liked, noted);
        assertThat(open.words().containing(List.of("tray"), 2)).containsExactly(promised, paid);
    }

    @Test
    void theWordsThatConfirmedAPaymentAreFound() {
        var paid = payment(tom, "deposit", 1);
        save(paid);
        open.notebook().apply(open.edits().acknowledged(paid, Way.CALL, "ready on Friday"));

        assertThat(found("friday")).extracting(Entry::id).containsExactly(paid.id());
    }

    @Test
    void signsThatSqlKnowsMeanThemselves() {
        var discount = note(tom, "10% off!", 1);
        var file = note(tom, "see price_list, C:\\lists", 2);
        save(discount, file, note(tom, "plain", 3));

        assertThat(found("%")).containsExactly(discount);
        assertThat(found("f!")).containsExactly(discount);
        assertThat(found("_")).containsExactly(file);
        assertThat(found(":\\l")).containsExactly(file);
        assertThat(found("'; DROP TABLE note; --")).isEmpty();
    }

    private List<Entry> found(String... words) {
        return open.words().containing(Stream.of(words).map(Folding::fold).toList(), 10);
    }

    private void save(Entry... entries) {
        open.notebook().apply(open.edits().added(tom));
        for (Entry entry : entries) {
            open.notebook().apply(open.edits().added(entry));
        }
    }
}

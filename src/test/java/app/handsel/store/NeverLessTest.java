package app.handsel.store;

import static app.handsel.TestNotebook.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.TestNotebook;
import app.handsel.model.Customer;
import app.handsel.model.Entry;
import app.handsel.model.Known;
import app.handsel.model.Obligation;
import app.handsel.model.Owed;
import app.handsel.model.Relation;
import app.handsel.model.Rhythm;
import app.handsel.notebook.Change;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is owed by the candidates read from H2 is what is owed by all there is, wherever and however the shop works. */
class NeverLessTest {

    private final TestNotebook open = TestNotebook.open();
    private final List<Customer> customers = new ArrayList<>();
    private final List<Entry> everything = new ArrayList<>();

    @AfterEach
    void close() {
        open.close();
    }

    @ParameterizedTest
    @CsvSource({
        "1, Europe/Berlin, 3, 0, 3, 0",
        "2, Pacific/Kiritimati, 3, 0, 3, 0",
        "3, Pacific/Niue, 3, 5, 1, 0",
        "4, Asia/Kathmandu, 0, 3, 0, 0",
        "5, Pacific/Auckland, 14, 10, 10, 20",
        "6, America/Los_Angeles, 0, 0, 5, 10"
    })
    void theCandidatesOweWhatAllOwes(
            int seed, ZoneId zone, int leadDays, int updateDays, int checkInDays, int quietDays) {
        fill(seed);
        var rhythm = new Rhythm(updateDays, checkInDays, quietDays);
        LocalDate until = NOW.atZone(zone).toLocalDate().plusDays(leadDays);
        var owed = new Owed(zone, leadDays, rhythm);

        assertThat(owed.at(NOW, open.owing().until(until, NOW, rhythm)))
                .isEqualTo(owed.at(NOW, new Known(everything, relations())));
    }

    @Test
    void theseEntriesOweSomethingOfEveryKind() {
        fill(1);
        var owed = new Owed(TestNotebook.ZONE, 3, new Rhythm(5, 3, 20)).at(NOW, new Known(everything, relations()));

        assertThat(owed.stream().flatMap(one -> one.reasons().stream()).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Obligation.Kind.class));
    }

    private void fill(int seed) {
        var any = new AnyEntries(seed);
        for (int i = 0; i < 40; i++) {
            customers.add(any.customer(customers));
        }
        everything.addAll(customers);
        for (int i = 0; i < 600; i++) {
            everything.add(any.about(customers.get(i % customers.size())));
        }
        open.notebook()
                .apply(open.edits()
                        .broughtIn(
                                "everything",
                                everything.stream().map(Change::added).toList()));
    }

    private Map<UUID, Relation> relations() {
        Set<UUID> ids = customers.stream().map(Customer::id).collect(Collectors.toSet());
        return new Relations(open.database()).of(ids);
    }
}

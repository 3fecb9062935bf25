package app.handsel.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Promise;
import app.handsel.model.trust.Measure;
import app.handsel.model.trust.Referral;
import app.handsel.ui.support.Place;
import app.handsel.ui.support.TestShop;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The report on a Tuesday, 24 November 2026, half past ten. */
class ReportViewModelTest {

    private final TestShop shop = new TestShop();
    private final ReportViewModel report = of(shop);
    private final Customer tom = shop.customer("Tom Reyes");

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void anEmptyNotebookHasNoFigures() {
        report.refresh();

        assertThat(page().isEmpty()).isTrue();
        assertThat(page().title()).isEqualTo("Report: Mia’s Ovens");
        assertThat(page().tiles()).extracting(tile -> tile.now().value()).containsOnly("no cases");
    }

    @Test
    void nothingIsReadBeforeSomebodyComes() {
        shop.promise(tom, "the quote", "2026-11-20");

        assertThat(report.page().get()).isEmpty();
    }

    @Test
    void fewCasesAreCountedAndFiveMakeAPercentage() {
        shop.promise(tom, "late one", "2026-11-20");
        keep(4);
        report.refresh();
        assertThat(now(Measure.KEEP_RATE).value()).isEqualTo("80% (4 of 5)");
        assertThat(now(Measure.LATE).value()).isEqualTo("20% (1 of 5)");
        assertThat(now(Measure.EARLY).value()).isEqualTo("14 h, 14 h, 14 h, 14 h");

        shop.shell.undo();
        shop.shell.undo();
        report.refresh();
        assertThat(now(Measure.KEEP_RATE).value()).isEqualTo("3 of 4");

        keep(2);
        report.refresh();
        assertThat(now(Measure.EARLY).value()).isEqualTo("14 h");
    }

    @Test
    void aPaymentWaitsUntilItIsAcknowledged() {
        shop.payment(tom, "the oven");
        shop.clock.set("2026-11-27T09:30:00Z");
        report.refresh();

        assertThat(now(Measure.THANKS).value()).isEqualTo("3 days");
        assertThat(now(Measure.LONGEST).value()).isEqualTo("3 days");
        assertThat(page().waits().getFirst().longest()).isEqualTo(1);
        assertThat(page().waits().getLast().longest()).isZero();
    }

    @Test
    void whoeverLooksAtItSeesEachEdit() {
        Promise late = shop.promise(tom, "the quote", "2026-11-20");
        report.seen(true);
        report.refresh();
        shop.change(late, late.releasedAt(shop.shop.instant()));
        assertThat(now(Measure.LATE).value()).isEqualTo("no cases");

        shop.shell.undo();
        assertThat(now(Measure.LATE).value()).isEqualTo("1 of 1");

        report.seen(false);
        shop.shell.redo();
        assertThat(now(Measure.LATE).value()).isEqualTo("1 of 1");
    }

    @Test
    void manyEditsWhileItIsReadAreReadOnce() {
        report.seen(true);
        shop.background.hold();
        report.refresh();
        shop.promise(tom, "the quote", "2026-11-20");
        shop.promise(tom, "the tray", "2026-11-20");
        shop.background.finish();

        assertThat(now(Measure.LATE).value()).isEqualTo("2 of 2");
    }

    @Test
    void behindAFigureAreItsRecordsAndBehindThoseTheCards() {
        shop.promise(tom, "the quote", "2026-11-20");
        keep(1);
        report.refresh();
        report.open(now(Measure.LATE));

        assertThat(report.behind().get().orElseThrow().cases())
                .extracting(report::row)
                .containsExactly(new CaseRow(
                        "Tom Reyes", "the quote", "last Friday", "Friday, November 20, 2026", "late for 3 days"));

        report.open(report.behind().get().orElseThrow().cases().getFirst());
        assertThat(shop.shell.place().get()).isEqualTo(new Place.CardOf(tom.id()));
    }

    @Test
    void recordsThatAreLookedAtFollowTheirFigure() {
        shop.promise(tom, "the quote", "2026-11-20");
        report.seen(true);
        report.refresh();
        report.open(now(Measure.LATE));
        shop.promise(tom, "the tray", "2026-11-21");

        assertThat(report.behind().get().orElseThrow().cases()).hasSize(2);
        assertThat(report.back()).isTrue();
        assertThat(report.behind().get()).isEmpty();
        assertThat(report.back()).isFalse();
    }

    @Test
    void oneCustomerHasTheSameReport() {
        Customer ann = shop.customer("Ann Oba");
        shop.promise(tom, "the quote", "2026-11-20");
        shop.promise(ann, "the tray", "2026-11-20");
        report.refresh();
        report.choose(row("Ann Oba"));

        assertThat(page().title()).isEqualTo("Report: Ann Oba");
        assertThat(page().ofOne()).isTrue();
        assertThat(now(Measure.LATE).value()).isEqualTo("1 of 1");

        report.openCard();
        assertThat(shop.shell.place().get()).isEqualTo(new Place.CardOf(ann.id()));

        assertThat(report.back()).isTrue();
        assertThat(now(Measure.LATE).value()).isEqualTo("2 of 2");
    }

    @Test
    void aCustomerWhoIsGoneLeavesTheShopsReport() {
        shop.promise(tom, "the quote", "2026-11-20");
        report.seen(true);
        report.refresh();
        report.choose(row("Tom Reyes"));
        shop.open.notebook().apply(shop.open.edits().removed(shop.card(tom)));

        assertThat(page().ofOne()).isFalse();
        assertThat(report.customers()).isEmpty();
    }

    @Test
    void theWorstStandsFirstAndTheFilterNarrows() {
        Customer good = shop.customer("Ann Oba");
        Customer bad = shop.customer("Zoë Müller");
        for (int i = 0; i < 5; i++) {
            Promise kept = shop.promise(good, "tray " + i, "2026-11-24 10:40");
            shop.change(kept, kept.keptAt(shop.shop.instant()));
            shop.promise(bad, "oven " + i, "2026-11-20");
        }
        shop.promise(tom, "the quote", "2026-11-20");
        shop.clock.set("2026-11-24T12:00:00Z");
        report.refresh();

        assertThat(report.customers()).extracting(CareRow::name).containsExactly("Zoë Müller", "Ann Oba", "Tom Reyes");
        assertThat(report.customers())
                .extracting(report::kept)
                .containsExactly("0% (0 of 5)", "100% (5 of 5)", "0 of 1");
        assertThat(report.customers()).extracting(report::late).containsExactly("5 late", "", "1 late");

        report.filter().set("zoe mull");
        assertThat(report.customers()).extracting(CareRow::name).containsExactly("Zoë Müller");
    }

    @Test
    void theTreeSaysWhoWasThankedAndWhoWasLetDown() {
        shop.promise(tom, "the quote", "2026-11-20");
        shop.add(new CustomerBuilder(UUID.randomUUID(), "Mia Chen", shop.shop.instant())
                .referredBy(Optional.of(tom.id()))
                .build());
        report.refresh();

        Referral root = page().referrals().getFirst();
        assertThat(root.name()).isEqualTo("Tom Reyes");
        assertThat(root.letDown()).isTrue();
        assertThat(root.sent())
                .extracting(Referral::name, Referral::thanked)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Mia Chen", Optional.of(false)));
        assertThat(now(Measure.REFERRALS).value()).isEqualTo("0 of 1");
    }

    /** Due by the end of yesterday, and kept fourteen hours before that. */
    private void keep(int many) {
        for (int i = 0; i < many; i++) {
            Promise promise = shop.promise(tom, "tray " + i, "2026-11-23");
            Promise kept = promise.keptAt(shop.shop.instant().minusSeconds(24 * 3600 + 1800));
            shop.open.notebook().apply(shop.open.edits().changed(promise, kept));
        }
    }

    private ReportPage page() {
        return report.page().get().orElseThrow();
    }

    private Figure now(Measure measure) {
        return page().tiles().get(measure.ordinal()).now();
    }

    private CareRow row(String name) {
        return report.customers().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static ReportViewModel of(TestShop shop) {
        return new ReportViewModel(
                shop.open.trail(),
                shop.open.cards(),
                shop.background,
                shop.shell,
                shop.prompts,
                shop.shop,
                shop.messages,
                shop.notices,
                shop.shell::say);
    }
}

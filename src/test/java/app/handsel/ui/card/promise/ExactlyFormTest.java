package app.handsel.ui.card.promise;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.CheckIn;
import app.handsel.model.Customer;
import app.handsel.model.Exactly;
import app.handsel.model.FixedDay;
import app.handsel.model.Money;
import app.handsel.model.Promise;
import app.handsel.model.Settings;
import app.handsel.model.Step;
import app.handsel.ui.support.TestShop;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What exactly was agreed, in the form of a promise. It is Tuesday, 24 November 2026, half past ten. */
class ExactlyFormTest {

    private static final LocalDate WEDDING = LocalDate.of(2026, 12, 12);

    private final TestShop shop = new TestShop();
    private final Customer tom = shop.customer("Tom");
    private final PromiseFormViewModel form = new PromiseFormViewModel(
            shop.open.notebook(), shop.open.edits(), shop.background, shop.shop, shop.messages);

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void allThatWasAgreedIsKeptAndCanBeChanged() {
        begin("the cake");
        form.by().name().set(" Nora ");
        form.exactly().kind().set(Optional.of(Exactly.Kind.DELIVERY));
        form.exactly().done().set("three tiers on the table");
        form.exactly().event().set("the wedding");
        form.exactly().eventDay().set(WEDDING);
        form.exactly().lead().set("14");
        form.exactly().price().set("1,200.50");
        form.exactly().rest().set("half on delivery");
        form.words().set("not too sweet");
        form.save();
        Promise cake = only();
        assertThat(cake.by()).isEqualTo("Nora");
        assertThat(cake.words()).isEqualTo("not too sweet");
        assertThat(cake.agreement())
                .isEqualTo(new Exactly(
                        Optional.of(Exactly.Kind.DELIVERY),
                        "three tiers on the table",
                        Optional.of(new FixedDay("the wedding", WEDDING, 14)),
                        Optional.of(new Money(120_050, "EUR")),
                        "half on delivery"));
        form.start(shop.card(tom), cake);
        form.save();
        assertThat(only()).isEqualTo(cake);
        assertThat(shop.toast()).isEqualTo("Promised: the cake");
        form.start(shop.card(tom), cake);
        form.exactly().price().set("");
        form.save();
        assertThat(only().agreement().price()).isEmpty();
        assertThat(only().agreement().done()).isEqualTo("three tiers on the table");
    }

    @Test
    void nothingAgreedBeyondWhatAndWhenIsNothing() {
        begin("the cake");
        form.exactly().done().set("  ");
        form.save();
        assertThat(only().exactly()).isEmpty();
    }

    @Test
    void otherWordsKeepWhatHappenedOnIt() {
        Promise made = shop.promise(tom, "the cake", "2026-11-27");
        Promise lived = made.with(new Step(Step.Kind.TOLD, shop.shop.instant(), "told"))
                .movedTo(TestShop.due("2026-11-28"), shop.shop.instant(), true)
                .keptAt(shop.shop.instant())
                .checkedIn(new CheckIn(shop.shop.instant(), true, true, true, "lovely"));
        shop.change(made, lived);
        form.start(shop.card(tom), lived);
        form.what().set("the big cake");
        form.save();
        assertThat(only()).isEqualTo(lived.reworded("the big cake", Optional.empty(), ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        the wedding |            |      |       | Choose the day it must be ready for
                    | 2026-12-12 |      |       | Say what it must be ready for
                    |            | 14   |       | Choose the day it must be ready for
        the wedding | 2026-12-12 | soon |       | “soon” is not a number of days
        the wedding | 2026-12-12 | -3   |       | “-3” is not a number of days
                    |            |      | 1.200 | “1.200” cannot be read as an amount in EUR
        """)
    void whatIsMissingOrCannotBeReadIsSaid(String event, LocalDate day, String lead, String price, String problem) {
        begin("the cake");
        form.exactly().event().set(event == null ? "" : event);
        form.exactly().eventDay().set(day);
        form.exactly().lead().set(lead == null ? "" : lead);
        form.exactly().price().set(price == null ? "" : price);
        form.save();
        assertThat(form.problem().get()).startsWith(problem);
        assertThat(form.open().get()).isTrue();
        assertThat(shop.card(tom).promises()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        14  | Counts back to Saturday: by then the work has to begin.
        ١٤  | Counts back to Saturday: by then the work has to begin.
        30  | Counts back to Thu, Nov 12, and that is past: begin now.
        18  | Counts back to today: by then the work has to begin.
        0   | ''
        ''  | ''
        two | ''
        """)
    void aFixedDayCountsBack(String lead, String begins) {
        begin("the cake");
        form.exactly().eventDay().set(WEDDING);
        form.exactly().lead().set(lead);
        assertThat(form.exactly().begin().get()).isEqualTo(begins);
    }

    @Test
    void moreStaysOpenWhileThereIsSomethingInIt() {
        begin("the cake");
        assertThat(form.more().get()).isFalse();
        form.toggleMore();
        assertThat(form.more().get()).isTrue();
        form.toggleMore();
        assertThat(form.more().get()).isFalse();
        form.toggleMore();
        form.words().set("not too sweet");
        form.toggleMore();
        assertThat(form.more().get()).isTrue();
        form.save();
        form.start(shop.card(tom), only());
        assertThat(form.more().get()).isTrue();
        begin("another");
        assertThat(form.more().get()).isFalse();
    }

    @Test
    void allWhoWorkHereCanBeChosenAndAnyOtherNameTyped() {
        shop.add(new Settings(
                "Mia",
                "Mia’s Ovens",
                "DE",
                shop.shop.now().zone(),
                "EUR",
                Settings.Look.SYSTEM,
                3,
                100,
                "",
                List.of("Nora", "Mia", " Ben "),
                Optional.empty(),
                List.of(),
                Optional.empty()));
        begin("the cake");
        assertThat(form.by().all()).containsExactly("Mia", "Nora", "Ben");
        assertThat(form.by().chosen()).isEmpty();
        form.by().previous();
        assertThat(form.by().chosen()).isEmpty();
        form.by().next();
        form.by().next();
        form.by().next();
        form.by().next();
        assertThat(form.by().chosen()).isEqualTo("Ben");
        form.by().previous();
        assertThat(form.by().chosen()).isEqualTo("Nora");
        form.by().name().set("my uncle");
        form.save();
        assertThat(only().by()).isEqualTo("my uncle");
    }

    @Test
    void keptNowSavesAlsoWhatElseWasChanged() {
        Promise cake = shop.promise(tom, "the cake", "2026-11-27");
        form.start(shop.card(tom), cake);
        assertThat(form.unsettled().get()).isTrue();
        form.what().set("the big cake");
        form.keptNow();
        assertThat(form.open().get()).isFalse();
        assertThat(only().what()).isEqualTo("the big cake");
        assertThat(only().kept()).contains(shop.shop.instant());
        assertThat(shop.toast()).isEqualTo("Kept the promise “the big cake”");
        form.start(shop.card(tom), only());
        assertThat(form.unsettled().get()).isFalse();
    }

    @Test
    void whatCannotBeSavedIsNotKeptEither() {
        Promise cake = shop.promise(tom, "the cake", "2026-11-27");
        form.start(shop.card(tom), cake);
        form.what().set("");
        form.keptNow();
        assertThat(form.problem().get()).startsWith("Say what is promised");
        assertThat(only()).isEqualTo(cake);
    }

    @ParameterizedTest
    @CsvSource({
        "VISIT, 2026-11-23 15:00, 2026-11-23T14:00:00Z",
        "QUOTE, 2026-11-23, 2026-11-23T22:59:00Z",
        "VISIT, 2026-11-24 10:30, 2026-11-24T09:30:00Z"
    })
    void aVisitOrAQuoteCanBeSaidToHaveBeenOnTimeAfterwards(Exactly.Kind kind, String due, Instant kept) {
        change(kind, due);
        assertThat(form.punctual().get()).isTrue();
        form.keptOnTime();
        assertThat(only().kept()).contains(kept);
        assertThat(only().stateAt(shop.shop.instant(), shop.shop.now().zone(), 3))
                .isEqualTo(Promise.State.KEPT);
    }

    @ParameterizedTest
    @CsvSource({"VISIT, 2026-11-24 10:31", "QUOTE, 2026-11-24", "DELIVERY, 2026-11-20", "CALL, 2026-11-20"})
    void onTimeIsNotAskedBeforeItWasDueNorOfAnythingElse(Exactly.Kind kind, String due) {
        change(kind, due);
        assertThat(form.punctual().get()).isFalse();
    }

    @Test
    void whatBecomesAVisitInTheFormCanBeOnTime() {
        Promise visit = shop.promise(tom, "the visit", "2026-11-23");
        form.start(shop.card(tom), visit);
        assertThat(form.punctual().get()).isFalse();
        form.exactly().kind().set(Optional.of(Exactly.Kind.VISIT));
        assertThat(form.punctual().get()).isTrue();
        form.keptOnTime();
        assertThat(only().is(Exactly.Kind.VISIT)).isTrue();
        form.start(shop.card(tom), only());
        assertThat(form.punctual().get()).isFalse();
    }

    @Test
    void theTypedPriceIsReadAgainInAnyLanguage() {
        try (TestShop german = new TestShop(Locale.GERMANY)) {
            Customer ann = german.customer("Ann");
            PromiseFormViewModel again = new PromiseFormViewModel(
                    german.open.notebook(), german.open.edits(), german.background, german.shop, german.messages);
            again.start(german.card(ann));
            again.what().set("Torte");
            again.due().in(7);
            again.exactly().price().set("1.200,50");
            again.save();
            Promise cake = german.card(ann).promises().getFirst();
            assertThat(cake.agreement().price()).contains(new Money(120_050, "EUR"));
            again.start(german.card(ann), cake);
            assertThat(again.exactly().price().get()).isEqualTo("1200,50");
        }
    }

    private void change(Exactly.Kind kind, String due) {
        Promise made = shop.promise(tom, "it", due);
        Promise exact = made.agreed(
                "", Optional.of(new Exactly(Optional.of(kind), "", Optional.empty(), Optional.empty(), "")));
        shop.change(made, exact);
        form.start(shop.card(tom), exact);
    }

    private void begin(String what) {
        form.start(shop.card(tom));
        form.what().set(what);
        form.due().day().set(LocalDate.of(2026, 11, 27));
    }

    private Promise only() {
        List<Promise> promises = shop.card(tom).promises();
        assertThat(promises).hasSize(1);
        return promises.getFirst();
    }
}

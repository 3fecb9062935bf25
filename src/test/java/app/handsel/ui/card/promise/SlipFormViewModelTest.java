package app.handsel.ui.card.promise;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Due;
import app.handsel.model.Labelled;
import app.handsel.model.Promise;
import app.handsel.ui.support.TestShop;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** It is Tuesday, 24 November 2026, half past ten. */
class SlipFormViewModelTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    private final TestShop shop = new TestShop();
    private final Customer tom = tom(shop);
    private final SlipFormViewModel form = form(shop);

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void toldInTimeOurWordStands() {
        Promise quote = begin("the quote", "2026-11-27 12:00");
        form.due().day().set(MONDAY);
        form.told().set(true);
        form.save();
        assertThat(form.open().get()).isFalse();
        assertThat(shop.toast()).isEqualTo("Moved the promise “the quote”");
        assertThat(now(quote).moves())
                .containsExactly(new Promise.Move(quote.due(), Due.by(MONDAY), shop.shop.instant(), true));
        assertThat(now(quote).movedInTime(shop.shop.now().zone())).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-11-27 12:00 | true  | In time: they know before it is due Friday at noon, so your word stands.
        2026-11-27       | false | There is still time: tell them before it is due Friday, and your word stands.
        2026-11-24       | true  | In time: they know before it is due today, so your word stands.
        2026-11-24 10:30 | true  | In time: they know before it is due today at 10:30 AM, so your word stands.
        2026-11-24 10:29 | true  | Late already: it counts as late. An honest new date still helps them.
        2026-11-23       | false | Late already: it counts as late. An honest new date still helps them.
        """)
    void itIsSaidWhatTellingThemNowDoesToOurWord(String due, boolean told, String verdict) {
        Promise quote = begin("the quote", due);
        form.told().set(told);
        assertThat(form.verdict().get().replace('\u202f', ' ')).isEqualTo(verdict);
        form.due().day().set(MONDAY);
        form.save();
        assertThat(now(quote).movedInTime(shop.shop.now().zone())).isEqualTo(told && verdict.startsWith("In time"));
    }

    @Test
    void theWordsFollowTheDate() {
        begin("the quote", "2026-11-27 12:00");
        assertThat(form.about().get()).isEqualTo("“the quote”, which they expect Friday at noon.");
        assertThat(form.words().get()).isEmpty();
        form.due().day().set(MONDAY);
        assertThat(form.words().get())
                .isEqualTo("Hello Tommy,\n“the quote”, promised for Friday at noon, will be later than that. "
                        + "The new date is Monday. I am sorry, and I wanted you to know in good time.\nMia");
        form.due().time().set("9 am");
        assertThat(form.words().get()).contains("The new date is Monday at 9:00");
    }

    @Test
    void ofWhatIsLateTheWordsSayThatItIs() {
        begin("the quote", "2026-11-23");
        form.due().in(0);
        assertThat(form.words().get())
                .isEqualTo("Hello Tommy,\n“the quote” was promised for yesterday, and it is late. I am sorry. "
                        + "The new date is today.\nMia");
    }

    @Test
    void aNewDateThatHasPassedTooIsNotOfferedAgain() {
        begin("the quote", "2026-11-20");
        form.close();
        Promise late = shop.card(tom).promises().getFirst();
        Promise again = late.movedTo(Due.by(LocalDate.of(2026, 11, 23)), shop.shop.instant(), true);
        shop.change(late, again);
        form.start(shop.card(tom), again);
        assertThat(form.due().day().get()).isNull();
        assertThat(form.words().get()).isEmpty();
    }

    @Test
    void onesOwnWordsAreLeftAlone() {
        begin("the quote", "2026-11-27");
        form.due().day().set(MONDAY);
        form.words().set("Tommy, Monday it is.");
        form.due().in(7);
        assertThat(form.words().get()).isEqualTo("Tommy, Monday it is.");
    }

    @Test
    void germanWordsCanBeSentAsTheyStand() {
        try (TestShop german = new TestShop(Locale.GERMANY)) {
            Customer customer = tom(german);
            SlipFormViewModel slip = form(german);
            slip.start(german.card(customer), german.promise(customer, "das Angebot", "2026-11-27 12:00"));
            slip.due().day().set(MONDAY);
            assertThat(slip.words().get())
                    .isEqualTo("Guten Tag Tommy,\n„das Angebot“ war versprochen bis Freitag um 12 Uhr und wird später "
                            + "fertig. Neuer Termin: Montag. Das tut mir leid; ich wollte rechtzeitig Bescheid geben."
                            + "\nMia");
        }
    }

    @Test
    void copyingTheWordsCountsAsTellingAndCanBeTakenBack() {
        begin("the quote", "2026-11-27");
        form.copy();
        assertThat(shop.prompts.copied()).isEmpty();
        assertThat(form.problem().get()).startsWith("Choose the day");
        form.due().day().set(MONDAY);
        form.copy();
        assertThat(shop.prompts.copied()).containsExactly(form.words().get());
        assertThat(form.told().get()).isTrue();
        assertThat(form.problem().get()).isEmpty();
    }

    @Test
    void theMailGoesToTheirFirstAddress() {
        begin("the quote", "2026-11-27");
        form.due().day().set(MONDAY);
        form.mail();
        assertThat(shop.prompts.mailed())
                .containsExactly("tom@example.org\n“the quote”: a new date\n"
                        + form.words().get());
        assertThat(form.told().get()).isTrue();
    }

    @Test
    void withoutAMailProgramNobodyWasTold() {
        shop.prompts.withoutMailProgram();
        begin("the quote", "2026-11-27");
        form.due().day().set(MONDAY);
        form.mail();
        assertThat(form.told().get()).isFalse();
        assertThat(form.problem().get()).startsWith("No mail program could be opened.");
    }

    @Test
    void aDateThatIsNoneOrPastOrNoNewsIsNotSaved() {
        Promise quote = begin("the quote", "2026-11-27");
        form.save();
        assertThat(form.problem().get()).startsWith("Choose the day");
        form.due().day().set(LocalDate.of(2026, 11, 23));
        form.save();
        assertThat(form.problem().get()).startsWith("This date has passed already.");
        form.due().day().set(quote.due().day());
        form.save();
        assertThat(form.problem().get()).startsWith("This is the date already planned.");
        form.due().time().set("sometime");
        form.save();
        assertThat(form.problem().get()).startsWith("“sometime” cannot be read as a time.");
        assertThat(form.open().get()).isTrue();
        assertThat(now(quote)).isEqualTo(quote);
    }

    @Test
    void aMoveThatNobodyWasToldOfIsToldWithItsOwnDate() {
        Promise quote = shop.promise(tom, "the quote", "2026-11-27");
        Promise moved = quote.movedTo(Due.by(MONDAY), shop.shop.instant(), false);
        shop.change(quote, moved);
        form.start(shop.card(tom), moved);
        assertThat(form.due().day().get()).isEqualTo(MONDAY);
        assertThat(form.words().get()).contains("promised for Friday", "The new date is Monday.");
        form.told().set(true);
        form.save();
        assertThat(shop.toast()).isEqualTo("Told them the new date of “the quote”");
        assertThat(now(quote).agreed(shop.shop.now().zone())).isEqualTo(Due.by(MONDAY));
    }

    @Test
    void savedTwiceQuicklyItIsMovedOnce() {
        Promise quote = begin("the quote", "2026-11-27");
        form.due().day().set(MONDAY);
        shop.background.hold();
        form.save();
        form.save();
        shop.background.finish();
        assertThat(now(quote).moves()).hasSize(1);
    }

    @Test
    void withoutAPromiseChosenItIsAboutTheOneDueFirst() {
        shop.promise(tom, "later", "2026-12-24");
        shop.promise(tom, "first", "2026-11-26");
        Promise kept = shop.promise(tom, "kept", "2026-11-25");
        shop.change(kept, kept.keptAt(shop.shop.instant()));
        form.start(shop.card(tom));
        assertThat(form.about().get()).startsWith("“first”");
        assertThat(form.takes(now(kept))).isFalse();
        form.close();
        form.start(shop.card(shop.customer("Ann")));
        assertThat(form.open().get()).isFalse();
    }

    @Test
    void nothingOfTheLastPromiseIsLeftInTheForm() {
        begin("the quote", "2026-11-27");
        form.due().day().set(MONDAY);
        form.words().set("my own");
        form.told().set(true);
        begin("the oven", "2026-12-01");
        assertThat(form.due().day().get()).isNull();
        assertThat(form.words().get()).isEmpty();
        assertThat(form.told().get()).isFalse();
    }

    private Promise begin(String what, String due) {
        Promise promise = shop.promise(tom, what, due);
        form.start(shop.card(tom), promise);
        return promise;
    }

    private Promise now(Promise promise) {
        return (Promise) shop.now(promise).orElseThrow();
    }

    private static Customer tom(TestShop shop) {
        return shop.add(new CustomerBuilder(UUID.randomUUID(), "Tom Reyes", shop.shop.instant())
                .nickname("Tommy")
                .emails(List.of(new Labelled("work", "tom@example.org"), new Labelled("home", "tr@example.org")))
                .build());
    }

    private static SlipFormViewModel form(TestShop shop) {
        return new SlipFormViewModel(
                shop.open.notebook(), shop.open.edits(), shop.background, shop.shop, shop.prompts, shop.messages);
    }
}

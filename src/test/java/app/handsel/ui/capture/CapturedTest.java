package app.handsel.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.answers.AnswerBook;
import app.handsel.capture.found.Finding;
import app.handsel.capture.when.Said;
import app.handsel.capture.when.When;
import app.handsel.capture.words.Place;
import app.handsel.model.Customer;
import app.handsel.model.Mistake;
import app.handsel.model.Money;
import app.handsel.model.Note;
import app.handsel.model.Payment;
import app.handsel.model.Question;
import app.handsel.ui.support.TestShop;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CapturedTest {

    private static final Place HERE = new Place(0, 4);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final TestShop shop = new TestShop();
    private final Customer tom = shop.customer("Tom");
    private final AnswerBook book = new AnswerBook(shop.open.questions(), Locale.US);
    private final Captured captured =
            new Captured(shop.open.cards(), new KnownPeople(), book, shop.open.edits(), shop.rows, shop.shop);

    @AfterEach
    void close() {
        shop.close();
    }

    private void keep(Finding... found) {
        Note note = TestShop.note(tom, "text", shop.shop.instant());
        List<Kept> kept =
                Stream.of(found).map(one -> new Kept(one, "text", false)).toList();
        shop.open.notebook().apply(captured.edit(note, Optional.empty(), kept));
    }

    private <E> E only(Class<E> kind) {
        List<E> all = shop.card(tom).entries().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static Optional<Said> on(LocalDate day) {
        return Optional.of(new Said(HERE, Said.Manner.ON, List.of(When.day(day))));
    }

    private static Finding.Payment paid(Optional<Said> when) {
        return new Finding.Payment(HERE, false, "trays", new Money(500, "EUR"), Optional.empty(), false, when);
    }

    @Test
    void moneyThatCameYesterdayIsNotOfToday() {
        keep(paid(on(TODAY.minusDays(1))));
        assertThat(shop.shop.time(only(Payment.class).received()).toLocalDate()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void moneyWithoutADayCameNow() {
        keep(paid(Optional.empty()));
        assertThat(only(Payment.class).received()).isEqualTo(shop.shop.instant());
    }

    @Test
    void moneyIsNeverReceivedInTheFuture() {
        keep(paid(on(TODAY.plusDays(3))));
        assertThat(only(Payment.class).received()).isEqualTo(shop.shop.instant());
    }

    @Test
    void aMistakeThatTheyHaveNotHeardOfIsStillToBeTold() {
        keep(new Finding.Mistake(HERE, false, "wrong box", false, on(TODAY.minusDays(7)), List.of()));
        assertThat(only(Mistake.class).heard()).isEmpty();
        assertThat(shop.shop.time(only(Mistake.class).at()).toLocalDate()).isEqualTo(TODAY.minusDays(7));
    }

    @Test
    void anAnswerSettlesTheQuestionTheyWaitWith() {
        Question waiting = shop.add(Question.asked(
                UUID.randomUUID(),
                tom.id(),
                "do you deliver on Saturdays?",
                "",
                "",
                shop.shop.instant(),
                Optional.empty()));
        keep(new Finding.Answer(HERE, false, "do we deliver on Saturdays", "yes, until two"));
        assertThat(only(Question.class).id()).isEqualTo(waiting.id());
        assertThat(only(Question.class).answer().map(Question.Answer::text)).contains("yes, until two");
    }

    @Test
    void whomTheySentHasThemToThank() {
        Customer mia = shop.customer("Mia");
        keep(new Finding.Referral(HERE, false, "Mia", Optional.of(mia.id()), false));
        assertThat(shop.card(mia).customer().referredBy()).contains(tom.id());
        assertThat(shop.card(tom).customer()).isEqualTo(tom);
    }

    @Test
    void whatTheyWillDoAndWhoIsNamedIsOnlyShown() {
        keep(
                new Finding.Theirs(HERE, false, "send the sizes", Optional.empty()),
                new Finding.Mention(HERE, false, "Tom", tom.id()));
        assertThat(shop.card(tom).entries()).isEmpty();
        assertThat(shop.card(tom).notes()).hasSize(1);
    }
}

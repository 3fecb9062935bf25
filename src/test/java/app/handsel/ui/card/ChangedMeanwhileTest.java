package app.handsel.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.answers.AnswerBook;
import app.handsel.model.Courtesy;
import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Due;
import app.handsel.model.Mistake;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.model.Question;
import app.handsel.model.Step;
import app.handsel.model.Way;
import app.handsel.ui.card.mistake.MistakeFormViewModel;
import app.handsel.ui.card.promise.PromiseFormViewModel;
import app.handsel.ui.card.promise.SlipFormViewModel;
import app.handsel.ui.card.question.AnswerFormViewModel;
import app.handsel.ui.card.question.QuestionFormViewModel;
import app.handsel.ui.support.Matters;
import app.handsel.ui.support.TestShop;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A form is open while its entry is changed by the row beside it: nothing of either is lost. */
class ChangedMeanwhileTest {

    private static final LocalDate LATER = Matters.TODAY.plusDays(9);

    private final TestShop shop = new TestShop();
    private final Customer tom = shop.customer("Tom");
    private final Matters matters = new Matters(tom);
    private final AnswerBook book = new AnswerBook(shop.open.questions(), Locale.US);

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void theFirstSaveSaysSoAndTheSecondKeepsBoth() {
        Promise quote = shop.promise(tom, "quote", "2026-11-27");
        var form = promiseForm();
        form.start(shop.card(tom), quote);
        form.what().set("the quote for 40 trays");
        Step watched = new Step(Step.Kind.ON_TRACK, shop.shop.instant(), "");
        shop.change(quote, quote.with(watched));

        form.save();
        assertThat(shop.toast()).startsWith("This was not saved");
        assertThat(form.open().get()).isTrue();
        form.save();

        assertThat(form.open().get()).isFalse();
        Promise now = (Promise) shop.now(quote).orElseThrow();
        assertThat(now.what()).isEqualTo("the quote for 40 trays");
        assertThat(now.steps()).containsExactly(watched);
    }

    @Test
    void whatWasKeptMeanwhileCannotBeKeptAgain() {
        Promise quote = shop.promise(tom, "quote", "2026-11-27");
        var form = promiseForm();
        form.start(shop.card(tom), quote);
        form.words().set("by Friday, please");
        shop.change(quote, quote.keptAt(shop.shop.instant()));

        form.save();

        assertThat(form.unsettled().get()).isFalse();
        form.save();
        assertThat(((Promise) shop.now(quote).orElseThrow()).kept()).isPresent();
    }

    @Test
    void whatWasRemovedMeanwhileIsWrittenAnew() {
        Promise quote = shop.promise(tom, "quote", "2026-11-27");
        var form = promiseForm();
        form.start(shop.card(tom), quote);
        form.what().set("the whole quote");
        shop.open.notebook().apply(shop.open.edits().removed(quote));

        form.save();
        form.save();

        assertThat(shop.card(tom).promises()).extracting(Promise::what).containsExactly("the whole quote");
    }

    @Test
    void amendsThatWereMadeMeanwhileStayMade() {
        Mistake mistake = shop.add(matters.amends(Optional.empty()));
        var form = new MistakeFormViewModel(
                shop.open.notebook(), shop.open.edits(), shop.background, shop.shop, shop.messages);
        form.start(shop.card(tom), mistake);
        form.plan().set("a free delivery, and a call");
        shop.change(mistake, mistake.amended(shop.shop.instant()));

        form.save();
        form.save();

        Mistake now = (Mistake) shop.now(mistake).orElseThrow();
        assertThat(now.plan()).isEqualTo("a free delivery, and a call");
        assertThat(now.isOpen()).isFalse();
    }

    @Test
    void anAnswerGivenMeanwhileStaysAnswered() {
        Question asked = shop.add(matters.question(Optional.empty()));
        Question.Answer told = new Question.Answer("It fits.", shop.shop.instant(), "Ben");
        var question = new QuestionFormViewModel(
                shop.open.notebook(),
                shop.open.edits(),
                book,
                shop.open.cards(),
                shop.background,
                shop.shop,
                shop.messages);
        question.start(shop.card(tom), asked);
        question.how().set("ask the maker");
        shop.change(asked, asked.answered(told));

        question.save();
        question.save();

        Question now = (Question) shop.now(asked).orElseThrow();
        assertThat(now.how()).isEqualTo("ask the maker");
        assertThat(now.answer()).contains(told);
    }

    @Test
    void wordsThatAreBeingWrittenStayInTheFormsThatSettleSomething() {
        Question asked = shop.add(matters.question(Optional.empty()));
        Promise quote = shop.promise(tom, "quote", "2026-11-27");
        var answer = new AnswerFormViewModel(
                shop.open.notebook(),
                shop.open.edits(),
                book,
                shop.open.cards(),
                shop.background,
                shop.shop,
                shop.messages);
        var slip = new SlipFormViewModel(
                shop.open.notebook(), shop.open.edits(), shop.background, shop.shop, shop.prompts, shop.messages);
        answer.start(shop.card(tom), asked);
        answer.answerText().set("It fits.");
        slip.start(shop.card(tom), quote);
        slip.due().day().set(LATER);
        shop.change(asked, asked.askedAgain(shop.shop.instant()));
        shop.change(quote, quote.with(new Step(Step.Kind.TOLD, shop.shop.instant(), "")));

        List.<Runnable>of(answer::save, slip::save).forEach(Runnable::run);
        assertThat(answer.answerText().get()).isEqualTo("It fits.");
        List.<Runnable>of(answer::save, slip::save).forEach(Runnable::run);

        Question told = (Question) shop.now(asked).orElseThrow();
        assertThat(told.again()).hasSize(1);
        assertThat(told.answer()).isPresent();
        Promise moved = (Promise) shop.now(quote).orElseThrow();
        assertThat(moved.steps()).hasSize(1);
        assertThat(moved.due()).isEqualTo(Due.by(LATER));
    }

    @Test
    void moneyThatWasAcknowledgedMeanwhileIsNotAcknowledgedAgain() {
        Payment trays = shop.payment(tom, "trays");
        var form = paymentForm();
        form.start(shop.card(tom), trays);
        form.what().set("the deposit for 40 trays");
        var said = new Payment.Acknowledgement(shop.shop.instant(), Way.CALL, "Thank you, Tom!");
        shop.change(trays, trays.acknowledgedBy(said));

        form.save();
        assertThat(form.open().get()).isTrue();
        assertThat(form.what().get()).isEqualTo("the deposit for 40 trays");
        form.save();

        assertThat(form.open().get()).isFalse();
        Payment now = (Payment) shop.now(trays).orElseThrow();
        assertThat(now.what()).isEqualTo("the deposit for 40 trays");
        assertThat(now.acknowledged()).contains(said);
        assertThat(shop.prompts.copied()).isEmpty();
    }

    @Test
    void moneyThatWasRemovedMeanwhileIsWrittenAnewAndCanBeAcknowledged() {
        Payment trays = shop.payment(tom, "trays");
        var form = paymentForm();
        form.start(shop.card(tom), trays);
        form.amount().set("700");
        shop.open.notebook().apply(shop.open.edits().removed(trays));

        form.save();
        assertThat(form.existing().get()).isFalse();
        form.acknowledged().set(true);
        form.save();

        Payment now = shop.card(tom).payments().getFirst();
        assertThat(now.amount().minor()).isEqualTo(70_000);
        assertThat(now.acknowledged()).isPresent();
    }

    @Test
    void whatWasNotTouchedOfACustomerIsAsItStandsByNow() {
        var form = customerForm();
        form.start(shop.card(tom));
        form.nickname().set("Tommy");
        form.tags().set("oven");
        Customer pictured = new CustomerBuilder(tom)
                .courtesy(new Courtesy(Courtesy.Kind.GREETED, shop.shop.instant()))
                .picture(Optional.of("iVBORw0KGgo="))
                .tags(List.of("trays"))
                .build();
        shop.change(tom, pictured);

        form.save();
        assertThat(form.open().get()).isTrue();
        assertThat(form.nickname().get()).isEqualTo("Tommy");
        form.save();

        assertThat(form.open().get()).isFalse();
        assertThat(shop.now(tom))
                .contains(new CustomerBuilder(pictured)
                        .nickname("Tommy")
                        .tags(List.of("oven"))
                        .build());
    }

    @Test
    void aPictureTakenAwayHereIsNotBroughtBackByAnotherOne() {
        Customer pictured =
                new CustomerBuilder(tom).picture(Optional.of("iVBORw0KGgo=")).build();
        shop.change(tom, pictured);
        var form = customerForm();
        form.start(shop.card(tom));
        form.removePicture();
        shop.change(
                pictured,
                new CustomerBuilder(pictured)
                        .picture(Optional.of("iVBORw0KGgp="))
                        .build());

        form.save();
        form.save();

        assertThat(shop.now(tom)).contains(tom);
    }

    private CustomerFormViewModel customerForm() {
        return new CustomerFormViewModel(
                shop.open.notebook(),
                shop.open.edits(),
                shop.open.cards(),
                shop.background,
                shop.shop,
                shop.prompts,
                shop.messages);
    }

    private PaymentFormViewModel paymentForm() {
        return new PaymentFormViewModel(
                shop.open.notebook(),
                shop.open.edits(),
                shop.background,
                shop.shop,
                shop.rows,
                shop.prompts,
                shop.messages);
    }

    private PromiseFormViewModel promiseForm() {
        return new PromiseFormViewModel(
                shop.open.notebook(), shop.open.edits(), shop.background, shop.shop, shop.messages);
    }
}

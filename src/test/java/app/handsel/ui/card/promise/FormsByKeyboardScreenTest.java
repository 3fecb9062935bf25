package app.handsel.ui.card.promise;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.Promise;
import app.handsel.ui.support.TestShop;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A slip and a check-in are written down with nothing but a keyboard. It is Tuesday, 24 November 2026. */
class FormsByKeyboardScreenTest {

    private final TestShop shop = new TestShop();
    private final Customer tom = shop.customer("Tom");
    private final List<String> mistakes = new ArrayList<>();
    private final SlipFormViewModel slip = new SlipFormViewModel(
            shop.open.notebook(), shop.open.edits(), shop.background, shop.shop, shop.prompts, shop.messages);
    private final CheckInFormViewModel checkIn = new CheckInFormViewModel(
            shop.open.notebook(), shop.open.edits(), shop.background, shop.shop, shop.messages, mistakes::add);

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aSlipIsToldAndMoved() {
        Promise quote = shop.promise(tom, "the quote", "2026-11-27");
        try (ShownForm form = slip(quote)) {
            assertThat(form.focus()).isEqualTo("slip-day");
            form.type("11/30/2026");
            form.tabTo("slip-words");
            assertThat(slip.words().get()).contains("The new date is Monday.");
            form.press("Tab");
            assertThat(form.focus()).isEqualTo("slip-copy");
            form.tabTo("slip-told");
            form.press("Space");
            form.press("Ctrl+Enter");
        }
        assertThat(slip.open().get()).isFalse();
        assertThat(now(quote).movedInTime(shop.shop.now().zone())).isTrue();
    }

    @Test
    void inAWeekIsOneKeyAndSoIsCopying() {
        Promise quote = shop.promise(tom, "the quote", "2026-11-27");
        try (ShownForm form = slip(quote)) {
            form.tabTo("slip-week");
            form.press("Space");
            form.tabTo("slip-copy");
            form.press("Space");
            form.tabTo("slip-save");
            form.press("Space");
        }
        assertThat(shop.prompts.copied().getFirst()).contains("The new date is Tue, Dec 1.");
        assertThat(now(quote).agreed(shop.shop.now().zone())).isEqualTo(TestShop.due("2026-12-01"));
    }

    @Test
    void escPutsASlipAway() {
        Promise quote = shop.promise(tom, "the quote", "2026-11-27");
        try (ShownForm form = slip(quote)) {
            form.press("Esc");
        }
        assertThat(slip.open().get()).isFalse();
        assertThat(now(quote)).isEqualTo(quote);
    }

    @Test
    void aCheckInIsAnsweredOneAfterTheOther() {
        Promise oven = kept();
        try (ShownForm form = checkIn(oven)) {
            assertThat(form.focus()).isEqualTo("checkin-on-time-yes");
            form.press("Space");
            form.tabTo("checkin-as-agreed-yes");
            form.press("Right");
            assertThat(form.focus()).isEqualTo("checkin-as-agreed-no");
            form.tabTo("checkin-happy-yes");
            form.press("Space");
            form.tabTo("checkin-words");
            form.type("it was the wrong colour");
            form.tabTo("checkin-mistake");
            form.press("Space");
        }
        assertThat(now(oven).checkIn().orElseThrow().asAgreed()).isFalse();
        assertThat(mistakes).containsExactly("the oven: it was the wrong colour");
    }

    @Test
    void allIsWellInTwoKeys() {
        Promise oven = kept();
        try (ShownForm form = checkIn(oven)) {
            form.onScreen(() -> {
                form.scene().lookup("#checkin-all-well").requestFocus();
                return true;
            });
            form.press("Space");
            form.press("Ctrl+Enter");
        }
        assertThat(now(oven).checkIn().orElseThrow().happy()).isTrue();
    }

    private Promise kept() {
        Promise oven = shop.promise(tom, "the oven", "2026-11-23");
        Promise kept = oven.keptAt(shop.shop.instant());
        shop.change(oven, kept);
        return kept;
    }

    private ShownForm slip(Promise promise) {
        return show(() -> new SlipFormView(slip, shop.messages).root(), () -> slip.start(shop.card(tom), promise));
    }

    private ShownForm checkIn(Promise promise) {
        return show(
                () -> new CheckInFormView(checkIn, shop.messages).root(), () -> checkIn.start(shop.card(tom), promise));
    }

    private static ShownForm show(Supplier<Node> view, Runnable begin) {
        ShownForm form = ShownForm.of(view);
        form.onScreen(() -> {
            begin.run();
            return true;
        });
        return form;
    }

    private Promise now(Promise promise) {
        return (Promise) shop.now(promise).orElseThrow();
    }
}

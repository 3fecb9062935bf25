package app.handsel.ui.card.promise;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.CheckIn;
import app.handsel.model.Customer;
import app.handsel.model.Exactly;
import app.handsel.model.Promise;
import app.handsel.ui.support.TestShop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CheckInFormViewModelTest {

    private final TestShop shop = new TestShop();
    private final Customer tom = shop.customer("Tom");
    private final List<String> mistakes = new ArrayList<>();
    private final CheckInFormViewModel form = new CheckInFormViewModel(
            shop.open.notebook(), shop.open.edits(), shop.background, shop.shop, shop.messages, mistakes::add);

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void whatTheySayIsKeptWithThePromise() {
        Promise oven = begin("the oven");
        form.allWell();
        form.happy().set(Optional.of(false));
        form.words().set(" a bit loud ");
        form.save();
        assertThat(form.open().get()).isFalse();
        assertThat(now(oven).checkIn()).contains(new CheckIn(shop.shop.instant(), true, true, false, "a bit loud"));
        assertThat(shop.toast()).isEqualTo("Asked how “the oven” went");
        assertThat(mistakes).isEmpty();
    }

    @Test
    void nothingIsTakenForGranted() {
        Promise oven = begin("the oven");
        form.onTime().set(Optional.of(true));
        form.asAgreed().set(Optional.of(true));
        form.save();
        assertThat(form.problem().get()).startsWith("Answer all three");
        assertThat(now(oven).checkIn()).isEmpty();
        form.happy().set(Optional.of(true));
        form.save();
        assertThat(now(oven).checkIn()).isPresent();
    }

    @Test
    void aMistakeIsOfferedOnlyWhenSomethingWasNotRight() {
        begin("the oven");
        assertThat(form.wrong().get()).isFalse();
        form.allWell();
        assertThat(form.wrong().get()).isFalse();
        form.asAgreed().set(Optional.of(false));
        assertThat(form.wrong().get()).isTrue();
        begin("the lamp");
        assertThat(form.wrong().get()).isFalse();
        assertThat(form.asAgreed().get()).isEmpty();
    }

    @Test
    void theMistakeIsNotedInTheirWordsOnceTheCheckInIsSaved() {
        Promise oven = begin("the oven");
        form.allWell();
        form.asAgreed().set(Optional.of(false));
        form.words().set("one tray was missing");
        shop.background.hold();
        form.saveAndNoteMistake();
        form.saveAndNoteMistake();
        assertThat(mistakes).isEmpty();
        shop.background.finish();
        assertThat(mistakes).containsExactly("the oven: one tray was missing");
        assertThat(now(oven).checkIn()).isPresent();
    }

    @Test
    void withoutWordsTheMistakeIsAboutThePromise() {
        begin("the oven");
        form.allWell();
        form.onTime().set(Optional.of(false));
        form.saveAndNoteMistake();
        assertThat(mistakes).containsExactly("the oven");
    }

    @Test
    void aMistakeIsNotNotedBeforeAllIsAnswered() {
        begin("the oven");
        form.happy().set(Optional.of(false));
        form.saveAndNoteMistake();
        assertThat(mistakes).isEmpty();
        assertThat(form.open().get()).isTrue();
    }

    @Test
    void correctedItStaysWhenItWas() {
        Promise oven = begin("the oven");
        form.allWell();
        form.save();
        var then = shop.shop.instant();
        shop.clock.set("2026-11-26T09:30:00Z");
        form.start(shop.card(tom), now(oven));
        assertThat(form.happy().get()).contains(true);
        form.save();
        assertThat(form.open().get()).isFalse();
        form.start(shop.card(tom), now(oven));
        form.words().set("glad");
        form.save();
        assertThat(now(oven).checkIn()).contains(new CheckIn(then, true, true, true, "glad"));
    }

    @Test
    void withoutAPromiseChosenItIsAboutTheDeliveryThatWasKeptLastAndNotAskedAbout() {
        delivered("earlier", "2026-11-20T09:00:00Z");
        delivered("last", "2026-11-23T09:00:00Z");
        shop.promise(tom, "open", "2026-12-24");
        form.start(shop.card(tom));
        assertThat(form.about().get()).contains("“last”");
        form.allWell();
        form.save();
        form.start(shop.card(tom));
        assertThat(form.about().get()).contains("“earlier”");
        form.allWell();
        form.save();
        form.start(shop.card(tom));
        assertThat(form.open().get()).isFalse();
    }

    @Test
    void onlyWhatWasKeptIsAskedAbout() {
        Promise open = shop.promise(tom, "open", "2026-12-24");
        assertThat(form.takes(open)).isFalse();
        assertThat(form.takes(open.keptAt(shop.shop.instant()))).isTrue();
        assertThat(form.takes(tom)).isFalse();
    }

    private Promise begin(String what) {
        Promise promise = delivered(what, "2026-11-20T09:00:00Z");
        form.start(shop.card(tom), promise);
        return promise;
    }

    private Promise delivered(String what, String kept) {
        Promise promise = shop.promise(tom, what, "2026-11-23");
        Promise delivered = promise.agreed(
                        "",
                        Optional.of(new Exactly(
                                Optional.of(Exactly.Kind.DELIVERY), "", Optional.empty(), Optional.empty(), "")))
                .keptAt(Instant.parse(kept));
        shop.change(promise, delivered);
        return delivered;
    }

    private Promise now(Promise promise) {
        return (Promise) shop.now(promise).orElseThrow();
    }
}

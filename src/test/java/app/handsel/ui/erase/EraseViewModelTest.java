package app.handsel.ui.erase;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.ui.support.Place;
import app.handsel.ui.support.TestShop;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EraseViewModelTest {

    private static final UUID TOM = new UUID(1, 2);

    private final TestShop shop = new TestShop();
    private final List<UUID> erased = new ArrayList<>();
    private final EraseViewModel erase = new EraseViewModel(erased::add, shop.shell);

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void nothingIsErasedBeforeTheNameIsTyped() {
        erase.show(TOM, "Tom Reyes");
        for (String typed : List.of("", " ", "Tom", "Tom Reyess")) {
            erase.typed().set(typed);
            erase.erase();
            assertThat(erase.ready().getValue()).isFalse();
        }
        assertThat(erased).isEmpty();
    }

    @Test
    void theNameMayBeTypedInSmallLetters() {
        erase.show(TOM, "Tom  Reyes");
        erase.typed().set(" tom reyes ");
        erase.erase();

        assertThat(erased).containsExactly(TOM);
        assertThat(erase.typed().get()).isEmpty();
    }

    @Test
    void whoeverIsShownNextIsAskedForAnew() {
        erase.show(TOM, "Tom Reyes");
        erase.typed().set("Tom Reyes");
        erase.show(new UUID(3, 4), "Ann");

        assertThat(erase.ready().getValue()).isFalse();
    }

    @Test
    void oneCanGoBack() {
        shop.shell.open(new Place.Erase(TOM, "Tom Reyes"));
        erase.back();

        assertThat(shop.shell.place().get()).isEqualTo(new Place.Today());
    }
}

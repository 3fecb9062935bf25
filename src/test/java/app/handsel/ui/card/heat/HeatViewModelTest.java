package app.handsel.ui.card.heat;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Heat;
import app.handsel.model.Note;
import app.handsel.model.Way;
import app.handsel.ui.support.TestShop;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeatViewModelTest {

    private final TestShop shop = new TestShop();
    private final HeatViewModel heat = new HeatViewModel(shop.messages, shop.shop, shop.prompts, shop.shell::say);

    @AfterEach
    void close() {
        shop.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-11-24T09:31:00Z | Written in the heat, today at 10:30 AM. Sleep over it before you send it.
        2026-11-24T22:59:00Z | Written in the heat, today at 10:30 AM. Sleep over it before you send it.
        2026-11-24T23:01:00Z | Written in the heat, yesterday at 10:30 AM. Read it once more before you send it.
        2026-11-26T09:30:00Z | Written in the heat, last Tuesday at 10:30 AM. Read it once more before you send it.
        """)
    void aNightMustLieBetweenAReplyAndSendingIt(String now, String advice) {
        Note note = note(new Heat("thieves!", "You are one too."));
        shop.clock.set(now);
        assertThat(heat.row(note).orElseThrow().advice().replace('\u202f', ' ')).isEqualTo(advice);
    }

    @Test
    void withoutAReplyThereIsNothingToSleepOver() {
        assertThat(heat.row(note(new Heat("thieves!", "")))).contains(new HeatRow("thieves!", "", ""));
    }

    @Test
    void aCalmNoteHasNone() {
        Note calm = TestShop.note(shop.customer("Tom"), "wants trays", shop.shop.instant());
        assertThat(heat.row(calm)).isEmpty();
    }

    @Test
    void theReplyIsCopiedWithoutTheAnger() {
        heat.copy(heat.row(note(new Heat("thieves!", "We will look into it."))).orElseThrow());
        assertThat(shop.prompts.copied()).containsExactly("We will look into it.");
        assertThat(shop.toast()).startsWith("The reply is copied.");
    }

    private Note note(Heat said) {
        return new Note(
                UUID.randomUUID(),
                UUID.randomUUID(),
                shop.shop.instant(),
                Way.CALL,
                "Mia",
                "The oven was late.",
                Optional.empty(),
                Optional.of(said));
    }
}

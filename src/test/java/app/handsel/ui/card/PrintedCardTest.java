package app.handsel.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.TestNotebook;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Due;
import app.handsel.model.Interest;
import app.handsel.model.Note;
import app.handsel.model.Promise;
import app.handsel.model.Way;
import app.handsel.notebook.Edit;
import app.handsel.sample.SampleShop;
import app.handsel.ui.kit.Theme;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@Timeout(60)
class PrintedCardTest {

    /** A4 within margins of 19 mm, in points. */
    private static final double WIDTH = 487;

    private static final double HEIGHT = 734;

    private final TestNotebook notebook = TestNotebook.open();

    @BeforeAll
    static void aScreen() throws Exception {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.asyncFx(() -> new Theme(new Scene(new Pane()))).get(30, TimeUnit.SECONDS);
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void theRichestSampleCustomerFitsOnePageAtFullSize() {
        new SampleShop(notebook.clock(), TestNotebook.ZONE, "USD", "US").edits().forEach(notebook.notebook()::apply);
        var richest = notebook.cards().customers().stream()
                .map(customer -> notebook.cards().card(customer.id(), 1000).orElseThrow())
                .max(Comparator.comparingInt(card -> card.notes().size()
                        + card.promises().size()
                        + card.payments().size()
                        + card.interests().size()))
                .orElseThrow();
        PrintedCard page = printed(richest.customer().id(), Locale.GERMANY);
        assertThat(page.getTransforms()).isEmpty();
        assertThatItFits(page);
        assertThat(texts(page)).contains(richest.customer().name(), "Notizen", "Interessen");
    }

    @Test
    void everyNoteIsOnThePageOrCountedAsLeftOut() {
        UUID customer = customerWith(40, "Asked about the second oven again.");
        PrintedCard page = printed(customer, Locale.US);
        assertThatItFits(page);
        long shown = texts(page).stream()
                .filter("Asked about the second oven again."::equals)
                .count();
        assertThat(shown).isBetween(10L, 39L);
        assertThat(texts(page)).contains((40 - shown) + " older notes are not on this page.");
    }

    @Test
    void whatCannotBeLeftOutIsMadeSmaller() {
        UUID customer = customerWith(3, "A note.");
        var named = notebook.cards().card(customer, 1).orElseThrow().customer();
        notebook.notebook()
                .apply(notebook.edits()
                        .changed(
                                named,
                                new CustomerBuilder(named)
                                        .howMet("a long story ".repeat(900))
                                        .build()));
        PrintedCard page = printed(customer, Locale.US);
        assertThat(page.getTransforms()).isNotEmpty();
        assertThatItFits(page);
    }

    @Test
    void itIsBlackOnWhiteHoweverTheWindowLooks() {
        PrintedCard page = printed(customerWith(3, "A note."), Locale.US);
        assertThat(labels(page)).extracting(Label::getTextFill).containsOnly(Color.BLACK);
        assertThat(page.getBackground().getFills()).first().extracting("fill").isEqualTo(Color.WHITE);
    }

    private UUID customerWith(int many, String words) {
        UUID id = UUID.randomUUID();
        apply(notebook.edits().added(new CustomerBuilder(id, "Tom Reyes", TestNotebook.NOW).build()));
        for (int day = 0; day < many; day++) {
            var at = TestNotebook.NOW.minusSeconds(day * 86_400L);
            apply(notebook.edits().added(new Note(UUID.randomUUID(), id, at, Way.CALL, "Mia", words)));
            apply(notebook.edits().added(new Interest(UUID.randomUUID(), id, "interest " + day, at)));
            apply(notebook.edits()
                    .added(new Promise(
                            UUID.randomUUID(),
                            id,
                            "promise " + day,
                            Due.by(LocalDate.of(2026, 12, 1).plusDays(day)),
                            Optional.empty(),
                            "",
                            at,
                            List.of(),
                            Optional.empty(),
                            Optional.empty())));
        }
        return id;
    }

    private void apply(Edit edit) {
        notebook.notebook().apply(edit);
    }

    /** Beside the screen's thread, as when it is printed. */
    private PrintedCard printed(UUID customer, Locale language) {
        ShownCard shown = ShownCard.of(customer, notebook, language);
        CardSheet sheet = CardSheet.of(shown.card()).orElseThrow();
        return new PrintedCard(sheet, shown.printed(_ -> {}), shown.messages()).fit(WIDTH, HEIGHT);
    }

    private static void assertThatItFits(PrintedCard page) {
        Bounds bounds = page.getBoundsInParent();
        assertThat(bounds.getWidth()).isLessThanOrEqualTo(WIDTH + 0.5);
        assertThat(bounds.getHeight()).isLessThanOrEqualTo(HEIGHT + 0.5);
        for (Label label : labels(page)) {
            Bounds within = page.sceneToLocal(label.localToScene(label.getBoundsInLocal()));
            assertThat(within.getMaxX()).as(label.getText()).isLessThanOrEqualTo(page.getWidth() + 0.5);
            assertThat(within.getMaxY()).as(label.getText()).isLessThanOrEqualTo(page.getHeight() + 0.5);
        }
    }

    private static List<String> texts(PrintedCard page) {
        return labels(page).stream().map(Label::getText).toList();
    }

    private static List<Label> labels(PrintedCard page) {
        return page.lookupAll(".label").stream()
                .filter(Node::isManaged)
                .map(Label.class::cast)
                .toList();
    }
}

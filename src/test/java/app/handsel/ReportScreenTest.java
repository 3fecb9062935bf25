package app.handsel;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Promise;
import app.handsel.model.Settings;
import app.handsel.ui.kit.Theme;
import app.handsel.ui.report.ReportView;
import app.handsel.ui.report.ReportViewModel;
import app.handsel.ui.support.Place;
import app.handsel.ui.support.TestShop;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The report, walked through by keyboard: from a figure to its records, to a card, and back. */
@Timeout(120)
class ReportScreenTest {

    private static final double WIDTH = 487;
    private static final double HEIGHT = 734;

    private TestShop shop;
    private Customer tom;
    private ReportView view;
    private Scene scene;
    private Theme theme;
    private Stage stage;
    private Optional<Node> paper = Optional.empty();

    @BeforeEach
    void sitDown() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        onScreen(() -> {
            open(Locale.US);
            return true;
        });
    }

    private void open(Locale language) {
        shop = new TestShop(language);
        ReportViewModel report = new ReportViewModel(
                shop.open.trail(),
                shop.open.cards(),
                shop.background,
                shop.shell,
                shop.prompts,
                shop.shop,
                shop.messages,
                shop.notices,
                shop.shell::say);
        view = new ReportView(report, (page, _) -> paper = Optional.of(page.of(WIDTH, HEIGHT)), shop.messages);
        scene = new Scene(new StackPane(view.root()), 700, 640);
        theme = new Theme(scene);
        theme.apply(Settings.Look.LIGHT, 100);
        stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void leave() {
        onScreen(() -> {
            stage.close();
            shop.close();
            return true;
        });
    }

    /** Tom sent Maximiliane, and waits for two things; Maximiliane has all she was promised. */
    private void work() {
        onScreen(() -> {
            tom = shop.customer("Tom Reyes");
            Customer max = shop.add(new CustomerBuilder(
                            UUID.randomUUID(),
                            "Maximiliane Freifrau von Hohenstein-Lichtenberg zu Waldenburg",
                            shop.shop.instant())
                    .referredBy(Optional.of(tom.id()))
                    .build());
            for (String day : List.of("2026-11-02", "2026-11-03", "2026-11-04", "2026-10-20", "2026-10-21")) {
                Promise promise = shop.promise(max, "ovens", day).agreed("Ben", Optional.empty());
                shop.add(new Promise(
                        UUID.randomUUID(),
                        max.id(),
                        "trays",
                        promise.due(),
                        Optional.empty(),
                        "",
                        promise.made(),
                        List.of(),
                        Optional.of(shop.shop.instant().minusSeconds(86400L * 40)),
                        Optional.empty()));
            }
            shop.promise(tom, "the quote", "2026-11-20");
            shop.payment(tom, "the oven");
            view.entered();
            return laidOut();
        });
    }

    @Test
    void anEmptyPageSaysWhatWillStandHere() {
        onScreen(() -> {
            view.entered();
            return laidOut();
        });

        assertThat(read()).contains("Here stands whether your word is kept");
    }

    @Test
    void eachFigureLeadsToItsRecordsAndEachRecordToItsCard() {
        work();
        assertThat(focus()).isEqualTo("report-tile-keep_rate");
        press("Right Right Right Right");
        assertThat(focus()).isEqualTo("report-tile-late");

        press("Enter");
        assertThat(focus()).isEqualTo("report-records");
        assertThat(read()).contains("Late · Nov 2026", "the quote", "last Friday", "late for 3 days");

        press("Enter");
        assertThat(shop.shell.place().get()).isInstanceOf(Place.CardOf.class);
        press("Esc");
        assertThat(focus()).isEqualTo("report-tile-late");
    }

    @Test
    void tabGoesFromPartToPartAndTheArrowsWithinThem() {
        work();
        List<String> stops = List.of(
                "report-kept-0",
                "report-wait-0",
                "report-filter",
                "report-customers",
                "report-referrals",
                "report-keep_rate-2026-11");
        for (String stop : stops) {
            tabTo(stop);
        }
        press("Down Right");
        assertThat(focus()).isEqualTo("report-moved-2026-10");
    }

    @Test
    void oneCustomerIsChosenByNameAndLeftWithEsc() {
        work();
        tabTo("report-filter");
        press("Down Enter");
        assertThat(read()).contains("Report: Maximiliane Freifrau").doesNotContain("Filter by name");
        press("Esc");
        assertThat(read()).contains("Report: Mia’s Ovens");
    }

    @Test
    void theTreeOpensAndClosesAndLeadsToTheCard() {
        work();
        tabTo("report-referrals");
        assertThat(read()).contains("Let down lately", "not thanked yet");
        press("Left");
        assertThat(read()).doesNotContain("Their sender was let down lately");
        press("Right Enter");
        assertThat(shop.shell.place().get()).isEqualTo(new Place.CardOf(tom.id()));
    }

    @Test
    void anUndoneEditLeavesTheFocusWhereItWas() {
        work();
        tabTo("report-keep_rate-2026-11");
        press("Down");
        onScreen(() -> {
            shop.shell.undo();
            return laidOut();
        });

        assertThat(focus()).isEqualTo("report-keep_rate-2026-10");
    }

    @ParameterizedTest(name = "{0} wide, text at {1} %, in {2}")
    @CsvSource({"900, 100, en", "700, 100, de", "608, 200, en", "608, 200, de"})
    void nothingIsCutOff(double width, int textSize, String language) {
        if (language.equals("de")) {
            leave();
            onScreen(() -> {
                open(Locale.GERMANY);
                return true;
            });
        }
        work();
        onScreen(() -> {
            stage.setWidth(width);
            theme.apply(Settings.Look.LIGHT, textSize);
            return laidOut();
        });
        assertThat(onScreen(() -> CutOff.in(laidOut()))).isEmpty();
        press("Enter");
        assertThat(onScreen(() -> CutOff.in(laidOut()))).isEmpty();
    }

    @Test
    void onPaperItIsBlackOnWhiteAndOnOnePage() {
        work();
        tabTo("report-print");
        press("Enter");

        Node page = paper.orElseThrow();
        assertThat(page.getBoundsInParent().getHeight()).isLessThanOrEqualTo(HEIGHT + 0.5);
        assertThat(page.getBoundsInParent().getWidth()).isLessThanOrEqualTo(WIDTH + 0.5);
        assertThat(page.lookupAll(".label"))
                .filteredOn(label -> label.getParent().getStyleClass().stream().noneMatch("bar-kept"::equals))
                .extracting(label -> ((Label) label).getTextFill())
                .containsOnly(Color.BLACK);
    }

    private void tabTo(String id) {
        for (int i = 0; i < 30; i++) {
            if (focus().equals(id)) {
                return;
            }
            press("Tab");
        }
        throw new AssertionError("Tab never comes to " + id + " but to " + focus());
    }

    private void press(String keys) {
        for (String name : keys.split(" ")) {
            onScreen(() -> {
                KeyCode key = KeyCode.getKeyCode(name);
                Robot robot = new Robot();
                robot.keyPress(key);
                robot.keyRelease(key);
                return laidOut();
            });
        }
    }

    private String focus() {
        return onScreen(() -> Arrays.asList(scene.getFocusOwner()).getFirst().getId());
    }

    private String read() {
        return onScreen(() -> Sight.texts(laidOut()));
    }

    private javafx.scene.Parent laidOut() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.getRoot().layout();
        return scene.getRoot();
    }

    private static <T> T onScreen(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, work);
    }
}

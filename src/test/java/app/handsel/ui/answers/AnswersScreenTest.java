package app.handsel.ui.answers;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.Question;
import app.handsel.model.Settings;
import app.handsel.ui.kit.Theme;
import app.handsel.ui.support.Place;
import app.handsel.ui.support.TestShop;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Answers with nothing but a keyboard. */
class AnswersScreenTest {

    private final TestShop shop = new TestShop();
    private final Customer tom = shop.customer("Tom Reyes");
    private final Customer ann = shop.customer("Ann Oba");
    private Stage stage = null;
    private Scene scene = null;

    @BeforeEach
    void sitDown() throws TimeoutException {
        told(tom, "Do you take old ovens?", "No.");
        told(ann, "Do you take the old oven?", "Yes, for free.");
        open(ann, "Does the table fold?");
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        onScreen(() -> {
            AnswersView answers = new AnswersView(AnswersViewModelTest.of(shop), shop.messages);
            scene = new Scene((Parent) answers.root(), 900, 700);
            new Theme(scene).apply(Settings.Look.LIGHT, 100);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            answers.entered();
            return laidOut();
        });
    }

    @AfterEach
    void leave() {
        onScreen(() -> {
            stage.close();
            return true;
        });
        shop.close();
    }

    @Test
    void typingNarrowsDownLeadsToTheRowAndEnterOpensTheCard() {
        assertThat(focus()).isEqualTo("answers-search");
        press(KeyCode.F, KeyCode.O, KeyCode.L, KeyCode.D, KeyCode.S);
        press(KeyCode.DOWN);
        assertThat(focus()).startsWith("Does the table fold?");
        press(KeyCode.DOWN, KeyCode.UP);
        assertThat(focus()).isEqualTo("answers-search");
        press(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(shop.shell.place().get()).isEqualTo(new Place.CardOf(ann.id()));
    }

    @Test
    void aDisputeIsSettledFromTheKeyboardAndTheFocusGoesOn() {
        assertThat(shows("dispute")).isTrue();
        for (int i = 0; i < 9 && !focus().equals("dispute-both"); i++) {
            press(KeyCode.TAB);
        }
        press(KeyCode.SPACE);
        assertThat(shows("dispute")).isFalse();
        assertThat(shop.toast()).startsWith("Settled two answers");
        assertThat(focus()).isEqualTo("answers-search");
    }

    private void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            onScreen(() -> {
                Robot robot = new Robot();
                robot.keyPress(key);
                robot.keyRelease(key);
                return laidOut();
            });
        }
    }

    private String focus() {
        return onScreen(() -> Optional.ofNullable(scene.getFocusOwner())
                .map(node -> node.getId() == null ? node.getAccessibleText() : node.getId())
                .orElse("nothing"));
    }

    private boolean shows(String id) {
        return onScreen(() -> scene.lookup("#" + id).isVisible());
    }

    private Node laidOut() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.getRoot();
    }

    private static <T> T onScreen(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    }

    private void told(Customer customer, String what, String answer) {
        shop.add(asked(customer, what).answered(new Question.Answer(answer, shop.shop.instant(), "Ben")));
    }

    private void open(Customer customer, String what) {
        shop.add(asked(customer, what));
    }

    private Question asked(Customer customer, String what) {
        return Question.asked(UUID.randomUUID(), customer.id(), what, "", "", shop.shop.instant(), Optional.empty());
    }
}

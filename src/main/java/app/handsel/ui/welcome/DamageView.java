package app.handsel.ui.welcome;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.kit.Page;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.support.Messages;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A notebook that cannot mend itself: what is damaged, what is left, and the ways on. */
public final class DamageView {

    private final Page page;

    /** Each way on, by what it does. */
    public record Ways(Runnable goOn, Runnable restore, Runnable again, Runnable quit) {}

    public DamageView(List<String> lines, String folder, Ways ways, Messages messages) {
        VBox said = new VBox(8);
        lines.forEach(line -> said.getChildren().add(wrapped(line, "lead")));
        page = new Page(
                Parts.title(messages.text("damage.title")),
                said,
                wrapped(messages.text("damage.kept"), "subtle"),
                wrapped(messages.text("welcome.folder", folder), "subtle"),
                styled(
                        new FlowPane(
                                8,
                                8,
                                button(
                                        "damage-restore",
                                        messages.text("problem.restore"),
                                        Feather.ROTATE_CCW,
                                        ways.restore(),
                                        "accent"),
                                button("damage-go-on", messages.text("damage.go-on"), Feather.PLAY, ways.goOn()),
                                button("damage-again", messages.text("problem.again"), ways.again()),
                                button("damage-quit", messages.text("problem.quit"), ways.quit())),
                        "form-line"));
        page.column().getStyleClass().add("welcome");
        page.root().setFitToHeight(true);
        page.root().getStyleClass().add("paper");
        page.root().setId("damage");
    }

    public Parent root() {
        return page.root();
    }
}

package app.handsel.ui.welcome;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.kit.Page;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.support.Messages;
import javafx.scene.Parent;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/** A notebook that could not be opened: what happened, what is safe, and what to do now. */
public final class ProblemView {

    private final Page page;

    /** Each way on, by what it does. */
    public record Ways(Runnable again, Runnable restore, Runnable quit) {}

    public ProblemView(String what, String folder, Ways ways, Messages messages) {
        var tryAgain =
                button("problem-again", messages.text("problem.again"), Feather.REFRESH_CW, ways.again(), "accent");
        var restore = button("problem-restore", messages.text("problem.restore"), Feather.ROTATE_CCW, ways.restore());
        page = new Page(
                Parts.title(messages.text("problem.title")),
                wrapped(what, "lead"),
                wrapped(messages.text("welcome.folder", folder), "subtle"),
                styled(
                        new FlowPane(
                                8,
                                8,
                                tryAgain,
                                restore,
                                button("problem-quit", messages.text("problem.quit"), ways.quit())),
                        "form-line"));
        page.column().getStyleClass().add("welcome");
        page.root().setFitToHeight(true);
        page.root().getStyleClass().add("paper");
        page.root().setId("problem");
    }

    public Parent root() {
        return page.root();
    }
}

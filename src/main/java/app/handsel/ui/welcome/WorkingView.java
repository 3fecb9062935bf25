package app.handsel.ui.welcome;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.kit.Page;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.support.Messages;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Shown while a whole notebook is written anew: how far it is, what was done, and at the end a way on. */
public final class WorkingView {

    private final Page page;
    private final ProgressBar bar = new ProgressBar();
    private final VBox told = new VBox(4);
    private final Button on;
    private Runnable then = () -> {};

    public WorkingView(String title, String why, Messages messages) {
        on = button("working-on", messages.text("working.on"), Feather.CHECK, () -> then.run(), "accent");
        on.setVisible(false);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(title);
        told.setId("working-told");
        page = new Page(Parts.title(title), wrapped(why, "lead"), bar, told, on);
        page.column().getStyleClass().add("welcome");
        page.root().setFitToHeight(true);
        page.root().getStyleClass().add("paper");
        page.root().setId("working");
    }

    /** How much is done, from 0 to 1. */
    public void at(double part) {
        bar.setProgress(part);
    }

    public void tell(String line) {
        Label label = wrapped(line, "subtle");
        told.getChildren().add(styled(label, "told"));
    }

    /** All is done, and what was told can be read at leisure. */
    public void finished(Runnable next) {
        then = next;
        bar.setProgress(1);
        on.setVisible(true);
        on.setDefaultButton(true);
        on.requestFocus();
    }

    public Parent root() {
        return page.root();
    }
}

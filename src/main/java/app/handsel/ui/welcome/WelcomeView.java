package app.handsel.ui.welcome;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.kit.Page;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.support.Messages;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The first start: four ways in. */
public final class WelcomeView {

    private final ScrollPane root;

    /** Each way in, by what it does. */
    public record Ways(Runnable empty, Runnable sample, Runnable bringIn, Runnable restore) {}

    public WelcomeView(Ways ways, String folder, Messages messages) {
        VBox choices = new VBox(
                16,
                way("welcome-empty", "welcome.empty", Feather.BOOK_OPEN, ways.empty(), messages),
                way("welcome-sample", "welcome.sample", Feather.COFFEE, ways.sample(), messages),
                way("welcome-bring-in", "welcome.bring-in", Feather.DOWNLOAD, ways.bringIn(), messages),
                way("welcome-restore", "welcome.restore", Feather.ROTATE_CCW, ways.restore(), messages));
        Page page = new Page(
                styled(Parts.title(messages.text("welcome.title")), "welcome-title"),
                wrapped(messages.text("welcome.what"), "lead"),
                choices,
                wrapped(messages.text("welcome.private"), "hint"),
                wrapped(messages.text("welcome.folder", folder), "hint"));
        page.column().getStyleClass().add("welcome");
        root = page.root();
        root.setFitToHeight(true);
        root.getStyleClass().add("paper");
    }

    private static VBox way(String id, String key, Ikon icon, Runnable action, Messages messages) {
        Button way = button(id, messages.text(key), icon, action, "welcome-way");
        way.setMaxWidth(Double.MAX_VALUE);
        way.setAccessibleHelp(messages.text(key + ".what"));
        return new VBox(4, way, wrapped(messages.text(key + ".what"), "welcome-what"));
    }

    public Parent root() {
        return root;
    }
}

package app.handsel;

import app.handsel.model.Settings;
import app.handsel.ui.kit.FxPrompts;
import app.handsel.ui.kit.Theme;
import app.handsel.ui.support.Failures;
import app.handsel.ui.support.Messages;
import java.time.Clock;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** What all notebooks that are opened in the window have in common. {@code browse} opens an address elsewhere. */
record Surroundings(
        Clock clock,
        Messages messages,
        Settings defaults,
        Failures failures,
        Threads threads,
        Scene scene,
        Theme theme,
        Folders folders,
        Consumer<String> browse) {

    void show(Parent root) {
        scene.setRoot(root);
    }

    FxPrompts prompts() {
        return new FxPrompts(scene.getWindow(), browse, messages);
    }
}

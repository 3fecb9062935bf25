package app.handsel.ui.capture;

import static app.handsel.ui.kit.Parts.title;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.kit.Screen;
import app.handsel.ui.support.Messages;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A note before it is said whom it is about: a name first and then the words, or the other way round. */
public final class CaptureView implements Screen {

    private final BorderPane root = new BorderPane();
    private final VBox page;
    private final NoteBox box;
    private final Runnable ask;

    /** {@code ask} puts the caret where the name is typed. */
    public CaptureView(NoteBox box, Runnable ask, Messages messages) {
        this.ask = ask;
        this.box = box;
        page = new VBox(16, title(messages.text("capture.title")), wrapped(messages.text("capture.whom"), "empty"));
        page.getStyleClass().add("page");
        root.setId("capture");
        root.setCenter(page);
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void entered() {
        if (box.root().getParent() != page) {
            page.getChildren().add(box.root());
            VBox.setVgrow(box.root(), Priority.ALWAYS);
        }
        ask.run();
    }
}

package app.handsel.ui.shell;

import app.handsel.ui.kit.Parts;
import app.handsel.ui.kit.Screen;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Place;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The window's frame: sidebar, search box, the screen one is at, and what was just done at the foot. */
public final class ShellView {

    private final ShellViewModel shell;
    private final Function<Place, Screen> screens;
    private final BorderPane page = new BorderPane();
    private final StackPane root;
    private final TextField field;
    private @Nullable Screen here;
    private @Nullable Node before;

    /** {@code found} is shown over the page, just below the search box. */
    public ShellView(
            ShellViewModel shell,
            SidebarView sidebar,
            TextField field,
            Node found,
            Function<Place, Screen> screens,
            Messages messages) {
        this.shell = shell;
        this.field = field;
        this.screens = screens;
        VBox top = Parts.styled(new VBox(field), "top-bar");
        page.setTop(top);
        page.getStyleClass().add("paper");

        StackPane over = new StackPane(page, found, new ToastView(shell, messages).root());
        StackPane.setAlignment(found, Pos.TOP_LEFT);
        field.boundsInParentProperty().subscribe(_ -> place(found, top));
        top.heightProperty().subscribe(_ -> place(found, top));
        top.widthProperty().subscribe(_ -> place(found, top));

        BorderPane frame = new BorderPane(over);
        frame.setLeft(sidebar.root());
        Node keys = new KeysView(shell, messages).root();
        root = new StackPane(frame, keys);
        root.getStyleClass().add("shell");
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focusMoved);
        shell.arrivals().subscribe(_ -> entered());
    }

    private void place(Node found, VBox top) {
        StackPane.setMargin(
                found,
                new javafx.geometry.Insets(
                        top.getHeight() - 4,
                        top.getInsets().getRight(),
                        16,
                        top.getInsets().getLeft()));
    }

    private void show(Place place) {
        field.clear();
        Screen screen = screens.apply(place);
        here = screen;
        before = null;
        page.setCenter(screen.root());
        // A scrolled page takes in its content only when it is styled, and what is outside cannot have the focus.
        page.applyCss();
        page.layout();
        screen.entered();
    }

    /** Goes back from the search box to where one was on the page. */
    void leaveField() {
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        } else if (here != null) {
            here.entered();
        }
    }

    /** JavaFX takes the focus from what is gone and gives it to the window's first field; it belongs to the page. */
    private void focusMoved(@Nullable Node from, @Nullable Node to) {
        if (to != field) {
            return;
        }
        before = from;
        if (from == null) {
            leaveField();
        }
    }

    /** To be called when the window shows this: only then can anything have the focus. */
    public void entered() {
        show(shell.place().get());
    }

    TextField field() {
        return field;
    }

    public Parent root() {
        return root;
    }
}

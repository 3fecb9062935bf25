package app.handsel.ui.kit;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Whoever puts a part of the screen away goes on where they were before it was shown. */
public final class FocusReturn {

    private final Node part;
    private @Nullable Node before;

    private FocusReturn(Node part) {
        this.part = part;
    }

    /** To be called before anything else follows whether {@code part} is visible. */
    public static void from(Node part) {
        part.visibleProperty().subscribe(new FocusReturn(part)::follow);
    }

    private void follow(boolean shown) {
        if (shown) {
            before = part.getScene() == null ? null : part.getScene().getFocusOwner();
        } else if (before != null && part.isFocusWithin()) {
            before.requestFocus();
        }
    }
}

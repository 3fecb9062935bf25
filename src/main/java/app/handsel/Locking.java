package app.handsel;

import app.handsel.journal.Seal;
import app.handsel.ui.lock.Keys;
import app.handsel.ui.lock.UnlockView;
import app.handsel.ui.lock.UnlockViewModel;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Later;
import app.handsel.ui.support.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/**
 * Locks the window: at once nothing of the notebook is shown, and as soon as nothing can be lost by it the notebook is
 * closed and its key forgotten. With a form half filled or a save that failed it stays open behind the lock. What was
 * copied stays in the clipboard, which is not ours.
 */
final class Locking {

    private final Scene scene;
    private final Door door;
    private Optional<Behind> behind = Optional.empty();

    /** What the door is made of; its background is not the notebook's. */
    record Door(Keys keys, Background background, Later later, Messages messages) {}

    /** The notebook that is open. */
    interface Notebook {

        /** Calls back when what is typed is on disk, with whether the notebook can be closed and nothing is lost. */
        void settle(Consumer<Boolean> then);

        /** The window shows nothing of it any more: closes it, and forgets the key. */
        void locked();

        /** It was closed and is wanted again. */
        void unlocked(Seal seal);
    }

    /** What was on the screen, as long as the notebook is open behind the lock. */
    private record Behind(Parent root, Optional<Node> focus) {}

    private boolean locked;

    Locking(Scene scene, Door door) {
        this.scene = scene;
        this.door = door;
    }

    /** Does nothing when it is locked already. */
    void lock(Notebook notebook) {
        if (locked) {
            return;
        }
        locked = true;
        behind = Optional.of(new Behind(scene.getRoot(), Optional.ofNullable(scene.getFocusOwner())));
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
        var unlock = new UnlockViewModel(
                door.keys(), door.background(), door.later(), door.messages(), seal -> open(notebook, seal));
        Parent shown = new UnlockView(unlock, door.messages()).root();
        scene.setRoot(shown);
        // A page takes in its content only when it is styled, and what is typed at once belongs into it.
        shown.applyCss();
        shown.layout();
        notebook.settle(safe -> {
            if (locked && safe) {
                behind = Optional.empty();
                notebook.locked();
            }
        });
    }

    private void open(Notebook notebook, Seal seal) {
        locked = false;
        if (behind.isEmpty()) {
            notebook.unlocked(seal);
            return;
        }
        // It was open all the time, with a key of its own.
        seal.forget();
        scene.setRoot(behind.get().root());
        behind.get().focus().ifPresent(Node::requestFocus);
        behind = Optional.empty();
    }

    boolean isLocked() {
        return locked;
    }
}

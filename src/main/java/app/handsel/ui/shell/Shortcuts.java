package app.handsel.ui.shell;

import app.handsel.ui.support.Place;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys that work everywhere. What a text field needs for itself (its own undo) stays with it. */
public final class Shortcuts {

    private static final KeyCombination UNDO = KeyCombination.keyCombination("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.keyCombination("Shortcut+Shift+Z");
    private static final KeyCombination FIND = KeyCombination.keyCombination("Shortcut+K");
    private static final KeyCombination CAPTURE = KeyCombination.keyCombination("Shortcut+N");
    private static final KeyCombination LOCK = KeyCombination.keyCombination("Shortcut+L");

    private final ShellViewModel shell;
    private final ShellView view;
    private final Runnable find;
    private final Runnable capture;
    private final Runnable colleague;
    private final Runnable lock;

    /**
     * {@code find} begins a search; {@code capture} a note: on a card there, elsewhere by asking who it is about;
     * {@code colleague} hands over; {@code lock} locks the notebook.
     */
    public Shortcuts(
            ShellViewModel shell, ShellView view, Runnable find, Runnable capture, Runnable colleague, Runnable lock) {
        this.shell = shell;
        this.view = view;
        this.find = find;
        this.capture = capture;
        this.colleague = colleague;
        this.lock = lock;
    }

    /** They work while the window shows this notebook, until what is returned is run. */
    public Runnable install(Scene scene) {
        EventHandler<KeyEvent> pressed = shown(scene, key -> pressed(scene, key));
        EventHandler<KeyEvent> typed = shown(scene, key -> typed(scene, key));
        EventHandler<KeyEvent> escape = shown(scene, this::escape);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, typed);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, escape);
        return () -> {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
            scene.removeEventFilter(KeyEvent.KEY_TYPED, typed);
            scene.removeEventHandler(KeyEvent.KEY_PRESSED, escape);
        };
    }

    /** Behind the lock nothing may happen. */
    private EventHandler<KeyEvent> shown(Scene scene, EventHandler<KeyEvent> then) {
        return key -> {
            if (scene.getRoot() == view.root()) {
                then.handle(key);
            }
        };
    }

    private void pressed(Scene scene, KeyEvent pressed) {
        Runnable then = action(scene, pressed);
        if (then != null) {
            pressed.consume();
            then.run();
        }
    }

    private @org.jspecify.annotations.Nullable Runnable action(Scene scene, KeyEvent pressed) {
        boolean writing = writing(scene);
        if (FIND.match(pressed)) {
            return find;
        }
        if (CAPTURE.match(pressed)) {
            return capture;
        }
        if (LOCK.match(pressed)) {
            return lock;
        }
        if (UNDO.match(pressed) && !writing) {
            return shell::undo;
        }
        if (REDO.match(pressed) && !writing) {
            return shell::redo;
        }
        if (pressed.getCode() == KeyCode.F1) {
            return () -> shell.keysShown().set(!shell.keysShown().get());
        }
        if (pressed.getCode() == KeyCode.F4 && !pressed.isAltDown()) {
            return colleague;
        }
        if (pressed.isShortcutDown() && !pressed.isShiftDown() && !pressed.isAltDown()) {
            return switch (pressed.getCode()) {
                case DIGIT1, NUMPAD1 -> () -> shell.open(new Place.Today());
                case DIGIT2, NUMPAD2 -> () -> shell.open(new Place.Customers());
                case DIGIT3, NUMPAD3 -> () -> shell.open(new Place.Answers());
                case DIGIT4, NUMPAD4 -> () -> shell.open(new Place.Report());
                case DIGIT5, NUMPAD5 -> () -> shell.open(new Place.OwnSettings());
                case DIGIT6, NUMPAD6 -> () -> shell.open(new Place.Trash());
                default -> null;
            };
        }
        return null;
    }

    /** On Today there is nothing to write into, so a letter or a digit begins a search. */
    private void typed(Scene scene, KeyEvent typed) {
        boolean command = typed.isControlDown() || typed.isMetaDown() || typed.isAltDown();
        if (command || writing(scene) || !(shell.place().get() instanceof Place.Today)) {
            return;
        }
        String text = typed.getCharacter();
        if (!text.isEmpty() && (Character.isLetterOrDigit(text.codePointAt(0)) || text.equals("+"))) {
            view.field().requestFocus();
            view.field().appendText(text);
            view.field().end();
            typed.consume();
        }
    }

    private void escape(KeyEvent pressed) {
        if (pressed.getCode() != KeyCode.ESCAPE || pressed.isConsumed()) {
            return;
        }
        pressed.consume();
        if (shell.keysShown().get()) {
            shell.keysShown().set(false);
        } else if (view.field().isFocused() && !isAskedForAName()
                || !view.field().getText().isEmpty()) {
            view.field().clear();
            view.leaveField();
        } else {
            shell.back();
        }
    }

    /** There the search box is where one is, and not a place to come back from. */
    private boolean isAskedForAName() {
        return shell.place().get() instanceof Place.Capture;
    }

    private static boolean writing(Scene scene) {
        return scene.getFocusOwner() instanceof TextInputControl text
                && text.isEditable()
                && (!text.getText().isEmpty() || text.isUndoable());
    }
}

package app.handsel.ui.kit;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.oneLine;
import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.model.Obligation;
import app.handsel.ui.support.Deed;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.OwedRow;
import java.util.Locale;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One obligation: who, what, when, and its one action. With the focus on it, it also shows the words to send. */
final class OwedRowView extends VBox {

    private static final double WIDE_EM = 46;
    private static final double HEAD = 0.45;
    private static final double TIME = 0.25;

    private final OwedRow row;
    private final Messages messages;
    private final OwedList.Doing doing;
    private final MenuButton more = new MenuButton();
    private final VBox head;
    private final Label when;
    private final HBox action;
    private boolean wide;

    OwedRowView(OwedRow row, Messages messages, OwedList.Doing doing, boolean named) {
        this.row = row;
        this.messages = messages;
        this.doing = doing;
        getStyleClass().addAll("owed-row", row.obligation().group().name().toLowerCase(Locale.ROOT));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken());
        setOnMouseClicked(_ -> requestFocus());
        head = head(named);
        when = when();
        action = action(named);
        setMinWidth(0);
        getChildren().add(new HBox());
        arrange();
        widthProperty().subscribe(_ -> arrangeAgain());
        when.fontProperty().subscribe(_ -> arrangeAgain());
        if (!row.words().isEmpty()) {
            addWords();
        }
    }

    UUID entry() {
        return row.obligation().about().id();
    }

    /** Up, Down and Enter; Right opens the card. */
    void walk(Runnable up, Runnable down) {
        addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.isShortcutDown() || pressed.isAltDown() || pressed.isConsumed()) {
                return;
            }
            Runnable then = switch (pressed.getCode()) {
                case UP -> up;
                case DOWN -> down;
                case CONTEXT_MENU -> more::show;
                case RIGHT -> () -> doing.open().accept(row);
                case ENTER -> isFocused() ? () -> act(row.deed()) : null;
                default -> null;
            };
            if (then != null && (pressed.getCode() != KeyCode.ENTER || isFocused())) {
                pressed.consume();
                then.run();
            }
        });
    }

    private void arrangeAgain() {
        boolean now = getWidth() > WIDE_EM * when.getFont().getSize();
        if (now != wide) {
            wide = now;
            arrange();
        }
    }

    /** One line where there is room, else one below the other. */
    private void arrange() {
        if (wide) {
            HBox.setHgrow(head, Priority.ALWAYS);
            head.minWidthProperty().bind(widthProperty().multiply(HEAD));
            HBox.setHgrow(when, Priority.NEVER);
            when.setMaxWidth(USE_PREF_SIZE);
            when.minWidthProperty()
                    .bind(Bindings.createDoubleBinding(
                            () -> Math.min(when.prefWidth(-1), TIME * getWidth()),
                            widthProperty(),
                            when.fontProperty()));
            HBox line = new HBox(head, when, action);
            line.getStyleClass().add("owed-line");
            getChildren().set(0, line);
        } else {
            head.minWidthProperty().unbind();
            head.setMinWidth(0);
            when.minWidthProperty().unbind();
            when.setMinWidth(0);
            HBox.setHgrow(when, Priority.ALWAYS);
            when.setMaxWidth(Double.MAX_VALUE);
            HBox foot = new HBox(8, when, action);
            foot.getStyleClass().add("owed-foot");
            getChildren().set(0, new VBox(4, head, foot));
        }
    }

    private VBox head(boolean named) {
        HBox what = new HBox(8, mark(), wrapped(row.what(), "owed-what"));
        what.setMinWidth(0);
        VBox text = new VBox(what);
        text.setMinWidth(0);
        if (!row.aside().isEmpty()) {
            text.getChildren().add(wrapped(row.aside(), "owed-aside"));
        }
        if (named) {
            Label who = oneLine(row.who(), "owed-who");
            who.setOnMouseClicked(_ -> doing.open().accept(row));
            text.getChildren().addFirst(who);
        }
        return text;
    }

    private FontIcon mark() {
        return styled(
                new FontIcon(
                        switch (row.obligation().kind()) {
                            case LATE_PROMISE -> Feather.ALERT_CIRCLE;
                            case PAYMENT_NOT_ACKNOWLEDGED -> Feather.CREDIT_CARD;
                            case MISTAKE_NOT_TOLD, AMENDS_DUE -> Feather.ALERT_TRIANGLE;
                            case MOVE_NOT_TOLD, UPDATE_DUE -> Feather.MESSAGE_SQUARE;
                            case ANSWER_LATE, ASKED_AGAIN, ANSWER_DUE -> Feather.HELP_CIRCLE;
                            case CALL_BACK -> Feather.PHONE_MISSED;
                            case IOU_DUE -> Feather.REPEAT;
                            case STALLED -> Feather.PAUSE_CIRCLE;
                            case THANK_REFERRER, THANK_FIRST_ORDER -> Feather.HEART;
                            case CHECK_IN -> Feather.CHECK_CIRCLE;
                            case OCCASION -> Feather.GIFT;
                            case QUIET -> Feather.VOLUME_X;
                            case PROMISE_DUE ->
                                row.obligation().group() == Obligation.Group.LATER ? Feather.CIRCLE : Feather.CLOCK;
                        }),
                "owed-mark");
    }

    private Label when() {
        Label label = styled(new Label(row.when()), "owed-when");
        label.setWrapText(Parts.canWrap(row.when()));
        label.setMinWidth(0);
        label.setTooltip(new Tooltip(row.exactly()));
        label.setAccessibleHelp(row.exactly());
        return label;
    }

    /** The natural action as a button, and whatever else may be meant in a menu beside it. */
    private HBox action(boolean named) {
        Button button = button("owed-act", messages.text(row.deed()), () -> act(row.deed()), "owed-action");
        button.setAccessibleText(spoken());
        more.setId("owed-more");
        more.setGraphic(new FontIcon(Feather.MORE_HORIZONTAL));
        more.setAccessibleText(messages.text("owed.more", row.what()));
        more.getStyleClass().add("owed-menu");
        row.deeds().stream().skip(1).forEach(deed -> more.getItems().add(item(deed)));
        more.setVisible(!more.getItems().isEmpty());
        if (more.isVisible()) {
            MenuItem versions = new MenuItem(messages.text("versions.open"));
            versions.setOnAction(_ -> doing.versions().accept(row));
            more.getItems().add(versions);
        }
        // In a list of many the actions stand below each other; on a card there is no room to spare.
        more.setManaged(named || more.isVisible());
        HBox both = styled(new HBox(button, more), "owed-actions");
        both.setMinWidth(USE_PREF_SIZE);
        return both;
    }

    private MenuItem item(Deed deed) {
        MenuItem item = new MenuItem(messages.text(deed));
        item.setOnAction(_ -> act(deed));
        return item;
    }

    private void act(Deed deed) {
        doing.act().accept(row, deed);
    }

    private String spoken() {
        return messages.text("owed.spoken", row.who(), row.what(), row.when(), messages.text(row.deed()));
    }

    private void addWords() {
        Label words = wrapped(row.words(), "owed-words");
        Button mail = button(
                "owed-mail",
                messages.text("owed.mail"),
                Feather.MAIL,
                () -> doing.mail().accept(row));
        VBox shown = new VBox(8, words);
        if (row.deed() == Deed.ACKNOWLEDGE) {
            shown.getChildren().addAll(wrapped(messages.text("owed.enter-copies"), "hint"), mail);
        }
        shown.getStyleClass().add("owed-more");
        shown.visibleProperty().bind(focusWithinProperty());
        shown.managedProperty().bind(shown.visibleProperty());
        getChildren().add(shown);
    }
}

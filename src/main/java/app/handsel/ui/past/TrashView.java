package app.handsel.ui.past;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.kit.Page;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.kit.RowList;
import app.handsel.ui.kit.Screen;
import app.handsel.ui.support.Messages;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The trash: typing narrows it, Down goes into it, Enter brings back. */
public final class TrashView implements Screen {

    private final TrashViewModel trash;
    private final Messages messages;
    private final TextField typed = new TextField();
    private final RowList<TrashRow> list;
    private final Page page;

    public TrashView(TrashViewModel trash, Messages messages) {
        this.trash = trash;
        this.messages = messages;
        typed.setId("trash-filter");
        typed.setPromptText(messages.text("trash.filter"));
        typed.setAccessibleText(messages.text("trash.filter"));
        typed.textProperty().bindBidirectional(trash.typed());
        list = new RowList<>(
                trash.rows(), new RowList.Look<>(TrashRow::key, this::row, TrashView::spoken), trash::restore);
        list.setId("trash-rows");
        typed.setOnKeyPressed(pressed -> {
            // The Enter that led here may still be held down: without a word it brings nothing back.
            boolean found =
                    pressed.getCode() == KeyCode.ENTER && !typed.getText().isBlank();
            if (pressed.getCode() == KeyCode.DOWN || found) {
                list.focusFirst();
            }
        });
        Button more = button("trash-more", messages.text("trash.more"), trash::showMore);
        more.visibleProperty().bind(trash.more());
        more.managedProperty().bind(more.visibleProperty());
        page = new Page(
                new VBox(4, Parts.title(messages.text("trash.title")), wrapped(messages.text("trash.hint"), "subtle")),
                typed,
                empty(),
                list,
                more);
        page.root().setId("trash");
        page.root().sceneProperty().subscribe(scene -> trash.shown().set(scene != null));
    }

    private Node empty() {
        Label text = wrapped("", "empty");
        text.textProperty()
                .bind(Bindings.when(trash.typed().isEmpty())
                        .then(messages.text("trash.empty"))
                        .otherwise(messages.text("trash.no-match")));
        text.visibleProperty().bind(trash.read().and(Bindings.isEmpty(trash.rows())));
        text.managedProperty().bind(text.visibleProperty());
        return text;
    }

    private Node row(TrashRow row) {
        VBox text = new VBox(2, wrapped(row.what(), "row-what"));
        Stream.of(row.with(), row.about(), row.along())
                .filter(line -> !line.isEmpty())
                .forEach(line -> text.getChildren().add(wrapped(line)));
        Label who = wrapped(row.who(), "note-when");
        who.setTooltip(new Tooltip(row.exactly()));
        text.getChildren().add(who);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(12, text, actions(row));
    }

    /** What can be done with a row; the first of them is what Enter does. */
    private Node actions(TrashRow row) {
        Button restore =
                button("trash-restore", messages.text("trash.restore"), Feather.CORNER_UP_LEFT, () -> list.enter(row));
        restore.setAccessibleText(messages.text("trash.restore-this", row.what()));
        VBox actions = new VBox(4, restore);
        actions.setAlignment(Pos.TOP_RIGHT);
        actions.setMinWidth(VBox.USE_PREF_SIZE);
        if (row.isOfOneCustomer()) {
            actions.getChildren()
                    .add(button("trash-erase", messages.text("erase.open"), () -> trash.erase(row), "quiet"));
        }
        return actions;
    }

    private static String spoken(TrashRow row) {
        return Stream.of(row.what(), row.with(), row.about(), row.along(), row.who())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(". "));
    }

    @Override
    public Node root() {
        return page.root();
    }

    @Override
    public void entered() {
        typed.requestFocus();
    }
}

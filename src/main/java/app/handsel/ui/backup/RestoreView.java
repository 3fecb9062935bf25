package app.handsel.ui.backup;

import static app.handsel.ui.backup.BackupsView.shownWhen;
import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.kit.Page;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.kit.Screen;
import app.handsel.ui.support.Messages;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The backups there are, the newest first; the chosen one is looked into before anything is done. */
public final class RestoreView implements Screen {

    private final RestoreViewModel restore;
    private final Messages messages;
    private final Page page;
    private final VBox list = new VBox(8);
    private final Button file;
    private final ChosenView chosen;

    public RestoreView(RestoreViewModel restore, Messages messages) {
        this.restore = restore;
        this.messages = messages;
        chosen = new ChosenView(restore, messages);
        file = button("restore-file", messages.text("restore.file"), Feather.PACKAGE, restore::pickFile);
        Button back = button("restore-back", messages.text("restore.back"), Feather.ARROW_LEFT, restore::back);
        var choosing = restore.chosen().map(Optional::isEmpty);
        Label problem = wrapped("", "form-problem");
        problem.setId("restore-problem");
        problem.textProperty().bind(restore.problem());
        Label unreadable = wrapped("", "subtle");
        unreadable.setId("restore-unreadable");
        unreadable.textProperty().bind(restore.unreadable());
        page = new Page(
                new VBox(
                        4,
                        Parts.title(messages.text("restore.title")),
                        wrapped(messages.text("restore.what"), "subtle")),
                new FlowPane(
                        8,
                        8,
                        back,
                        shownWhen(file, choosing),
                        shownWhen(
                                button(
                                        "restore-folder",
                                        messages.text("restore.folder"),
                                        Feather.FOLDER,
                                        restore::pickFolder),
                                choosing)),
                shownWhen(problem, problem.textProperty().isNotEmpty()),
                running(),
                shownWhen(list, choosing),
                shownWhen(
                        none(),
                        Bindings.isEmpty(restore.rows())
                                .and(restore.read())
                                .and(Bindings.createBooleanBinding(
                                        () -> restore.chosen().get().isEmpty(), restore.chosen()))),
                shownWhen(
                        unreadable,
                        unreadable
                                .textProperty()
                                .isNotEmpty()
                                .and(Bindings.createBooleanBinding(
                                        () -> restore.chosen().get().isEmpty(), restore.chosen()))),
                chosen.root());
        page.root().setId("restore");
        page.root().addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                pressed.consume();
                restore.back();
            }
        });
        restore.rows().subscribe(this::fill);
        restore.chosen().subscribe(one -> {
            if (one.isEmpty()) {
                focusFirst();
            }
        });
    }

    private Node none() {
        return wrapped(messages.text("restore.none"), "empty");
    }

    private Node running() {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(restore.progress());
        bar.setAccessibleText(messages.text("restore.running"));
        return shownWhen(
                styled(
                        new FlowPane(
                                12,
                                8,
                                bar,
                                wrapped(messages.text("restore.running"), "subtle"),
                                button("restore-cancel", messages.text("backup.cancel"), restore::cancel)),
                        "form-line"),
                restore.busy());
    }

    private void fill() {
        list.getChildren().setAll(restore.rows().stream().map(this::row).toList());
        focusFirst();
    }

    private Button row(RestoreRow row) {
        Button choice = button("", "", () -> restore.look(row), "welcome-way", "restore-row");
        choice.setId("restore-row-" + restore.rows().indexOf(row));
        choice.setGraphic(new VBox(
                2,
                new Label(row.when()),
                styled(new Label(row.holds()), "subtle"),
                styled(new Label(row.about()), "hint")));
        choice.setAccessibleText(row.when() + ". " + row.holds() + ". " + row.about());
        choice.setMaxWidth(Double.MAX_VALUE);
        return choice;
    }

    private void focusFirst() {
        if (page.root().getScene() != null) {
            (list.getChildren().isEmpty() ? file : list.getChildren().getFirst()).requestFocus();
        }
    }

    @Override
    public Node root() {
        return page.root();
    }

    @Override
    public void entered() {
        restore.refresh();
        file.requestFocus();
    }
}

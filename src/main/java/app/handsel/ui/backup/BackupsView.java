package app.handsel.ui.backup;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.kit.Choice;
import app.handsel.ui.kit.Form;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.support.Messages;
import java.util.List;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Backups among the settings: when the last one was, where they are kept, and what can be done about them. */
public final class BackupsView {

    private final BackupsViewModel backups;
    private final Messages messages;
    private final VBox root;

    /** {@code restore} opens the screen where one is chosen. */
    public BackupsView(BackupsViewModel backups, Runnable restore, Messages messages) {
        this.backups = backups;
        this.messages = messages;
        root = styled(
                new VBox(
                        8,
                        Parts.heading(messages.text("backup.title")),
                        said("backup-last", backups.last(), "lead"),
                        wrapped(messages.text("backup.folder", backups.folder()), "hint"),
                        said("backup-problem", backups.problem(), "form-problem"),
                        said("backup-done", backups.done(), "subtle"),
                        running(),
                        doing(restore),
                        second(),
                        limit()),
                "settings-section");
        root.setId("backups");
    }

    private Node doing(Runnable restore) {
        Button now = button("backup-now", messages.text("backup.now"), Feather.SHIELD, backups::backUpNow);
        Button file = button("backup-file", messages.text("backup.file"), Feather.PACKAGE, backups::saveAsFile);
        now.disableProperty().bind(backups.busy());
        file.disableProperty().bind(backups.busy());
        return new FlowPane(
                8,
                8,
                now,
                button("backup-restore", messages.text("backup.restore"), Feather.ROTATE_CCW, restore),
                file);
    }

    private Node running() {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(backups.progress());
        bar.setAccessibleText(messages.text("backup.running"));
        return shownWhen(
                styled(
                        new FlowPane(
                                12,
                                8,
                                bar,
                                wrapped(messages.text("backup.running"), "subtle"),
                                button("backup-cancel", messages.text("backup.cancel"), backups::cancel)),
                        "form-line"),
                backups.busy());
    }

    private Node second() {
        Button remove = button("backup-second-remove", messages.text("backup.second.remove"), backups::removeSecond);
        shownWhen(remove, backups.second().isNotEmpty());
        return new VBox(
                4,
                said("backup-second", backups.second(), "subtle"),
                new FlowPane(
                        8,
                        8,
                        button(
                                "backup-second-choose",
                                messages.text("backup.second.choose"),
                                Feather.HARD_DRIVE,
                                backups::chooseSecond),
                        remove),
                wrapped(messages.text("backup.second.hint"), "hint"));
    }

    private Node limit() {
        ComboBox<Integer> days =
                Choice.of(List.of(0, 1, 2, 3, 7, 14, 30), count -> messages.text("backup.limit.days", count));
        days.setId("backup-limit");
        backups.last().subscribe(_ -> days.setValue(backups.limit()));
        days.valueProperty().subscribe(count -> {
            if (count != null) {
                backups.setLimit(count);
            }
        });
        return Form.field(messages.text("backup.limit"), days);
    }

    private static Label said(String id, ObservableStringValue text, String style) {
        Label label = wrapped("", style);
        label.setId(id);
        label.textProperty().bind(text);
        shownWhen(label, label.textProperty().isNotEmpty());
        return label;
    }

    static <N extends Node> N shownWhen(N node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    public Node root() {
        return root;
    }
}

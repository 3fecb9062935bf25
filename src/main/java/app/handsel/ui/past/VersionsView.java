package app.handsel.ui.past;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.kit.Page;
import app.handsel.ui.kit.RowList;
import app.handsel.ui.kit.Screen;
import app.handsel.ui.support.Messages;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Every version of one record; Enter restores the one where one is. */
public final class VersionsView implements Screen {

    private final VersionsViewModel versions;
    private final Messages messages;
    private final RowList<VersionRow> list;
    private final Page page;
    private boolean arriving;

    public VersionsView(VersionsViewModel versions, Messages messages) {
        this.versions = versions;
        this.messages = messages;
        list = new RowList<>(
                versions.rows(),
                new RowList.Look<>(VersionRow::edit, this::row, VersionsView::spoken),
                versions::restore);
        list.setId("version-rows");
        Label title = wrapped("", "page-title");
        title.textProperty().bind(versions.title());
        Label about = wrapped("", "subtle");
        about.textProperty().bind(versions.about());
        about.visibleProperty().bind(about.textProperty().isNotEmpty());
        about.managedProperty().bind(about.visibleProperty());
        Button older = button("version-older", messages.text("versions.older"), versions::showOlder);
        older.visibleProperty().bind(versions.more());
        older.managedProperty().bind(older.visibleProperty());
        page = new Page(new VBox(4, title, about, wrapped(messages.text("versions.hint"), "subtle")), list, older);
        page.root().setId("versions");
        page.root().setFocusTraversable(true);
        page.root().sceneProperty().subscribe(scene -> versions.shown().set(scene != null));
        versions.rows().addListener((ListChangeListener<VersionRow>) _ -> arrived());
    }

    private void arrived() {
        if (arriving && !versions.rows().isEmpty()) {
            arriving = false;
            list.focusFirst();
        }
    }

    private Node row(VersionRow row) {
        Label who = wrapped(row.who(), "note-when");
        who.setTooltip(new Tooltip(row.exactly()));
        VBox text = new VBox(2, who, wrapped(row.what(), "row-what"));
        row.details().forEach(detail -> text.getChildren().add(wrapped(detail)));
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(12, text);
        if (row.now()) {
            Label now = styled(new Label(messages.text("versions.now")), "subtle");
            now.setMinWidth(Label.USE_PREF_SIZE);
            line.getChildren().add(now);
        } else if (row.version().isPresent()) {
            Button restore = button(
                    "version-restore",
                    messages.text("versions.restore"),
                    Feather.CORNER_UP_LEFT,
                    () -> list.enter(row));
            restore.setAccessibleText(messages.text("versions.restore-this", row.who()));
            line.getChildren().add(restore);
        }
        return line;
    }

    private static String spoken(VersionRow row) {
        return Stream.concat(Stream.of(row.who(), row.what()), row.details().stream())
                .collect(Collectors.joining(". "));
    }

    @Override
    public Node root() {
        return page.root();
    }

    @Override
    public void entered() {
        page.root().setVvalue(0);
        arriving = versions.rows().isEmpty();
        if (arriving) {
            page.root().requestFocus();
        } else {
            list.focusFirst();
        }
    }
}

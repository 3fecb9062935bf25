package app.handsel.ui.report;

import static app.handsel.ui.kit.Parts.oneLine;
import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.model.trust.Referral;
import app.handsel.ui.support.Messages;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Who sent whom, as a tree to open and close. Enter opens a card. */
final class ReferralsView {

    private static final int ALL_OPEN = 30;
    private static final int MOST_LINES = 10;
    private static final double LINE_EM = 3.4;

    private final Messages messages;
    private final Consumer<UUID> open;
    private final TreeView<Referral> tree = new TreeView<>();
    private final VBox root;

    ReferralsView(List<Referral> trees, Messages messages, Consumer<UUID> open) {
        this.messages = messages;
        this.open = open;
        TreeItem<Referral> top = new TreeItem<>();
        long all = trees.stream().mapToLong(one -> 1L + one.branch()).sum();
        trees.forEach(one -> top.getChildren().add(item(one, all <= ALL_OPEN)));
        top.setExpanded(true);
        tree.setRoot(top);
        tree.setShowRoot(false);
        tree.setId("report-referrals");
        tree.setAccessibleText(messages.text("report.referrals"));
        tree.setCellFactory(_ -> new Cell());
        tree.setStyle("-fx-pref-height: %sem;".formatted(LINE_EM * Math.min(all + 1, MOST_LINES)));
        tree.getSelectionModel().selectFirst();
        Choosing.from(tree, this::openSelected);
        root = new VBox(8, wrapped(messages.text("report.referrals"), "section-title"), tree);
        root.visibleProperty().set(!trees.isEmpty());
        root.setManaged(!trees.isEmpty());
    }

    private static TreeItem<Referral> item(Referral one, boolean expanded) {
        TreeItem<Referral> item = new TreeItem<>(one);
        one.sent().forEach(next -> item.getChildren().add(item(next, expanded)));
        item.setExpanded(expanded);
        return item;
    }

    private void openSelected() {
        var selected = tree.getSelectionModel().getSelectedItem();
        if (selected != null) {
            open.accept(selected.getValue().customer());
        }
    }

    /** What is to be said of one: each in words and with a sign of its own. */
    private Stream<Label> marks(Referral one) {
        return Stream.of(
                        one.thanked().stream()
                                .map(thanked -> thanked
                                        ? mark("result.thanked", Feather.CHECK, "kept-mark")
                                        : mark("result.not_thanked", Feather.GIFT, "waiting-mark")),
                        one.sent().isEmpty()
                                ? Stream.<Label>empty()
                                : Stream.of(oneLine(messages.text("report.branch", one.branch()), "hint")),
                        one.letDown() && !one.sent().isEmpty()
                                ? Stream.of(mark("report.let-down", Feather.ALERT_TRIANGLE, "late-mark"))
                                : Stream.<Label>empty(),
                        one.senderLetDown()
                                ? Stream.of(mark("report.sender-let-down", Feather.ALERT_CIRCLE, "late-mark"))
                                : Stream.<Label>empty())
                .flatMap(marks -> marks);
    }

    private Label mark(String words, Feather icon, String style) {
        Label mark = oneLine(messages.text(words), "hint", style);
        mark.setGraphic(new FontIcon(icon));
        return mark;
    }

    private final class Cell extends TreeCell<Referral> {

        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Referral one, boolean empty) {
            super.updateItem(one, empty);
            if (empty || one == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            List<Label> marks = marks(one).toList();
            FlowPane below = styled(new FlowPane(12, 0), "referral-marks");
            below.getChildren().setAll(marks);
            VBox both = new VBox(oneLine(one.name(), "owed-who"), below);
            Within.page(below, both);
            setGraphic(both);
            setAccessibleText(
                    Stream.concat(Stream.of(one.name()), marks.stream().map(Label::getText))
                            .collect(Collectors.joining(", ")));
        }
    }

    Region root() {
        return root;
    }
}

package app.handsel.ui.report;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.kit.Page;
import app.handsel.ui.kit.Printing;
import app.handsel.ui.kit.Screen;
import app.handsel.ui.support.Messages;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The report: figures, charts and tables; each figure leads to the records behind it, each record to its card. */
public final class ReportView implements Screen {

    private final ReportViewModel report;
    private final Printing printing;
    private final Messages messages;
    private final Page page = new Page();
    private final BehindView behind;
    private final CareView care;
    private final StackPane root;
    private @Nullable Node pressed;

    private Optional<String> shown = Optional.empty();

    public ReportView(ReportViewModel report, Printing printing, Messages messages) {
        this.report = report;
        this.printing = printing;
        this.messages = messages;
        page.root().setId("report-page");
        page.column().getStyleClass().add("report");
        behind = new BehindView(report, messages);
        care = new CareView(report, messages);
        root = new StackPane(page.root(), behind.root());
        root.setId("report");
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        root.sceneProperty().subscribe(scene -> report.seen(scene != null));
        report.page().subscribe(this::show);
        report.behind().subscribe(open -> turn(open.isPresent()));
    }

    private void escape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && report.back()) {
            key.consume();
        }
    }

    /** What had the focus is made anew, and has it again; another report is read from its beginning. */
    private void show(Optional<ReportPage> made) {
        Optional<String> whose = made.map(ReportPage::title);
        boolean another = !whose.equals(shown);
        shown = whose;
        Node focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
        boolean within = focused != null && page.root().isFocusWithin();
        made.ifPresentOrElse(
                found -> page.column().getChildren().setAll(found.isEmpty() ? empty(found) : parts(found)),
                () -> page.column().getChildren().setAll(title(messages.text("report.title"), "report.reading")));
        if (within) {
            focusOn(another ? null : focused.getId());
        }
        if (another) {
            page.root().setVvalue(0);
        }
    }

    private void focusOn(@Nullable String id) {
        page.root().applyCss();
        Node same = id == null ? null : page.column().lookup("#" + id);
        Node first = page.column().lookup(".figure");
        Node next = same != null ? same : first;
        (next == null ? page.root() : next).requestFocus();
    }

    private VBox title(String title, String words) {
        return new VBox(4, wrapped(title, "page-title"), wrapped(messages.text(words), "subtle"));
    }

    private Node[] empty(ReportPage found) {
        return new Node[] {title(found.title(), "report.empty")};
    }

    private Node[] parts(ReportPage found) {
        VBox head = new VBox(8, wrapped(found.title(), "page-title"), wrapped(found.period(), "subtle"), doing(found));
        VBox now = new VBox(
                8,
                wrapped(messages.text("report.this-month"), "section-title"),
                new TilesView(found.tiles(), messages, this::open).root());
        Node kept = ChartView.kept(
                        "report-kept", messages.text("report.kept-chart"), found.kept(), messages, this::open)
                .root();
        Node waits = ChartView.waits(messages.text("report.waits-chart"), found.waits(), messages, this::open)
                .root();
        Node colleagues = shownWhen(
                !found.colleagues().isEmpty(),
                ChartView.kept(
                                "report-by",
                                messages.text("report.colleagues"),
                                found.colleagues(),
                                messages,
                                this::open)
                        .root());
        Node referrals = new ReferralsView(found.referrals(), messages, report::open).root();
        Node table = new MonthsView(found.table(), messages, this::open).root();
        return new Node[] {head, now, kept, waits, shownWhen(!found.ofOne(), care.root()), referrals, colleagues, table
        };
    }

    private Node doing(ReportPage found) {
        Node all = button("report-all", messages.text("report.whole"), Feather.ARROW_LEFT, report::back);
        Node card = button("report-card", messages.text("report.card"), Feather.USER, report::openCard);
        return styled(
                new FlowPane(
                        8,
                        8,
                        shownWhen(found.ofOne(), all),
                        shownWhen(found.ofOne(), card),
                        button("report-print", messages.text("report.print"), Feather.PRINTER, this::print),
                        button("report-copy", messages.text("report.copy"), Feather.COPY, report::copy),
                        button("report-save", messages.text("report.save"), Feather.DOWNLOAD, report::save)),
                "form-line");
    }

    private static Node shownWhen(boolean shown, Node node) {
        node.setVisible(shown);
        node.setManaged(shown);
        return node;
    }

    private void open(Figure figure) {
        pressed = root.getScene().getFocusOwner();
        report.open(figure);
    }

    /** To the records behind a figure, and back to that figure. */
    private void turn(boolean toRecords) {
        boolean here = root.isFocusWithin();
        behind.root().setVisible(toRecords);
        page.root().setVisible(!toRecords);
        if (here && toRecords) {
            behind.focus();
        } else if (here && pressed != null) {
            focusOn(pressed.getId());
        }
    }

    public void print() {
        report.page()
                .get()
                .ifPresent(found -> printing.print(
                        (width, height) -> new PrintedReport(found, report.asOf(), messages).fit(width, height),
                        report::printed));
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void entered() {
        report.refresh();
        if (report.behind().get().isPresent()) {
            behind.focus();
        } else {
            focusOn(null);
        }
    }
}

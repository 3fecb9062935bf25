package app.handsel.ui.exchange;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.kit.Choice;
import app.handsel.ui.kit.Form;
import app.handsel.ui.kit.Page;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.kit.Screen;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Prompts;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Bringing contacts in: the file, how it was read, what would come in, and the report of each row. */
public final class BringInView implements Screen {

    private final BringInViewModel bringIn;
    private final Runnable before;
    private final Prompts prompts;
    private final Messages messages;
    private final Page page;
    private final Button choose;

    /** {@code before} is done before they come in. */
    public BringInView(BringInViewModel bringIn, Runnable before, Prompts prompts, Messages messages) {
        this.bringIn = bringIn;
        this.before = before;
        this.prompts = prompts;
        this.messages = messages;
        ObservableValue<Boolean> read = bringIn.charset().map(Optional::isPresent);
        choose = button("bringin-choose", messages.text("bringin.choose"), Feather.FOLDER, this::choose, "accent");
        ProgressBar progress = new ProgressBar();
        progress.visibleProperty().bind(bringIn.busy());
        Label file = wrapped("", "section-title");
        file.textProperty().bind(bringIn.fileName());
        page = new Page(
                new VBox(
                        4,
                        Parts.title(messages.text("bringin.title")),
                        wrapped(messages.text("bringin.what"), "subtle")),
                styled(new FlowPane(12, 8, choose, file, progress), "form-line"),
                problem(),
                shownWhen(howRead(), read),
                shownWhen(plan(), read),
                shownWhen(new ColumnsView(bringIn, messages).root(), Bindings.isNotEmpty(bringIn.columns())),
                shownWhen(
                        new ReportView(bringIn, messages).root(),
                        Bindings.isNotEmpty(bringIn.report().lines())));
        page.root().setId("bringin");
    }

    private Node problem() {
        Label text = wrapped("", "form-problem");
        text.setId("bringin-problem");
        text.textProperty()
                .bind(bringIn.problem().map(name -> name.map(this::fileProblem).orElse("")));
        return shownWhen(text, text.textProperty().isNotEmpty());
    }

    private String fileProblem(String name) {
        return messages.text(
                "fileproblem." + name.toLowerCase(Locale.ROOT),
                bringIn.fileName().get());
    }

    private Node howRead() {
        ComboBox<Charset> charset =
                chosen(bringIn.charsets(), bringIn.charset(), bringIn::setCharset, Charset::displayName);
        charset.setId("bringin-charset");
        ComboBox<String> separator = chosen(
                bringIn.separators(),
                bringIn.separator(),
                bringIn::setSeparator,
                name -> messages.text("separator." + name.toLowerCase(Locale.ROOT)));
        separator.setId("bringin-separator");
        Node between = Form.field(messages.text("bringin.separator"), separator);
        shownWhen(between, bringIn.separator().map(Optional::isPresent));
        return Form.line(Form.field(messages.text("bringin.charset"), charset), between);
    }

    private static <T> ComboBox<T> chosen(
            List<T> all, ObservableValue<Optional<T>> now, Consumer<T> choose, Function<T, String> name) {
        ComboBox<T> box = Choice.of(all, name);
        now.subscribe(value -> box.setValue(value.orElse(null)));
        box.valueProperty().subscribe(value -> {
            if (value != null && !Optional.of(value).equals(now.getValue())) {
                choose.accept(value);
            }
        });
        return box;
    }

    private Node plan() {
        BringInReport report = bringIn.report();
        Label counts = wrapped("", "lead");
        counts.setId("bringin-counts");
        counts.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.text(
                                bringIn.done().get() ? "bringin.did" : "bringin.would",
                                report.toAdd().get(),
                                report.toComplete().get(),
                                report.skipped().get()),
                        bringIn.done(),
                        report.toAdd(),
                        report.toComplete(),
                        report.skipped()));
        Button go = button("bringin-go", messages.text("bringin.go"), Feather.DOWNLOAD, this::go, "accent");
        go.disableProperty()
                .bind(bringIn.ready()
                        .not()
                        .or(report.toAdd().add(report.toComplete()).isEqualTo(0)));
        shownWhen(go, bringIn.done().not());
        return new VBox(12, counts, new HBox(8, go));
    }

    private static Node shownWhen(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when.orElse(false));
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    private void go() {
        before.run();
        bringIn.bringIn();
    }

    private void choose() {
        prompts.chooseContactsFile().ifPresent(bringIn::choose);
    }

    @Override
    public Node root() {
        return page.root();
    }

    @Override
    public void entered() {
        if (bringIn.done().get()) {
            bringIn.clear();
        }
        choose.requestFocus();
    }
}

package app.handsel.ui.card;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.model.Note;
import app.handsel.ui.card.checklist.ChecklistView;
import app.handsel.ui.card.checklist.ChecklistViewModel;
import app.handsel.ui.card.heat.HeatViewModel;
import app.handsel.ui.kit.Page;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.kit.Screen;
import app.handsel.ui.kit.TwoColumns;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.SayLine;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The card: what to say first, the note being written, the notes before it; beside them what is owed. */
public final class CardView implements Screen {

    private final CardViewModel card;
    private final CardForms forms;
    private final HistoryViewModel history;
    private final CardPrintView print;
    private final Messages messages;
    private final Screen note;
    private final StackPane place = new StackPane();
    private final SideView side;
    private final Timeline timeline;
    private final HistoryView past;
    private final Page page;
    private final BorderPane root = new BorderPane();

    public CardView(
            CardViewModel card,
            CardForms forms,
            Screen note,
            Consumer<Note> change,
            HistoryViewModel history,
            CardPrintView print,
            Map<CardForm, Node> formViews,
            ChecklistViewModel checklist,
            HeatViewModel heat,
            Messages messages) {
        this.card = card;
        this.forms = forms;
        this.history = history;
        this.print = print;
        this.messages = messages;
        this.note = note;
        side = new SideView(card, forms, formViews, history, messages);
        timeline = new Timeline(
                card,
                messages,
                new Timeline.Doing(
                        row -> {
                            change.accept(row.note());
                            write();
                        },
                        row -> history.versions(row.note().id()),
                        card::removeNote),
                heat);
        past = new HistoryView(history, messages);
        timeline.visibleProperty().bind(history.open().not());
        timeline.managedProperty().bind(timeline.visibleProperty());
        VBox main = new VBox(
                24,
                new CardHeader(card, forms, messages),
                SideView.here(forms, CardForm.CUSTOMER, formViews.get(CardForm.CUSTOMER)),
                sayFirst(),
                new ChecklistView(checklist, messages).root(),
                timeline,
                past,
                foot());
        page = new Page(new TwoColumns(main, side));
        page.root().visibleProperty().bind(card.customer().map(Optional::isPresent));
        root.setCenter(page.root());
        root.setBottom(place);
        root.setId("card");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Node sayFirst() {
        VBox lines = new VBox(8);
        Runnable fill = () -> {
            lines.getChildren().clear();
            for (int i = 0; i < card.sayFirst().size(); i++) {
                lines.getChildren().add(new SayLineView(i + 1, card.sayFirst().get(i), this::show));
            }
        };
        card.sayFirst().addListener((ListChangeListener<SayLine>) _ -> fill.run());
        Label nothing = wrapped(messages.text("say.nothing"), "empty");
        nothing.visibleProperty().bind(Bindings.isEmpty(card.sayFirst()));
        nothing.managedProperty().bind(nothing.visibleProperty());
        VBox box = new VBox(8, Parts.heading(messages.text("say.title")), nothing, lines);
        box.setId("say-first");
        box.getStyleClass().add("say-first");
        return box;
    }

    /** To the form of what a sentence is about, or to where it stands on the card. */
    private void show(UUID entry) {
        if (!forms.open(entry) && !timeline.show(entry)) {
            side.writeInterest();
        }
    }

    private Node foot() {
        Button before = button("card-history", "", Feather.CLOCK, this::toggleHistory, "quiet");
        before.textProperty()
                .bind(Bindings.when(history.open())
                        .then(messages.text("history.close"))
                        .otherwise(messages.text("history.open")));
        Button paper = button("card-print", messages.text("card.print"), Feather.PRINTER, print::print, "quiet");
        Button remove =
                button("card-remove", messages.text("customer.remove"), Feather.TRASH_2, card::removeCustomer, "quiet");
        Button erase = button("card-erase", messages.text("erase.open"), Feather.SLASH, card::eraseCustomer, "quiet");
        return new FlowPane(8, 8, before, paper, remove, erase);
    }

    private void toggleHistory() {
        history.open().set(!history.open().get());
    }

    private void pressed(KeyEvent pressed) {
        var begun = CardKeys.pressed(pressed);
        if (begun.isPresent()) {
            forms.start(begun.get());
        } else if (CardKeys.matches("Shortcut+Shift+I", pressed)) {
            side.writeInterest();
        } else if (CardKeys.matches("F2", pressed)) {
            forms.changeCustomer();
        } else if (CardKeys.matches("Shortcut+P", pressed)) {
            print.print();
        } else if (CardKeys.matches("Shortcut+Shift+H", pressed)) {
            toggleHistory();
        } else if (CardKeys.matches("Shortcut+O", pressed)) {
            side.owed().focusFirst();
        } else {
            return;
        }
        pressed.consume();
    }

    /** Puts the caret into the note. */
    public void write() {
        note.entered();
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void entered() {
        page.root().setVvalue(0);
        // There is one box for notes, and it is wherever one writes.
        if (note.root().getParent() != place) {
            place.getChildren().add(note.root());
        }
        if (history.open().get()) {
            past.enter();
        } else {
            write();
        }
    }
}

package app.handsel.ui.card;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.model.Interest;
import app.handsel.model.Labelled;
import app.handsel.ui.kit.OwedList;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.support.Messages;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What is owed and can be written down, what they care about, their money, and all that went before. */
final class SideView extends VBox {

    private static final double HOP = 16;

    private final CardViewModel card;
    private final HistoryViewModel history;
    private final Messages messages;
    private final OwedList owed;
    private final TextField interest = new TextField();

    /** {@code formViews} are the forms as they stand on the screen, all in one place. */
    SideView(
            CardViewModel card,
            CardForms forms,
            Map<CardForm, Node> formViews,
            HistoryViewModel history,
            Messages messages) {
        super(24);
        this.card = card;
        this.history = history;
        this.messages = messages;
        getStyleClass().add("side");
        owed = new OwedList(
                card.owed(),
                messages,
                new OwedList.Doing(
                        card::act,
                        card::mail,
                        row -> forms.change(row.obligation().about()),
                        row -> history.versions(row.obligation().about().id())),
                false);
        SectionView owedSection = new SectionView(
                messages.text("card.owed"), empty(card.owed(), "card.owes-nothing"), owed, new AddBar(forms, messages));
        formViews.forEach((kind, form) -> {
            // The customer's own stands where their name does.
            if (kind != CardForm.CUSTOMER) {
                owedSection.getChildren().add(here(forms, kind, form));
            }
        });
        forms.whenAgain(kind -> write(formViews.get(kind)));
        getChildren()
                .addAll(
                        owedSection,
                        new SectionView(
                                messages.text("card.interests"),
                                SectionView.list(card.interests(), this::interest),
                                interest()),
                        section(card.money(), forms));
        card.sections().forEach(section -> getChildren().add(section(section, forms)));
        getChildren()
                .addAll(
                        new SectionView(
                                        messages.text("card.details"),
                                        SectionView.list(card.details(), SideView::detail))
                                .hiddenWhenEmpty(card.details()),
                        new SectionView(messages.text("card.sent"), SectionView.list(card.sent(), this::sent))
                                .hiddenWhenEmpty(card.sent()));
    }

    private SectionView section(CardSection section, CardForms forms) {
        return SectionView.of(
                section, messages, new SectionView.Doing(forms::change, entry -> history.versions(entry.id())));
    }

    /** A form where it stands, as long as its customer is shown. */
    static Node here(CardForms forms, CardForm kind, Node form) {
        VBox place = new VBox(form);
        place.visibleProperty().bind(forms.isHere(kind));
        place.managedProperty().bind(place.visibleProperty().and(form.managedProperty()));
        return place;
    }

    private static void write(Node form) {
        Optional.ofNullable(form.lookup(".text-input")).ifPresent(Node::requestFocus);
    }

    private Node empty(ObservableList<?> list, String key) {
        Node text = wrapped(messages.text(key), "empty");
        text.visibleProperty().bind(Bindings.isEmpty(list));
        text.managedProperty().bind(text.visibleProperty());
        return text;
    }

    private TextField interest() {
        interest.setId("interest");
        interest.setPromptText(messages.text("interest.prompt"));
        interest.setAccessibleText(messages.text("interest.prompt"));
        interest.setOnAction(_ -> {
            card.addInterest(interest.getText());
            interest.clear();
        });
        return interest;
    }

    private Node interest(Interest fact) {
        Button remove = button("interest-remove", "", Feather.X, () -> card.removeInterest(fact), "quiet");
        remove.setAccessibleText(messages.text("interest.remove", fact.text()));
        remove.setContextMenu(SectionView.menu(messages.text("versions.open"), () -> history.versions(fact.id())));
        return SectionView.beside(wrapped(fact.text()), remove);
    }

    private static Node detail(Labelled detail) {
        VBox view = new VBox(wrapped(detail.text()));
        if (!detail.label().isBlank()) {
            view.getChildren().addFirst(wrapped(detail.label(), "field-label"));
        }
        return view;
    }

    private Node sent(SentRow row) {
        Hyperlink link = new Hyperlink(row.customer().name());
        link.setWrapText(Parts.canWrap(row.customer().name()));
        link.setOnAction(_ -> card.open(row.customer()));
        VBox view = new VBox(link, wrapped(row.thanks(), "subtle"));
        view.setPadding(new Insets(0, 0, 0, HOP * row.hops()));
        return view;
    }

    OwedList owed() {
        return owed;
    }

    void writeInterest() {
        interest.requestFocus();
    }
}

package app.handsel.ui.card;

import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.model.Customer;
import app.handsel.model.Labelled;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.SayLine;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;

/** The card on paper: black on white, whatever the window looks like, and never more than one page. */
final class PrintedCard extends VBox {

    private static final String RULES = Objects.requireNonNull(PrintedCard.class.getResource("/app/handsel/print.css"))
            .toExternalForm();
    private static final double WIDE = 0.6;
    private static final double GAP = 16;

    private final Messages messages;
    private final VBox top;
    private final PrintedColumn notes;
    private final PrintedColumn side;

    PrintedCard(CardSheet sheet, CardPrintViewModel card, Messages messages) {
        this.messages = messages;
        getStyleClass().add("printed");
        getStylesheets().add(RULES);
        top = new VBox(head(sheet.customer(), card), reach(sheet), sayFirst(sheet.sayFirst()));
        top.getStyleClass().add("printed-top");
        notes = new PrintedColumn(section("timeline.title", "print.notes-left-out", sheet.notes(), this::note));
        // Fitted from the last: payments give way to interests, and both to what is open.
        side = new PrintedColumn(
                section(
                        "card.owed",
                        "print.left-out",
                        sheet.open(),
                        row -> twoLines(row.what(), messages.text("print.when", row.when(), row.exactly()))),
                section("card.interests", "print.left-out", sheet.interests(), fact -> wrapped("– " + fact.text())),
                section("card.money", "print.left-out", sheet.payments(), row -> twoLines(row.what(), row.state())));
        HBox columns = new HBox(GAP, notes, side);
        columns.setFillHeight(false);
        getChildren().addAll(top, columns);
    }

    /** Leaves out what the page has no room for; what even then is too tall is made smaller as a whole. */
    PrintedCard fit(double width, double height) {
        // Text is measured in its own font only where there is a scene.
        new Scene(new Group(this)).getRoot().applyCss();
        // Whole points, because a column of a fraction more would be laid out as one point more.
        double left = Math.floor((width - GAP) * WIDE);
        notes.width(left);
        side.width(Math.floor(width - GAP - left));
        setMinWidth(width);
        setMaxWidth(width);
        double room = height - top.prefHeight(width) - getSpacing();
        notes.fit(room);
        side.fit(room);
        double tall = prefHeight(width);
        if (tall > height) {
            getTransforms().add(new Scale(height / tall, height / tall));
        }
        resize(width, tall);
        layout();
        return this;
    }

    private Region head(Customer customer, CardPrintViewModel card) {
        Label name = wrapped(customer.name(), "printed-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        VBox from = new VBox(new Label(card.shopName()), new Label(card.asOf()));
        from.getStyleClass().addAll("printed-small", "printed-from");
        from.setMinWidth(USE_PREF_SIZE);
        return new HBox(GAP, name, from);
    }

    private Region reach(CardSheet sheet) {
        Customer customer = sheet.customer();
        VBox lines = new VBox();
        add(lines, "printed-company", said("card.called", customer.nickname()), customer.company());
        add(
                lines,
                "printed-reach",
                Stream.concat(customer.phones().stream(), customer.emails().stream())
                        .map(this::labelled)
                        .toArray(String[]::new));
        add(
                lines,
                "printed-reach",
                customer.addresses().stream().map(this::labelled).toArray(String[]::new));
        add(
                lines,
                "printed-line",
                said("card.best-time", customer.bestTime()),
                said("card.best-way", customer.bestWay()));
        add(
                lines,
                "printed-line",
                said("card.met", customer.howMet()),
                said("card.sent-by", sheet.referrer().map(Customer::name).orElse("")),
                String.join(", ", customer.tags()));
        return lines;
    }

    private static void add(VBox lines, String style, String... parts) {
        String line = Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining("  ·  "));
        if (!line.isEmpty()) {
            lines.getChildren().add(wrapped(line, style));
        }
    }

    private String said(String key, String text) {
        return text.isBlank() ? "" : messages.text(key, text);
    }

    private String labelled(Labelled one) {
        String text = String.join(", ", one.text().strip().lines().toList());
        return one.label().isBlank() ? text : messages.text("field.labelled", one.label(), text);
    }

    private Region sayFirst(List<SayLine> lines) {
        VBox box = styled(new VBox(Parts.heading(messages.text("say.title"))), "printed-say");
        for (int i = 0; i < lines.size(); i++) {
            Label number = styled(new Label(Integer.toString(i + 1)), "printed-number");
            number.setMinWidth(USE_PREF_SIZE);
            box.getChildren().add(new HBox(8, number, wrapped(lines.get(i).sentence())));
        }
        if (lines.isEmpty()) {
            box.getChildren().add(wrapped(messages.text("say.nothing")));
        }
        return box;
    }

    private <T> PrintedSection section(String title, String leftOut, CardSheet.Some<T> some, Function<T, Region> view) {
        return new PrintedSection(
                messages.text(title),
                some.first().stream().map(view).toList(),
                some.all(),
                count -> messages.text(leftOut, count));
    }

    private Region note(CardSheet.Said note) {
        TimelineRow row = note.row();
        return new VBox(
                wrapped(messages.text("timeline.when", row.exactly(), row.way(), row.by()), "printed-small"),
                wrapped(note.text()));
    }

    private static Region twoLines(String first, String second) {
        return new VBox(wrapped(first), wrapped(second, "printed-small"));
    }
}

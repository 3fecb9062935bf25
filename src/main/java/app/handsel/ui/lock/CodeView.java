package app.handsel.ui.lock;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.kit.Form;
import app.handsel.ui.kit.Printing;
import app.handsel.ui.support.Messages;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A recovery code in groups, the ways to keep it, and a field for its last group. */
final class CodeView extends VBox {

    private final TextField typed = new TextField();

    CodeView(CodeViewModel code, Printing printing, Runnable enter, Messages messages) {
        super(12);
        FlowPane groups = styled(new FlowPane(8, 8), "recovery-code");
        groups.setId("lock-code");
        code.text()
                .subscribe(text -> groups.getChildren()
                        .setAll(Stream.of(text.split("-"))
                                .map(group -> styled(new Label(group), "recovery-group"))
                                .toList()));
        typed.setId("lock-last-group");
        typed.textProperty().bindBidirectional(code.typed());
        typed.setOnAction(_ -> enter.run());
        getChildren()
                .addAll(
                        wrapped(messages.text("lock.code-what")),
                        groups,
                        Form.line(
                                button("lock-copy", messages.text("lock.code-copy"), Feather.COPY, code::copy),
                                button("lock-save", messages.text("lock.code-save"), Feather.SAVE, code::save),
                                button(
                                        "lock-print",
                                        messages.text("lock.code-print"),
                                        Feather.PRINTER,
                                        () -> printing.print(
                                                (width, height) -> new PrintedCode(
                                                                code.text().get(), messages)
                                                        .fit(width, height),
                                                code::printed))),
                        wrapped(messages.text("lock.code-where"), "subtle"),
                        Form.field(messages.text("lock.last-group"), typed));
    }

    @Override
    public void requestFocus() {
        typed.requestFocus();
    }
}

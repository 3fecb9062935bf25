package app.handsel.ui.erase;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.kit.Form;
import app.handsel.ui.kit.Page;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.kit.Screen;
import app.handsel.ui.support.Messages;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;

/** What erasing does and what it cannot reach, and a field for the name. */
public final class EraseView implements Screen {

    private final Page page;
    private final TextField typed = new TextField();

    public EraseView(EraseViewModel erase, Messages messages) {
        Label title = Parts.title("");
        title.textProperty().bind(erase.name().map(name -> messages.text("erase.title", name)));
        title.setWrapText(true);
        typed.setId("erase-name");
        typed.textProperty().bindBidirectional(erase.typed());
        typed.setOnAction(_ -> erase.erase());
        Button go = button("erase-go", messages.text("erase.go"), Feather.TRASH_2, erase::erase, "danger");
        go.disableProperty().bind(erase.ready().map(ready -> !ready));
        Label ask = wrapped("", "field-label");
        ask.textProperty().bind(erase.name().map(name -> messages.text("erase.type", name)));
        ask.setLabelFor(typed);
        Form form = new Form("", new ReadOnlyStringWrapper(""), erase::erase, erase::back);
        form.with(ask, typed);
        form.actions(go, button("erase-back", messages.text("erase.keep"), erase::back));
        page = new Page(
                title,
                wrapped(messages.text("erase.what"), "lead"),
                wrapped(messages.text("erase.others")),
                wrapped(messages.text("erase.backups")),
                wrapped(messages.text("erase.beyond"), "subtle"),
                form);
        page.root().setId("erase");
    }

    @Override
    public Node root() {
        return page.root();
    }

    @Override
    public void entered() {
        typed.requestFocus();
    }
}

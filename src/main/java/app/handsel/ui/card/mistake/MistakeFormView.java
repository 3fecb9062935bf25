package app.handsel.ui.card.mistake;

import static app.handsel.ui.kit.EntryFormParts.shownWhile;
import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.kit.ColleagueView;
import app.handsel.ui.kit.EntryFormParts;
import app.handsel.ui.kit.Form;
import app.handsel.ui.support.Messages;
import java.util.List;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/** The form of a mistake: what happened, the plan before anybody calls, and the amends. */
public final class MistakeFormView {

    private final Form form;

    public MistakeFormView(MistakeFormViewModel mistake, Messages messages) {
        EntryFormParts card = new EntryFormParts("mistake", mistake, messages);
        var what = card.text("what", mistake.what());
        var by = new ColleagueView("mistake-by", mistake.by()).box();
        form = card.of(
                what,
                List.of(
                        Form.field(messages.text("mistake.what"), what),
                        Form.field(
                                messages.text("mistake.plan"),
                                card.lines("plan", mistake.plan(), messages.text("mistake.plan-prompt"))),
                        wrapped(messages.text("mistake.plan-first"), "hint"),
                        Form.line(
                                Form.field(messages.text("mistake.by"), by),
                                Form.field(
                                        messages.text("mistake.at"),
                                        card.day("day", mistake.at().day()))),
                        new AmendsFields(mistake.amends(), messages)),
                List.of(
                        shownWhile(
                                mistake.mayHaveTold(),
                                button("mistake-told", messages.text("mistake.told"), Feather.PHONE, mistake::told)),
                        shownWhile(
                                mistake.mayHaveFound(),
                                button("mistake-found", messages.text("mistake.found"), mistake::found)),
                        shownWhile(
                                mistake.amending(),
                                button(
                                        "mistake-amended",
                                        messages.text("mistake.amended"),
                                        Feather.CHECK,
                                        mistake::amended))));
    }

    public Node root() {
        return form;
    }
}

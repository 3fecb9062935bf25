package app.handsel.ui.answers;

import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.kit.Page;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.kit.Screen;
import app.handsel.ui.support.Messages;
import atlantafx.base.controls.CustomTextField;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What was told to whom and when, to be found again by anyone who must give the same answer. */
public final class AnswersView implements Screen {

    private final AnswersViewModel answers;
    private final Messages messages;
    private final CustomTextField typed = new CustomTextField();
    private final AnswerList list;
    private final Page page;

    public AnswersView(AnswersViewModel answers, Messages messages) {
        this.answers = answers;
        this.messages = messages;
        list = new AnswerList(answers, messages, typed);
        typed.setId("answers-search");
        typed.setLeft(new FontIcon(Feather.SEARCH));
        typed.setPromptText(messages.text("answers.search"));
        typed.setAccessibleText(messages.text("answers.search"));
        typed.textProperty().bindBidirectional(answers.typed());
        typed.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.DOWN) {
                pressed.consume();
                list.focusFirst();
            }
        });
        typed.setOnAction(_ -> list.focusFirst());
        Label count = styled(new Label(), "subtle");
        count.textProperty().bind(answers.found().map(found -> messages.text("answers.count", found)));
        page = new Page(
                new VBox(4, Parts.title(messages.text("answers.title")), count),
                new DisputeView(answers, messages),
                typed,
                empty(AnswersViewModel.Sight.NOTHING_ASKED, "answers.nothing-asked"),
                empty(AnswersViewModel.Sight.NOTHING_FOUND, "answers.nothing-found"),
                list,
                more());
        page.root().setId("answers");
        page.root().sceneProperty().map(Objects::nonNull).orElse(false).subscribe(answers::show);
    }

    private Node empty(AnswersViewModel.Sight when, String key) {
        Label text = wrapped(messages.text(key), "empty");
        text.visibleProperty().bind(answers.sight().isEqualTo(when));
        text.managedProperty().bind(text.visibleProperty());
        return text;
    }

    private Node more() {
        Label more = wrapped("", "hint");
        var left = Bindings.createIntegerBinding(
                () -> answers.found().get() - answers.rows().size(), answers.found(), answers.rows());
        more.textProperty().bind(left.map(hidden -> messages.text("answers.more", hidden)));
        more.visibleProperty().bind(left.greaterThan(0));
        more.managedProperty().bind(more.visibleProperty());
        return more;
    }

    @Override
    public Node root() {
        return page.root();
    }

    @Override
    public void entered() {
        typed.requestFocus();
        typed.selectAll();
    }
}

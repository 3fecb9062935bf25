package app.handsel;

import app.handsel.answers.AnswerBook;
import app.handsel.notebook.Edits;
import app.handsel.store.NotebookFolder;
import app.handsel.ui.card.CardForm;
import app.handsel.ui.card.CardForms;
import app.handsel.ui.card.CardPrintView;
import app.handsel.ui.card.CardPrintViewModel;
import app.handsel.ui.card.CardSection;
import app.handsel.ui.card.CardView;
import app.handsel.ui.card.CardViewModel;
import app.handsel.ui.card.CardWords;
import app.handsel.ui.card.CustomerFormViewModel;
import app.handsel.ui.card.HistoryViewModel;
import app.handsel.ui.card.NoteViewModel;
import app.handsel.ui.card.PaymentFormView;
import app.handsel.ui.card.PaymentFormViewModel;
import app.handsel.ui.card.checklist.ChecklistViewModel;
import app.handsel.ui.card.heat.HeatViewModel;
import app.handsel.ui.card.promise.CheckInFormView;
import app.handsel.ui.card.promise.CheckInFormViewModel;
import app.handsel.ui.card.promise.PromiseFormView;
import app.handsel.ui.card.promise.PromiseFormViewModel;
import app.handsel.ui.card.promise.PromiseWords;
import app.handsel.ui.card.promise.SlipFormView;
import app.handsel.ui.card.promise.SlipFormViewModel;
import app.handsel.ui.card.question.AnswerFormView;
import app.handsel.ui.card.question.AnswerFormViewModel;
import app.handsel.ui.card.question.QuestionFormView;
import app.handsel.ui.card.question.QuestionFormViewModel;
import app.handsel.ui.card.question.QuestionWords;
import app.handsel.ui.shell.ShellViewModel;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Checklists;
import app.handsel.ui.support.EntryForm;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Notices;
import app.handsel.ui.support.OwedActions;
import app.handsel.ui.support.OwedRows;
import app.handsel.ui.support.Prompts;
import app.handsel.ui.support.SayWords;
import app.handsel.ui.support.Shop;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;

/** Puts a card together with all its forms. */
final class CardWiring {

    final CardViewModel card;
    final NoteViewModel note;
    final HistoryViewModel history;
    final CardForms forms;
    final CardPrintView print;
    final CardView view;
    private final NotebookFolder folder;
    private final Edits edits;
    private final Shop shop;
    private final Background background;
    private final Prompts prompts;
    private final Messages messages;
    private final Map<CardForm, EntryForm> all = new EnumMap<>(CardForm.class);
    private final List<Node> formViews = new ArrayList<>();

    /** What the card and the other screens have in common. */
    record Common(Edits edits, Shop shop, OwedRows rows, OwedActions actions, AnswerBook book, ShellViewModel shell, Notices notices) {}

    CardWiring(NotebookFolder folder, Common common, Wiring.Outside outside) {
        this.folder = folder;
        edits = common.edits();
        shop = common.shop();
        background = outside.background();
        prompts = outside.prompts();
        messages = outside.messages();
        ShellViewModel shell = common.shell();
        ChecklistViewModel checklist =
                new ChecklistViewModel(new Checklists(messages, shop), messages, common.notices());
        card = new CardViewModel(
                folder.notebook(),
                edits,
                folder.cards(),
                background,
                shell,
                shop,
                common.rows(),
                common.actions(),
                new SayWords(messages, shop),
                new CardWords(messages, shop),
                sections(),
                checklist,
                common.notices());
        note = new NoteViewModel(folder.notebook(), edits, background, shop);
        history = new HistoryViewModel(folder.past(), background, messages, shop, common.notices());
        promiseForms();
        paymentForm(common.rows());
        questionForms(common.book());
        forms = new CardForms(
                card,
                new CustomerFormViewModel(
                        folder.notebook(), edits, folder.cards(), background, shop, prompts, messages),
                all,
                shell::open);
        common.actions().openIn(forms);
        print = new CardPrintView(
                new CardPrintViewModel(card, shop, messages, shell::say), outside.printing(), messages);
        var heat = new HeatViewModel(messages, shop, prompts, shell::say);
        view = new CardView(card, forms, note, history, print, formViews, checklist, heat, messages);
    }

    private List<CardSection> sections() {
        PromiseWords promises = new PromiseWords(messages, shop);
        QuestionWords questions = new QuestionWords(messages, shop);
        return List.of(
                new CardSection("agreed", promises::open), new CardSection("questions", questions::rows));
    }

    private void promiseForms() {
        var promise = new PromiseFormViewModel(folder.notebook(), edits, background, shop, messages);
        put(CardForm.PROMISE, promise, new PromiseFormView(promise, messages).root());
        var slip = new SlipFormViewModel(folder.notebook(), edits, background, shop, prompts, messages);
        put(CardForm.SLIP, slip, new SlipFormView(slip, messages).root());
        var checkIn = new CheckInFormViewModel(folder.notebook(), edits, background, shop, messages, words -> {});
        put(CardForm.CHECK_IN, checkIn, new CheckInFormView(checkIn, messages).root());
    }

    private void paymentForm(OwedRows rows) {
        var payment = new PaymentFormViewModel(folder.notebook(), edits, background, shop, rows, prompts, messages);
        put(CardForm.PAYMENT, payment, new PaymentFormView(payment, messages).root());
    }

    private void questionForms(AnswerBook book) {
        var question = new QuestionFormViewModel(
                folder.notebook(), edits, book, folder.cards(), background, shop, messages);
        put(CardForm.QUESTION, question, new QuestionFormView(question, messages).root());
        var answer =
                new AnswerFormViewModel(folder.notebook(), edits, book, folder.cards(), background, shop, messages);
        put(CardForm.ANSWER, answer, new AnswerFormView(answer, messages).root());
    }

    private void put(CardForm kind, EntryForm form, Node formView) {
        all.put(kind, form);
        formViews.add(formView);
    }

    void show(UUID customer) {
        forms.show(customer);
        card.show(customer);
        note.show(customer);
        history.show(customer);
    }
}

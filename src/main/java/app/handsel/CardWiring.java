package app.handsel;

import app.handsel.answers.AnswerBook;
import app.handsel.notebook.Edits;
import app.handsel.store.NotebookFolder;
import app.handsel.ui.capture.CaptureView;
import app.handsel.ui.capture.CaptureViewModel;
import app.handsel.ui.capture.ChipWords;
import app.handsel.ui.capture.Drafts;
import app.handsel.ui.capture.KnownPeople;
import app.handsel.ui.capture.NoteBox;
import app.handsel.ui.capture.NoteViewModel;
import app.handsel.ui.capture.Understanding;
import app.handsel.ui.card.CardForm;
import app.handsel.ui.card.CardForms;
import app.handsel.ui.card.CardPrintView;
import app.handsel.ui.card.CardPrintViewModel;
import app.handsel.ui.card.CardSection;
import app.handsel.ui.card.CardView;
import app.handsel.ui.card.CardViewModel;
import app.handsel.ui.card.CardWords;
import app.handsel.ui.card.CustomerFormView;
import app.handsel.ui.card.CustomerFormViewModel;
import app.handsel.ui.card.HistoryViewModel;
import app.handsel.ui.card.PaymentFormView;
import app.handsel.ui.card.PaymentFormViewModel;
import app.handsel.ui.card.call.BestTimeWords;
import app.handsel.ui.card.call.CallFormView;
import app.handsel.ui.card.call.CallFormViewModel;
import app.handsel.ui.card.call.CallWords;
import app.handsel.ui.card.call.ContactWords;
import app.handsel.ui.card.checklist.ChecklistViewModel;
import app.handsel.ui.card.declined.DeclinedFormView;
import app.handsel.ui.card.declined.DeclinedFormViewModel;
import app.handsel.ui.card.declined.DeclinedWords;
import app.handsel.ui.card.heat.HeatViewModel;
import app.handsel.ui.card.iou.IouFormView;
import app.handsel.ui.card.iou.IouFormViewModel;
import app.handsel.ui.card.iou.IouWords;
import app.handsel.ui.card.mistake.MistakeFormView;
import app.handsel.ui.card.mistake.MistakeFormViewModel;
import app.handsel.ui.card.mistake.MistakeWords;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;

/** Puts a card together with all its forms. */
final class CardWiring {

    final CardViewModel card;
    final Drafts drafts;
    final NoteViewModel note;
    final CaptureViewModel capture;
    final HistoryViewModel history;
    final CardForms forms;
    final ChecklistViewModel checklist;
    final CardPrintView print;
    final CardView view;
    private final NoteBox box;
    private final NotebookFolder folder;
    private final Edits edits;
    private final Shop shop;
    private final Background background;
    private final Prompts prompts;
    private final Messages messages;
    private final Map<CardForm, EntryForm> all = new EnumMap<>(CardForm.class);
    private final MistakeFormViewModel mistake;
    private final Map<CardForm, Node> formViews = new EnumMap<>(CardForm.class);

    /** What the card and the other screens have in common. */
    record Common(
            Edits edits,
            Shop shop,
            OwedRows rows,
            OwedActions actions,
            AnswerBook book,
            Understanding understanding,
            ShellViewModel shell,
            Notices notices) {}

    CardWiring(NotebookFolder folder, Common common, Wiring.Outside outside, Runnable ask) {
        this.folder = folder;
        edits = common.edits();
        shop = common.shop();
        background = outside.background();
        prompts = outside.prompts();
        messages = outside.messages();
        ShellViewModel shell = common.shell();
        checklist = new ChecklistViewModel(new Checklists(messages, shop), messages, common.notices());
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
        drafts = new Drafts(outside.drafts(), folder.records(), background, shell);
        note = new NoteViewModel(folder.notebook(), edits, background, shop, drafts, shell);
        capture = new CaptureViewModel(
                note,
                common.understanding(),
                folder.cards(),
                common.book(),
                edits,
                common.rows(),
                background,
                shop,
                messages,
                common.notices(),
                outside.failures());
        history = new HistoryViewModel(
                folder.past(), folder.notebook(), background, shell, messages, shop, common.notices());
        mistake = new MistakeFormViewModel(folder.notebook(), edits, background, shop, messages);
        promiseForms();
        paymentForm(common.rows());
        questionForms(common.book());
        matterForms();
        customerForm();
        forms = new CardForms(card, all, shell::open);
        common.actions().openIn(forms);
        print = new CardPrintView(
                new CardPrintViewModel(card, shop, messages, shell::say), outside.printing(), messages);
        var heat = new HeatViewModel(messages, shop, prompts, shell::say);
        box = new NoteBox(note, capture, () -> save(ask), new ChipWords(messages, shop), messages);
        view = new CardView(card, forms, box, note::change, history, print, formViews, checklist, heat, messages);
    }

    static Understanding understanding(NotebookFolder folder, Wiring.Outside outside) {
        KnownPeople people = new KnownPeople();
        folder.notebook().listen(people::accept);
        outside.background().run(() -> folder.cards().customers(), people::fill);
        return Understanding.of(outside.messages().locale(), people, outside.reading());
    }

    private List<CardSection> sections() {
        PromiseWords promises = new PromiseWords(messages, shop);
        QuestionWords questions = new QuestionWords(messages, shop);
        ContactWords contacts = new ContactWords(messages, shop);
        BestTimeWords bestTime = new BestTimeWords(messages, shop);
        return List.of(
                new CardSection("agreed", promises::open),
                new CardSection("questions", questions::rows),
                new CardSection("ious", new IouWords(messages, shop)::rows),
                new CardSection("mistakes", new MistakeWords(messages, shop)::rows),
                new CardSection(
                        "calls",
                        of -> Stream.concat(contacts.lines(of).stream(), bestTime.line(of).stream())
                                .toList(),
                        new CallWords(messages, shop)::rows),
                new CardSection("declined", new DeclinedWords(messages, shop)::rows));
    }

    private void customerForm() {
        var customer = new CustomerFormViewModel(
                folder.notebook(), edits, folder.cards(), background, shop, prompts, messages);
        put(CardForm.CUSTOMER, customer, new CustomerFormView(customer, messages).root());
    }

    private void promiseForms() {
        var promise = new PromiseFormViewModel(folder.notebook(), edits, background, shop, messages);
        put(CardForm.PROMISE, promise, new PromiseFormView(promise, messages).root());
        var slip = new SlipFormViewModel(folder.notebook(), edits, background, shop, prompts, messages);
        put(CardForm.SLIP, slip, new SlipFormView(slip, messages).root());
        var checkIn = new CheckInFormViewModel(folder.notebook(), edits, background, shop, messages, this::noteMistake);
        put(CardForm.CHECK_IN, checkIn, new CheckInFormView(checkIn, messages).root());
    }

    /** What a customer was not happy with, in their words, is to be told and made good. */
    private void noteMistake(String words) {
        // Nothing of a mistake that was begun before may stand beside it.
        mistake.close();
        forms.start(CardForm.MISTAKE);
        mistake.what().set(words);
    }

    private void paymentForm(OwedRows rows) {
        var payment = new PaymentFormViewModel(folder.notebook(), edits, background, shop, rows, prompts, messages);
        put(CardForm.PAYMENT, payment, new PaymentFormView(payment, messages).root());
    }

    private void questionForms(AnswerBook book) {
        var question =
                new QuestionFormViewModel(folder.notebook(), edits, book, folder.cards(), background, shop, messages);
        put(CardForm.QUESTION, question, new QuestionFormView(question, messages).root());
        var answer =
                new AnswerFormViewModel(folder.notebook(), edits, book, folder.cards(), background, shop, messages);
        put(CardForm.ANSWER, answer, new AnswerFormView(answer, messages).root());
    }

    private void matterForms() {
        put(CardForm.MISTAKE, mistake, new MistakeFormView(mistake, messages).root());
        var iou = new IouFormViewModel(folder.notebook(), edits, background, shop, messages);
        put(CardForm.IOU, iou, new IouFormView(iou, messages).root());
        var call = new CallFormViewModel(folder.notebook(), edits, folder.cards(), background, shop, messages);
        put(CardForm.CALL, call, new CallFormView(call, messages).root());
        var declined = new DeclinedFormViewModel(folder.notebook(), edits, background, shop, messages);
        put(CardForm.DECLINED, declined, new DeclinedFormView(declined, messages).root());
    }

    private void put(CardForm kind, EntryForm form, Node formView) {
        all.put(kind, form);
        formViews.put(kind, formView);
    }

    /** A note that is not about anybody yet asks for a name instead. */
    private void save(Runnable ask) {
        if (note.isAboutSomebody()) {
            capture.save();
        } else {
            ask.run();
        }
    }

    /** The same note, before it is about anybody. */
    CaptureView capture(Runnable ask) {
        return new CaptureView(box, ask, messages);
    }

    void show(UUID customer) {
        forms.show(customer);
        card.show(customer);
        note.show(customer);
        history.show(customer);
    }
}

package app.handsel.ui.support;

import app.handsel.model.Customer;
import app.handsel.model.Labelled;
import app.handsel.model.Mistake;
import app.handsel.model.Payment;
import app.handsel.model.Way;
import app.handsel.notebook.Cards;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Notebook;
import java.util.function.Consumer;

/** Does what an obligation asks for, the same from Today and from the card. */
public final class OwedActions {

    private final Notebook notebook;
    private final Edits edits;
    private final OwedEdits plain;
    private final Once once;
    private final Prompts prompts;
    private final Messages messages;
    private final Consumer<String> say;
    private OwedForms forms = (_, _) -> {};

    public OwedActions(
            Notebook notebook,
            Edits edits,
            Cards cards,
            Shop shop,
            Background background,
            Prompts prompts,
            Messages messages,
            Consumer<String> say) {
        this.notebook = notebook;
        this.edits = edits;
        this.plain = new OwedEdits(edits, cards, shop);
        this.once = new Once(background);
        this.prompts = prompts;
        this.messages = messages;
        this.say = say;
    }

    /** Where the forms are that some deeds need; they are made after what they act on. */
    public void openIn(OwedForms place) {
        forms = place;
    }

    /** The row's one natural action. */
    public void act(OwedRow row) {
        act(row, row.deed());
    }

    public void act(OwedRow row, Deed deed) {
        if (row.obligation().about() instanceof Payment payment && deed == Deed.ACKNOWLEDGE) {
            prompts.copy(row.words());
            acknowledge(payment, row.words());
        } else if (needsMore(row, deed)) {
            forms.open(row.obligation(), deed);
        } else {
            var owed = row.obligation();
            once.run(owed.about().id(), () -> plain.of(owed, deed).map(notebook::apply), _ -> {});
        }
    }

    private static boolean needsMore(OwedRow row, Deed deed) {
        return switch (deed) {
            case WILL_SLIP, ANSWER, CHECK_IN, OPEN -> true;
            case TELL_MISTAKE ->
                row.obligation().about() instanceof Mistake mistake
                        && mistake.plan().isBlank();
            default -> false;
        };
    }

    /** Opens the mail program with the words, and marks the payment acknowledged if there was one to open. */
    public void mail(OwedRow row, Customer customer) {
        if (row.obligation().about() instanceof Payment payment) {
            String to =
                    customer.emails().stream().map(Labelled::text).findFirst().orElse("");
            String subject = messages.text("owed.mail-subject", messages.money(payment.amount()));
            if (prompts.mail(to, subject, row.words())) {
                acknowledge(payment, row.words());
            } else {
                say.accept(messages.text("toast.no-mail"));
            }
        }
    }

    private void acknowledge(Payment payment, String words) {
        once.run(payment.id(), () -> notebook.apply(edits.acknowledged(payment, Way.MESSAGE, words)), _ -> {});
    }
}

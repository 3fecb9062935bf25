package app.handsel.ui.support;

import app.handsel.model.Customer;
import app.handsel.model.Labelled;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.model.Way;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Notebook;
import java.util.function.Consumer;

/** Does what an obligation asks for, the same from Today and from the card. */
public final class OwedActions {

    private final Notebook notebook;
    private final Edits edits;
    private final Once once;
    private final Prompts prompts;
    private final Messages messages;
    private final Consumer<String> say;

    public OwedActions(
            Notebook notebook,
            Edits edits,
            Background background,
            Prompts prompts,
            Messages messages,
            Consumer<String> say) {
        this.say = say;
        this.notebook = notebook;
        this.edits = edits;
        this.once = new Once(background);
        this.prompts = prompts;
        this.messages = messages;
    }

    /** The row's one natural action: the promise is kept; the payment's words are copied and it is acknowledged. */
    public void act(OwedRow row) {
        switch (row.obligation().about()) {
            case Promise promise -> once.run(promise.id(), () -> notebook.apply(edits.kept(promise)), _ -> {});
            case Payment payment -> {
                prompts.copy(row.words());
                acknowledge(payment, row.words());
            }
            default -> throw new IllegalArgumentException("owes nothing");
        }
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

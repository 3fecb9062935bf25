package app.handsel.sample;

import app.handsel.model.Interest;
import app.handsel.model.Note;

/**
 * Reads the lines below a note into entries. Parts are separated by bars; the last ones may be left out.
 *
 * <pre>
 * * an interest
 * ! promise | what was promised | due, as days from today | aim | the customer's words
 * > promise | new due | told, or untold
 * + promise                                 it is kept
 * - promise                                 it is released
 * # by promise | Nora, or Ben
 * # exactly promise | kind | what done means | price | plan for the rest | event | its day | days of lead
 * # step promise | on_track, or told | words
 * # checkin promise | yes or no for on time, as agreed, happy | their words
 * $ payment | for what | amount | how | deposit | promise that it pays for
 * &amp; payment | way | the words of the acknowledgement
 * % iou | they_owe, we_owe or we_keep | what | amount | due
 * # part iou | amount
 * # settled iou
 * ? question | what they asked | due | how we find out
 * # again question                          they asked again
 * = question | the answer
 * ~ mistake | what went wrong | the plan
 * ^ mistake | first, or found               they know, from us first or not
 * # amends mistake | what | cost | due
 * # amended mistake
 * # call call | outcome | about
 * # back call                               we called back
 * # declined request | what | offered instead | why
 * # courtesy kind
 * # standing kind | reason | to whom
 * # heat | what was said in anger | the reply to sleep over
 * </pre>
 */
final class Deeds {

    private final Pen pen;
    private final PromiseDeeds promises;
    private final MoneyDeeds money;
    private final MatterDeeds matters;
    private final MistakeDeeds mistakes;
    private final CustomerDeeds customers;

    Deeds(Pen pen) {
        this.pen = pen;
        this.promises = new PromiseDeeds(pen);
        this.money = new MoneyDeeds(pen);
        this.matters = new MatterDeeds(pen);
        this.mistakes = new MistakeDeeds(pen);
        this.customers = new CustomerDeeds(pen);
    }

    /** What was done when the note was written, by whoever wrote it. */
    void write(Deed deed, Note note) {
        switch (deed.verb()) {
            case "*" -> pen.put(new Interest(pen.id("interest", deed.key()), pen.id(), deed.key(), note.at()));
            case "!", ">", "+", "-", "by", "exactly", "step", "checkin" -> pen.put(promises.read(deed, note));
            case "$", "&", "%", "part", "settled" -> pen.put(money.read(deed, note));
            case "?", "again", "=", "call", "back", "declined" -> pen.put(matters.read(deed, note));
            case "~", "^", "amends", "amended" -> pen.put(mistakes.read(deed, note));
            case "courtesy", "standing", "heat" -> pen.put(customers.read(deed, note));
            default -> throw new IllegalArgumentException(deed.toString());
        }
    }
}

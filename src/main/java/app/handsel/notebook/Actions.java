package app.handsel.notebook;

import app.handsel.model.Call;
import app.handsel.model.Customer;
import app.handsel.model.Declined;
import app.handsel.model.Entry;
import app.handsel.model.Interest;
import app.handsel.model.Iou;
import app.handsel.model.Mistake;
import app.handsel.model.Note;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.model.Question;
import app.handsel.model.Settings;

/** What adding, changing and removing each kind of entry is called. */
record Actions(Action added, Action changed, Action removed) {

    static Actions of(Entry entry) {
        return switch (entry) {
            case Customer _ -> new Actions(Action.CUSTOMER_ADDED, Action.CUSTOMER_CHANGED, Action.CUSTOMER_REMOVED);
            case Note _ -> new Actions(Action.NOTE_ADDED, Action.NOTE_CHANGED, Action.NOTE_REMOVED);
            case Interest _ -> new Actions(Action.INTEREST_ADDED, Action.INTEREST_CHANGED, Action.INTEREST_REMOVED);
            case Promise _ -> new Actions(Action.PROMISE_MADE, Action.PROMISE_CHANGED, Action.PROMISE_REMOVED);
            case Payment _ -> new Actions(Action.PAYMENT_RECEIVED, Action.PAYMENT_CHANGED, Action.PAYMENT_REMOVED);
            case Question _ -> new Actions(Action.QUESTION_ASKED, Action.QUESTION_CHANGED, Action.QUESTION_REMOVED);
            case Mistake _ -> new Actions(Action.MISTAKE_NOTED, Action.MISTAKE_CHANGED, Action.MISTAKE_REMOVED);
            case Iou _ -> new Actions(Action.IOU_NOTED, Action.IOU_CHANGED, Action.IOU_REMOVED);
            case Call _ -> new Actions(Action.CALL_LOGGED, Action.CALL_CHANGED, Action.CALL_REMOVED);
            case Declined _ -> new Actions(Action.REQUEST_DECLINED, Action.DECLINED_CHANGED, Action.DECLINED_REMOVED);
            case Settings _ -> new Actions(Action.SETTINGS_CHANGED, Action.SETTINGS_CHANGED, Action.SETTINGS_CHANGED);
        };
    }
}

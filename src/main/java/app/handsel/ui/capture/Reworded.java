package app.handsel.ui.capture;

import app.handsel.capture.found.Finding;
import app.handsel.capture.when.Said;
import app.handsel.capture.when.When;
import app.handsel.model.Money;
import java.util.List;
import java.util.Optional;

/** What was found, after somebody corrected it. */
final class Reworded {

    private Reworded() {}

    static Finding what(Finding found, String what) {
        return switch (found) {
            case Finding.Promise it ->
                new Finding.Promise(it.place(), it.marked(), what, it.when(), it.kind(), it.vague());
            case Finding.Theirs it -> new Finding.Theirs(it.place(), it.marked(), what, it.when());
            case Finding.Interest it -> new Finding.Interest(it.place(), it.marked(), what);
            case Finding.Payment it ->
                new Finding.Payment(it.place(), it.marked(), what, it.amount(), it.how(), it.deposit(), it.when());
            case Finding.Question it -> new Finding.Question(it.place(), it.marked(), what, it.when());
            case Finding.Answer it -> new Finding.Answer(it.place(), it.marked(), what, it.answer());
            case Finding.Mistake it ->
                new Finding.Mistake(it.place(), it.marked(), what, it.told(), it.when(), it.amends());
            case Finding.Referral it ->
                new Finding.Referral(
                        it.place(), it.marked(), what, it.who().filter(_ -> what.equals(it.what())), it.sentUs());
            case Finding.Mention it -> it;
        };
    }

    static Finding when(Finding found, Optional<Said> when) {
        return switch (found) {
            case Finding.Promise it ->
                new Finding.Promise(it.place(), it.marked(), it.what(), when, it.kind(), it.vague());
            case Finding.Theirs it -> new Finding.Theirs(it.place(), it.marked(), it.what(), when);
            case Finding.Payment it ->
                new Finding.Payment(it.place(), it.marked(), it.what(), it.amount(), it.how(), it.deposit(), when);
            case Finding.Question it -> new Finding.Question(it.place(), it.marked(), it.what(), when);
            case Finding.Mistake it ->
                new Finding.Mistake(it.place(), it.marked(), it.what(), it.told(), when, it.amends());
            case Finding.Interest _, Finding.Answer _, Finding.Referral _, Finding.Mention _ -> found;
        };
    }

    /** One of the readings of a date that could be meant in several ways. */
    static Finding chosen(Finding found, When reading) {
        return when(found, found.when().map(said -> new Said(said.place(), said.manner(), List.of(reading))));
    }

    static Finding amount(Finding found, Money amount) {
        return found instanceof Finding.Payment it
                ? new Finding.Payment(it.place(), it.marked(), it.what(), amount, it.how(), it.deposit(), it.when())
                : found;
    }

    /** Whether a day can be given to it. */
    static boolean hasWhen(Finding found) {
        return switch (found) {
            case Finding.Promise _, Finding.Payment _, Finding.Question _, Finding.Mistake _ -> true;
            default -> false;
        };
    }
}

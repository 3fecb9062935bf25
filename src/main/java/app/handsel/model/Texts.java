package app.handsel.model;

import java.util.List;
import java.util.stream.Stream;

/** The words that were written into an entry, by which it can be found again. */
public final class Texts {

    private Texts() {}

    /** The one that tells most comes first. Customers and settings are found by other means. */
    public static List<String> of(Entry entry) {
        Stream<String> texts = switch (entry) {
            case Note note ->
                Stream.concat(Stream.of(note.text()), note.heat().stream().flatMap(Texts::of));
            case Interest interest -> Stream.of(interest.text());
            case Promise promise -> of(promise);
            case Payment payment ->
                Stream.concat(
                        Stream.of(payment.what()),
                        payment.acknowledged().stream().map(Payment.Acknowledgement::text));
            case Question question ->
                Stream.of(
                                Stream.of(question.what(), question.how()),
                                question.answer().stream().map(Question.Answer::text),
                                question.earlier().stream().map(Question.Answer::text))
                        .flatMap(some -> some);
            case Mistake mistake ->
                Stream.concat(
                        Stream.of(mistake.what(), mistake.plan()),
                        mistake.amends().stream().map(Mistake.Amends::what));
            case Iou iou -> Stream.of(iou.what());
            case Call call -> Stream.of(call.about());
            case Declined declined -> Stream.of(declined.what(), declined.offered(), declined.why());
            case Customer _, Settings _ -> Stream.empty();
        };
        return texts.filter(text -> !text.isBlank()).toList();
    }

    private static Stream<String> of(Heat heat) {
        return Stream.of(heat.said(), heat.reply());
    }

    private static Stream<String> of(Promise promise) {
        Exactly agreed = promise.agreement();
        return Stream.of(
                        Stream.of(promise.what(), promise.words(), agreed.done(), agreed.rest()),
                        agreed.event().stream().map(FixedDay::what),
                        promise.steps().stream().map(Step::words),
                        promise.checkIn().stream().map(CheckIn::words))
                .flatMap(some -> some);
    }
}

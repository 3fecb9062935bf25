package app.handsel.sample;

import app.handsel.model.Call;
import app.handsel.model.CheckIn;
import app.handsel.model.Courtesy;
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
import app.handsel.model.Standing;
import app.handsel.model.Step;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Every moment that an entry tells of. */
final class Moments {

    private Moments() {}

    static List<Instant> of(Entry entry) {
        Stream<Stream<Instant>> moments = switch (entry) {
            case Customer customer ->
                Stream.of(
                        Stream.of(customer.added()),
                        customer.standing().stream().map(Standing::since),
                        customer.courtesies().stream().map(Courtesy::at));
            case Note note -> Stream.of(Stream.of(note.at()));
            case Interest interest -> Stream.of(Stream.of(interest.at()));
            case Promise promise ->
                Stream.of(
                        Stream.of(promise.made()),
                        promise.moves().stream().map(Promise.Move::at),
                        promise.steps().stream().map(Step::at),
                        promise.kept().stream(),
                        promise.released().stream(),
                        promise.checkIn().stream().map(CheckIn::at));
            case Payment payment ->
                Stream.of(
                        Stream.of(payment.received()),
                        payment.acknowledged().stream().map(Payment.Acknowledgement::at));
            case Question question ->
                Stream.of(
                        Stream.of(question.asked()),
                        question.again().stream(),
                        question.answer().stream().map(Question.Answer::at),
                        question.earlier().stream().map(Question.Answer::at));
            case Mistake mistake ->
                Stream.of(
                        Stream.of(mistake.at()),
                        mistake.heard().stream().map(Mistake.Heard::at),
                        mistake.amends().stream().flatMap(amends -> amends.done().stream()));
            case Iou iou ->
                Stream.of(Stream.of(iou.since()), iou.parts().stream().map(Iou.Part::at), iou.settled().stream());
            case Call call -> Stream.of(Stream.of(call.at()), call.back().stream());
            case Declined declined -> Stream.of(Stream.of(declined.at()));
            case Settings _ -> Stream.empty();
        };
        return moments.flatMap(some -> some).toList();
    }
}

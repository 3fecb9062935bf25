package app.handsel.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What is owed for one question that nobody has answered yet. */
final class OwedQuestions {

    private OwedQuestions() {}

    static Stream<Obligation> of(Question question, OwedMoment moment) {
        if (!question.isOpen()) {
            return Stream.empty();
        }
        return Stream.of(answer(question, moment), again(question)).flatMap(Optional::stream);
    }

    private static Optional<Obligation> answer(Question question, OwedMoment moment) {
        return question.due()
                .map(due -> moment.due(kind(due, moment), question, due))
                .orElseGet(() -> Optional.of(withoutDue(question, moment)));
    }

    private static Obligation.Kind kind(Due due, OwedMoment moment) {
        return moment.reached(due.lateFrom(moment.zone())) ? Obligation.Kind.ANSWER_LATE : Obligation.Kind.ANSWER_DUE;
    }

    /** Nobody said when: they may wait until the next day, and from then on it is for today, never late. */
    private static Obligation withoutDue(Question question, OwedMoment moment) {
        LocalDate next = question.asked().atZone(moment.zone()).toLocalDate().plusDays(1);
        boolean today = !next.isAfter(moment.today());
        return new Obligation(
                Obligation.Kind.ANSWER_DUE,
                today ? Obligation.Group.TODAY : Obligation.Group.SOON,
                question,
                Due.by(today ? moment.today() : next).lateFrom(moment.zone()));
    }

    /** Asking again before an answer that has since been taken back is another story. */
    private static Optional<Obligation> again(Question question) {
        Instant answered = question.earlier().stream()
                .map(Question.Answer::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        return question.again().stream()
                .filter(answered::isBefore)
                .max(Comparator.naturalOrder())
                .map(last -> new Obligation(Obligation.Kind.ASKED_AGAIN, Obligation.Group.NOW, question, last));
    }
}

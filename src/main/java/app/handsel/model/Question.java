package app.handsel.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something a customer asked. Until it is answered we owe the answer: {@code how} and {@code by} say who will find it
 * out and in which way, {@code due} when we said we would know. {@code again} is when they had to ask once more,
 * {@code earlier} are answers that another one took the place of, and {@code besides} are questions whose answer
 * differs and may.
 */
public record Question(
        UUID id,
        UUID customer,
        String what,
        String how,
        String by,
        Instant asked,
        Optional<Due> due,
        List<Instant> again,
        Optional<Answer> answer,
        List<Answer> earlier,
        List<UUID> besides)
        implements Entry {

    /** What we told the customer, when, and who of us did. */
    public record Answer(String text, Instant at, String by) {}

    public Question {
        again = List.copyOf(again);
        earlier = List.copyOf(earlier);
        besides = List.copyOf(besides);
    }

    /** Asked just now, and nobody knows yet. */
    public static Question asked(
            UUID id, UUID customer, String what, String how, String by, Instant asked, Optional<Due> due) {
        return new Question(id, customer, what, how, by, asked, due, List.of(), Optional.empty(), List.of(), List.of());
    }

    public boolean isOpen() {
        return answer.isEmpty();
    }

    public Question reworded(String newWhat, String newHow, String newBy, Optional<Due> newDue) {
        return new Question(id, customer, newWhat, newHow, newBy, asked, newDue, again, answer, earlier, besides);
    }

    public Question askedAgain(Instant when) {
        return new Question(id, customer, what, how, by, asked, due, and(again, when), answer, earlier, besides);
    }

    public Question answered(Answer told) {
        return new Question(id, customer, what, how, by, asked, due, again, Optional.of(told), earlier, besides);
    }

    /** What we told them was not right: the question is open again, and the answer is kept among the earlier ones. */
    public Question reopened(Optional<Due> newDue) {
        List<Answer> given = answer.map(told -> and(earlier, told)).orElse(earlier);
        return new Question(id, customer, what, how, by, asked, newDue, again, Optional.empty(), given, besides);
    }

    /** The other question was answered differently, and both answers are right. */
    public Question besides(UUID other) {
        return new Question(id, customer, what, how, by, asked, due, again, answer, earlier, and(besides, other));
    }

    private static <T> List<T> and(List<T> known, T next) {
        var all = new ArrayList<>(known);
        all.add(next);
        return all;
    }
}

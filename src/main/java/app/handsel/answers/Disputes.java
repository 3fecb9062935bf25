package app.handsel.answers;

import app.handsel.model.Question;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the answers that cannot both be what we say. */
final class Disputes {

    /** Above what is enough to be shown as similar: a wrong alarm costs more than a question too many. */
    private static final double ALIKE = 0.7;

    private static final Pattern WHEN = Pattern.compile("when|wann");
    private static final Pattern THEIRS =
            Pattern.compile("my|our|his|her|their|(?:mein|unser|sein|ihr)(?:e|en|em|er|es)?");

    private final Agreement agreement;
    private final List<Asked> answered;
    private final Map<UUID, Question> byId;
    private final Overlap overlap;

    Disputes(List<Asked> all, Agreement agreement) {
        this.agreement = agreement;
        answered = all.stream()
                .filter(asked -> !asked.question().isOpen() && !isTheirOwn(asked.question()))
                .sorted(Comparator.comparing((Asked asked) -> told(asked.question()))
                        .reversed())
                .toList();
        byId = answered.stream().map(Asked::question).collect(Collectors.toMap(Question::id, question -> question));
        overlap = new Overlap(answered.stream().map(Asked::telling).toList());
    }

    /** The newest first, and each question once: settling that one may settle the others. */
    List<Dispute> all() {
        var disputes = new ArrayList<Dispute>();
        Set<UUID> taken = new HashSet<>();
        for (int at = 0; at < answered.size(); at++) {
            int place = at;
            Asked newer = answered.get(at);
            if (!taken.contains(newer.question().id())) {
                overlap.with(newer.telling(), ALIKE).keySet().stream()
                        .filter(older -> older > place)
                        .map(answered::get)
                        .filter(older -> !taken.contains(older.question().id()) && differ(newer, older))
                        .findFirst()
                        .ifPresent(older -> {
                            taken.add(older.question().id());
                            disputes.add(new Dispute(newer.question(), older.question()));
                        });
            }
        }
        return disputes;
    }

    /** Whether anybody was told something different. */
    boolean isDisputed(Question question) {
        return answered.stream()
                .filter(asked -> asked.question().id().equals(question.id()))
                .anyMatch(asked -> overlap.with(asked.telling(), ALIKE).keySet().stream()
                        .anyMatch(other -> differ(asked, answered.get(other))));
    }

    private boolean differ(Asked one, Asked other) {
        return !one.question().customer().equals(other.question().customer())
                && numbers(one).equals(numbers(other))
                && !agree(one.question(), other.question())
                && !allows(one.question(), other.question())
                && !allows(other.question(), one.question());
    }

    /** Both were said to be right, or the one and another that says the same as the other. */
    private boolean allows(Question one, Question other) {
        return one.besides().stream()
                .anyMatch(id -> id.equals(other.id()) || byId.containsKey(id) && agree(byId.get(id), other));
    }

    private boolean agree(Question one, Question other) {
        return agreement.between(text(one), text(other));
    }

    private static String text(Question question) {
        return question.answer().map(Question.Answer::text).orElse("");
    }

    private static Instant told(Question question) {
        return question.answer().map(Question.Answer::at).orElse(question.asked());
    }

    /** "When does my oven come?" has a different answer for everybody. */
    private static boolean isTheirOwn(Question question) {
        List<String> words = Wording.words(question.what());
        return words.stream().anyMatch(word -> WHEN.matcher(word).matches())
                && words.stream().anyMatch(word -> THEIRS.matcher(word).matches());
    }

    private static Set<Word> numbers(Asked asked) {
        return asked.telling().stream().filter(Word::isNumber).collect(Collectors.toSet());
    }
}

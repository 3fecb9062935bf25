package app.handsel.answers;

import app.handsel.model.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Questions by how much they have in common with what is being asked. */
final class Alike {

    /** Measured: at this most questions that are the same are found, and few others. */
    static final double ENOUGH = 0.6;

    private final List<Asked> all;
    private final Overlap overlap;

    Alike(List<Asked> all) {
        this.all = all;
        overlap = new Overlap(all.stream().map(Asked::telling).toList());
    }

    Stream<Question> to(List<Word> words) {
        Comparator<Map.Entry<Integer, Double>> most =
                Map.Entry.<Integer, Double>comparingByValue().reversed();
        return overlap.with(words, ENOUGH).entrySet().stream()
                .sorted(most.thenComparing(
                        found -> question(found.getKey()),
                        Comparator.comparing(Question::isOpen)
                                .thenComparing(question -> question.asked(), Comparator.reverseOrder())))
                .map(found -> question(found.getKey()));
    }

    private Question question(int at) {
        return all.get(at).question();
    }
}

package app.handsel.answers;

import app.handsel.model.Folding;
import app.handsel.model.Question;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Questions;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** All that was asked and answered, to be looked up in any inflection. Read when it is first needed, then kept up. */
public final class AnswerBook {

    private final Questions questions;
    private final Wording wording;
    private final Agreement agreement;
    private final Map<UUID, Asked> known = new HashMap<>();
    private boolean read;
    private Optional<Alike> alike = Optional.empty();
    private Optional<Disputes> disputes = Optional.empty();

    /** A text whose language nothing tells is taken for one of {@code locale}. */
    public AnswerBook(Questions questions, Locale locale) {
        this.questions = questions;
        wording = new Wording(locale);
        agreement = new Agreement(wording);
    }

    /** Keeps up with what was done. */
    public void accept(Edit edit) {
        if (read) {
            edit.changes().forEach(this::follow);
        }
    }

    private void follow(Change change) {
        if (change.any() instanceof Question) {
            known.remove(change.id());
            change.after().ifPresent(entry -> keep((Question) entry));
            alike = Optional.empty();
            disputes = Optional.empty();
        }
    }

    private void keep(Question question) {
        known.put(question.id(), Asked.of(question, wording));
    }

    private Stream<Asked> all() {
        if (!read) {
            questions.all().forEach(this::keep);
            read = true;
        }
        return known.values().stream();
    }

    /**
     * Questions like what is being written, but for {@code itself}; the most alike first, and among those what was
     * answered and what is newer.
     */
    public List<Similar> similarTo(String text, Optional<UUID> itself, int most) {
        return alikeTo(text, itself)
                .limit(most)
                .map(question -> new Similar(question, differing().isDisputed(question)))
                .toList();
    }

    /** What this customer asked before and still waits for. */
    public Optional<Question> awaited(UUID customer, String text, Optional<UUID> itself) {
        return alikeTo(text, itself)
                .filter(Question::isOpen)
                .filter(question -> question.customer().equals(customer))
                .findFirst();
    }

    private Stream<Question> alikeTo(String text, Optional<UUID> itself) {
        if (alike.isEmpty()) {
            alike = Optional.of(new Alike(all().toList()));
        }
        return alike.get().to(wording.telling(text)).filter(question -> !itself.equals(Optional.of(question.id())));
    }

    /** Whether both may be told to customers with the same question. */
    public boolean agree(String one, String other) {
        return agreement.between(one, other);
    }

    /** The newest first, and each question once: settling that one may settle the others. */
    public List<Dispute> disputes() {
        return differing().all();
    }

    private Disputes differing() {
        if (disputes.isEmpty()) {
            disputes = Optional.of(new Disputes(all().toList(), agreement));
        }
        return disputes.get();
    }

    /** Everything in which each typed word stands, or in what {@code also} tells of it; the newest first. */
    public List<Question> matching(String typed, Function<Question, String> also) {
        Set<Word> words = wording.all(typed);
        return all().filter(asked -> {
                    String more = words.isEmpty() ? "" : Folding.fold(also.apply(asked.question()));
                    return words.stream().allMatch(word -> asked.has(word) || more.contains(word.written()));
                })
                .map(Asked::question)
                .sorted(Comparator.comparing((Question question) -> question.asked(), Comparator.reverseOrder()))
                .toList();
    }
}

package app.handsel.capture.mark;

import app.handsel.capture.fact.MistakeRule;
import app.handsel.capture.found.Context;
import app.handsel.capture.found.Finding;
import app.handsel.capture.found.Rule;
import app.handsel.capture.found.Sentence;
import app.handsel.capture.money.MarkedPayment;
import app.handsel.capture.pattern.Grammars;
import app.handsel.capture.when.Said;
import java.util.List;
import java.util.Optional;

/**
 * Reads lines that begin with a mark: {@code !} promise, {@code ?} question, {@code $ € £} payment, {@code *} interest,
 * {@code ~} mistake, {@code =} answer, {@code @name} another customer. Its findings cover their lines, so that nothing
 * else is read from them; a line that cannot be what its mark says is no marked line.
 */
public final class MarkRule implements Rule {

    private final MarkedPayment payment;
    private final MistakeRule mistakes;
    private final MarkedName names;
    private final MarkedAnswer answers;

    public MarkRule(Grammars grammars) {
        this.payment = new MarkedPayment(grammars);
        this.mistakes = new MistakeRule(grammars);
        this.names = new MarkedName(grammars);
        this.answers = new MarkedAnswer();
    }

    @Override
    public List<Finding> read(List<Sentence> sentences, Context context) {
        if (sentences.isEmpty()) {
            return List.of();
        }
        return MarkedLines.of(sentences).stream()
                .<Finding>flatMap(line -> read(line, context).stream())
                .toList();
    }

    private Optional<? extends Finding> read(MarkedLine line, Context context) {
        return switch (line.mark()) {
            case "!" -> Optional.of(promise(line));
            case "?" -> Optional.of(question(line));
            case "*" ->
                Optional.of(new Finding.Interest(
                        line.place(), true, line.text(0, line.tokens().size())));
            case "~" -> Optional.of(mistakes.marked(line.body(), line.place(), context));
            case "=" -> Optional.of(answers.of(line));
            case "@" -> names.of(line, context);
            default -> payment.of(line.mark(), line.body(), line.place(), context);
        };
    }

    private static Finding promise(MarkedLine line) {
        Optional<Said> when = line.body().dates().stream()
                .filter(date -> date.manner() == Said.Manner.BY || date.manner() == Said.Manner.ON)
                .findFirst();
        return new Finding.Promise(
                line.place(), true, line.textWithout(when), when, Optional.empty(), Optional.empty());
    }

    /** A day in the question is part of it; one behind a sign, or "by" a day, is when we will know. */
    private static Finding question(MarkedLine line) {
        Optional<Said> when = line.body().dates().stream()
                .filter(date -> date.manner() == Said.Manner.BY || isApart(line, date))
                .reduce((_, last) -> last);
        return new Finding.Question(line.place(), true, line.textWithout(when), when);
    }

    private static boolean isApart(MarkedLine line, Said date) {
        int at = 0;
        while (line.tokens().get(at).place().end() <= date.place().start()) {
            at++;
        }
        return at > 1 && line.tokens().get(at - 1).isSign();
    }
}

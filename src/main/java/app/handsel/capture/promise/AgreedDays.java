package app.handsel.capture.promise;

import app.handsel.capture.words.Lexicon;

/** "Thursday it is, I bring the ladder": a day that is agreed on first is the day of what is said next. */
final class AgreedDays {

    private static final int LONGEST = 8;

    private final Lexicon words;

    AgreedDays(Lexicon words) {
        this.words = words;
    }

    Clause carried(Clause before, Clause clause) {
        return clause.dates().isEmpty() && !before.dates().isEmpty() && agrees(before)
                ? new Clause(clause.sentence(), clause.from(), clause.to(), before.dates())
                : clause;
    }

    private boolean agrees(Clause clause) {
        boolean suits = false;
        int said = 0;
        for (int i = clause.from(); i < clause.to(); i++) {
            if (words.has("negations", clause.tokens(), i) || words.has("conditions", clause.tokens(), i)) {
                return false;
            }
            suits |= words.has("suits", clause.tokens(), i);
            said += clause.inDate(i) ? 0 : 1;
        }
        return suits && said <= LONGEST;
    }
}

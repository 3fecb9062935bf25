package app.handsel.model.trust;

import static app.handsel.model.trust.Result.ACKNOWLEDGED;
import static app.handsel.model.trust.Result.ANSWERED;
import static app.handsel.model.trust.Result.ANSWERED_LATE;
import static app.handsel.model.trust.Result.DONE_LATE;
import static app.handsel.model.trust.Result.FOUND_OUT;
import static app.handsel.model.trust.Result.NOT_ANSWERED;
import static app.handsel.model.trust.Result.NOT_THANKED;
import static app.handsel.model.trust.Result.NOT_TOLD;
import static app.handsel.model.trust.Result.STILL_LATE;
import static app.handsel.model.trust.Result.THANKED;
import static app.handsel.model.trust.Result.TOLD_FIRST;
import static app.handsel.model.trust.Result.WAITING;

import java.util.EnumSet;
import java.util.Set;

/** The figures of a report: which cases are asked about, and which of those are the answer. */
public enum Measure {
    KEEP_RATE(EnumSet.of(Result.KEPT, Result.MOVED), EnumSet.of(DONE_LATE, STILL_LATE)),
    MOVED(EnumSet.of(Result.MOVED), EnumSet.of(Result.KEPT, DONE_LATE, STILL_LATE)),
    LATE(EnumSet.of(DONE_LATE, STILL_LATE), EnumSet.of(Result.KEPT, Result.MOVED)),
    /** A span: the median. */
    EARLY(EnumSet.of(Result.KEPT, Result.MOVED), Set.of()),
    /** A span: the median. */
    THANKS(EnumSet.of(ACKNOWLEDGED, WAITING), Set.of()),
    /** A span: the worst. */
    LONGEST(EnumSet.of(ACKNOWLEDGED, WAITING), Set.of()),
    ANSWERS(EnumSet.of(ANSWERED), EnumSet.of(ANSWERED_LATE, NOT_ANSWERED)),
    MISTAKES(EnumSet.of(TOLD_FIRST), EnumSet.of(FOUND_OUT, NOT_TOLD)),
    REFERRALS(EnumSet.of(THANKED), EnumSet.of(NOT_THANKED));

    private final Set<Result> answer;
    private final Set<Result> others;

    Measure(Set<Result> answer, Set<Result> others) {
        this.answer = answer;
        this.others = others;
    }

    boolean counts(Case one) {
        return answer.contains(one.result());
    }

    boolean asksAbout(Case one) {
        return counts(one) || others.contains(one.result());
    }

    /** Whoever looks behind a part of the promises wants to see that part; behind all else, the whole. */
    boolean shows(Case one) {
        return this == MOVED || this == LATE ? counts(one) : asksAbout(one);
    }

    /** Whether it is a length of time rather than a part of a whole. */
    public boolean isSpan() {
        return others.isEmpty();
    }
}

package app.handsel.capture.pattern;

import java.util.List;

/** Steps one after the other, and what they mean together. */
record Row(List<Step> steps, String value) {

    /** Whether it is exactly one token. */
    boolean isOne() {
        return steps.size() == 1
                && steps.getFirst().op() == Step.Op.LETTERS
                && !steps.getFirst().may();
    }
}

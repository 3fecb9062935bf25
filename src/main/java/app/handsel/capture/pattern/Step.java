package app.handsel.capture.pattern;

/**
 * One step of a pattern. {@code number} says which letters, which kind, or how many words a gap has at most;
 * {@code choices} is the list it takes one of. It {@code may} be missing, or must {@code not} stand here.
 */
record Step(Op op, int number, Choices choices, boolean may, boolean not) {

    /** {@code LETTERS} are a word, or what words begin or end with. */
    enum Op {
        LETTERS,
        KIND,
        LIST,
        GAP,
        CLAUSE_START,
        CLAUSE_END,
        OPEN,
        CLOSE
    }

    static Step of(Op op) {
        return new Step(op, 0, Choices.NONE, false, false);
    }

    static Step of(Op op, int number) {
        return new Step(op, number, Choices.NONE, false, false);
    }

    static Step of(Choices choices) {
        return new Step(Op.LIST, 0, choices, false, false);
    }

    Step asMay() {
        return new Step(op, number, choices, true, not);
    }

    Step asNot() {
        return new Step(op, number, choices, may, true);
    }

    /** Whether it says nothing about the word that stands here. */
    boolean isSilent() {
        return not || op == Op.OPEN || op == Op.CLOSE || op == Op.CLAUSE_START;
    }
}

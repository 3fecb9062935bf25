package app.handsel.exchange;

/** A file that cannot be brought in, and why. */
public final class FileProblemException extends Exception {

    private static final long serialVersionUID = 1;

    private final FileProblem problem;

    FileProblemException(FileProblem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public FileProblem problem() {
        return problem;
    }
}

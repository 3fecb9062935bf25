package app.handsel.notebook;

import org.jspecify.annotations.Nullable;

/** Something went wrong with the notebook. {@code detail} is for the error window and holds no personal data. */
public final class NotebookException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Problem problem;

    public NotebookException(Problem problem, String detail, @Nullable Throwable cause) {
        super(problem + ": " + detail, cause);
        this.problem = problem;
    }

    public NotebookException(Problem problem, String detail) {
        this(problem, detail, null);
    }

    public Problem problem() {
        return problem;
    }
}

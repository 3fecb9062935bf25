package app.handsel.ui.support;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Nothing comes later until {@link #pass}. */
public final class SteppedLater implements Later {

    private final List<Runnable> coming = new ArrayList<>();
    private Duration longest = Duration.ZERO;

    @Override
    public void after(Duration wait, Runnable work) {
        coming.add(work);
        longest = wait.compareTo(longest) > 0 ? wait : longest;
    }

    /** Lets all the time pass that anybody waits for. */
    public void pass() {
        var now = List.copyOf(coming);
        coming.clear();
        now.forEach(Runnable::run);
    }

    /** How much is waited for. */
    public int waits() {
        return coming.size();
    }

    /** The longest that was ever waited for. */
    public Duration longest() {
        return longest;
    }
}

package app.handsel.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OnceTest {

    private final List<String> done = new ArrayList<>();
    private final List<Exception> failures = new ArrayList<>();
    private final SteppedBackground background = new SteppedBackground(failures::add);
    private final Once once = new Once(background);

    @Test
    void askedForTwiceWhileOnItsWayItIsDoneOnce() {
        background.hold();
        once.run("a", () -> done.add("a"), _ -> {});
        once.run("a", () -> done.add("a"), _ -> {});
        once.run("b", () -> done.add("b"), _ -> {});
        background.finish();
        assertThat(done).containsExactly("a", "b");
    }

    @Test
    void askedForAgainAfterwardsItIsDoneAgain() {
        once.run("a", () -> done.add("a"), _ -> {});
        once.run("a", () -> done.add("a"), _ -> {});
        assertThat(done).containsExactly("a", "a");
    }

    @Test
    void whatFailedCanBeTriedAgain() {
        once.run(
                "a",
                () -> {
                    throw new IOException("full");
                },
                _ -> {});
        once.run("a", () -> done.add("a"), _ -> {});
        assertThat(failures).hasSize(1);
        assertThat(done).containsExactly("a");
    }
}

package app.handsel.ui.support;

import java.time.Duration;

/** Does something on the screen's thread when a while has passed; tests let it pass at once. */
@FunctionalInterface
public interface Later {

    void after(Duration wait, Runnable work);
}

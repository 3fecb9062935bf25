package app.handsel.ui.capture;

import app.handsel.capture.found.Context;
import app.handsel.capture.found.Finding;
import app.handsel.ui.support.Shop;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/** Reads a text whenever it has changed, away from the screen's thread; what is old by then is read anew. */
final class ReadingAlong {

    private final Understanding understanding;
    private final Shop shop;
    private final Locale locale;
    private final ObservableValue<String> text;
    private final BiConsumer<String, List<Finding>> found;
    private final Consumer<? super Exception> failures;
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean busy;
    private boolean broken;

    ReadingAlong(
            Understanding understanding,
            Shop shop,
            Locale locale,
            ObservableValue<String> text,
            BiConsumer<String, List<Finding>> found,
            Consumer<? super Exception> failures) {
        this.understanding = understanding;
        this.shop = shop;
        this.locale = locale;
        this.text = text;
        this.found = found;
        this.failures = failures;
    }

    /** One reading after the other; what was typed meanwhile is read next, and only that. */
    void read() {
        if (busy) {
            return;
        }
        busy = true;
        String now = text.getValue();
        ZonedDateTime time = shop.time();
        String currency = shop.now().currency();
        understanding
                .reading()
                .run(
                        () -> understanding
                                .reader()
                                .apply(
                                        now,
                                        new Context(
                                                time,
                                                locale,
                                                currency,
                                                understanding.people().people())),
                        findings -> take(now, findings),
                        this::failed);
    }

    private void take(String read, List<Finding> findings) {
        busy = false;
        if (read.equals(text.getValue())) {
            found.accept(read, findings);
            goOn();
        } else {
            read();
        }
    }

    /** A note is a note without suggestions, too; that they are missing is said once. */
    private void failed(Exception failure) {
        busy = false;
        if (!broken) {
            broken = true;
            failures.accept(failure);
        }
        goOn();
    }

    /** Does something once all that is typed by now was read, which is at once unless it was typed just now. */
    void whenRead(Runnable then) {
        if (busy) {
            waiting.add(then);
        } else {
            then.run();
        }
    }

    private void goOn() {
        var next = List.copyOf(waiting);
        waiting.clear();
        next.forEach(Runnable::run);
    }
}

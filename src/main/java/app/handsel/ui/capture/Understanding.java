package app.handsel.ui.capture;

import app.handsel.capture.Reader;
import app.handsel.capture.found.Context;
import app.handsel.capture.found.Finding;
import app.handsel.capture.when.Said;
import app.handsel.ui.support.Background;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

/** How text is understood: as findings, as a date alone, with whom it may name, and on which thread. */
public record Understanding(
        BiFunction<String, Context, List<Finding>> reader,
        BiFunction<String, ZonedDateTime, List<Said>> dates,
        KnownPeople people,
        Background reading) {

    /** The word lists are read on the thread that reads, so that no window waits for them. */
    public static Understanding of(Locale language, KnownPeople people, Background reading) {
        var reader = new CompletableFuture<Reader>();
        reading.run(() -> reader.completeAsync(() -> new Reader(language), Runnable::run), _ -> {});
        return new Understanding(
                (text, context) -> reader.join().read(text, context),
                (text, now) -> reader.join().dates(text, now),
                people,
                reading);
    }
}

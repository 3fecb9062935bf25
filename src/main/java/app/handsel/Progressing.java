package app.handsel;

import app.handsel.ui.support.Background;
import app.handsel.ui.support.Messages;
import app.handsel.ui.welcome.WorkingView;
import app.handsel.upkeep.Told;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.concurrent.atomic.AtomicInteger;

/** Shows in the window how far the work is, and names whatever is written anew or cannot be reached. */
final class Progressing implements Told {

    private final Background background;
    private final WorkingView view;
    private final long edits;
    private final Messages messages;
    private final DateTimeFormatter moment;
    private final AtomicInteger lines = new AtomicInteger();
    private final Steps steps;

    /** {@code edits} is how many there are. */
    Progressing(Background background, WorkingView view, long edits, Messages messages) {
        this.background = background;
        this.view = view;
        this.edits = edits;
        this.messages = messages;
        this.steps = new Steps(background, view::at);
        this.moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(messages.locale())
                .withZone(ZoneId.systemDefault());
    }

    @Override
    public void edits(long done) {
        steps.at(done, edits);
    }

    @Override
    public void backup(Instant of, Path root) {
        tell("working.backup", moment.format(of), root);
    }

    @Override
    public void beside(Path notebook) {
        tell("working.beside", notebook);
    }

    @Override
    public void deleted(Path folder) {
        tell("working.deleted", folder);
    }

    @Override
    public void away(Path root) {
        tell("working.away", root);
    }

    @Override
    public void left(Path folder) {
        tell("working.left", folder);
    }

    private void tell(String key, Object... values) {
        lines.incrementAndGet();
        String line = messages.text(key, values);
        background.onScreen(() -> view.tell(line));
    }

    /** What was told can be read before it goes on; when there was nothing, it goes on at once. */
    void end(Runnable then) {
        if (lines.get() == 0) {
            then.run();
        } else {
            view.tell(messages.text("working.done"));
            view.finished(then);
        }
    }
}

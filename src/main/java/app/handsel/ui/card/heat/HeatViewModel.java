package app.handsel.ui.card.heat;

import app.handsel.model.Heat;
import app.handsel.model.Note;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Prompts;
import app.handsel.ui.support.Shop;
import app.handsel.ui.support.SpokenTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Consumer;

/** Puts the anger of a note into words, apart from its facts. */
public final class HeatViewModel {

    private final Messages messages;
    private final Shop shop;
    private final Prompts prompts;
    private final Consumer<String> say;
    private final SpokenTime time;

    public HeatViewModel(Messages messages, Shop shop, Prompts prompts, Consumer<String> say) {
        this.messages = messages;
        this.shop = shop;
        this.prompts = prompts;
        this.say = say;
        this.time = new SpokenTime(messages);
    }

    /** Empty for a note that was written calmly. */
    public Optional<HeatRow> row(Note note) {
        return note.heat().map(heat -> new HeatRow(heat.said(), heat.reply(), advice(heat, note)));
    }

    /** A night must lie between a reply and sending it. */
    private String advice(Heat heat, Note note) {
        if (heat.reply().isBlank()) {
            return "";
        }
        ZonedDateTime written = shop.time(note.at());
        ZonedDateTime now = shop.time();
        String when = time.moment(written, now);
        boolean slept = written.toLocalDate().isBefore(now.toLocalDate());
        return messages.text(slept ? "heat.slept" : "heat.fresh", when);
    }

    public void copy(HeatRow row) {
        prompts.copy(row.reply());
        say.accept(messages.text("heat.copied"));
    }
}

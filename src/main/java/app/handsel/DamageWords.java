package app.handsel;

import app.handsel.journal.DamagedJournal.Gap;
import app.handsel.store.Salvage;
import app.handsel.ui.support.Messages;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

/** Says exactly what of a notebook cannot be read, and what is left. */
final class DamageWords {

    private final Messages messages;
    private final DateTimeFormatter moment;

    DamageWords(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(messages.locale())
                .withZone(zone);
    }

    List<String> of(Salvage.Left left) {
        var lines = new ArrayList<String>();
        lines.add(messages.text("damage.whole", left.edits()));
        left.gaps().forEach(gap -> lines.add(line(gap)));
        lines.add(
                left.store()
                        ? messages.text("damage.store-whole", left.fromStore())
                        : messages.text("damage.store-gone"));
        return lines;
    }

    private String line(Gap gap) {
        String after = gap.after().map(this::said).orElse(messages.text("damage.beginning"));
        return gap.before()
                .map(before -> messages.text(
                        "damage.gap", gap.last() - gap.first() + 1, gap.first(), gap.last(), after, said(before)))
                .orElse(messages.text("damage.end", gap.first(), after));
    }

    private String said(Instant at) {
        return moment.format(at);
    }
}

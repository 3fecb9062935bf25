package app.handsel;

import app.handsel.journal.DamagedJournal.Gap;
import app.handsel.model.Settings;
import app.handsel.store.Salvage;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Messages;
import app.handsel.ui.welcome.DamageView;
import app.handsel.ui.welcome.WorkingView;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What a tour shows of rare moments: a notebook that is written anew as a whole, and one that is damaged. */
final class TourTrouble {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:15:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T16:40:00Z");

    private final TourAlbum album;
    private final Background background;
    private final Messages messages;

    TourTrouble(TourAlbum album, Background background, Messages messages) {
        this.album = album;
        this.background = background;
        this.messages = messages;
    }

    void show(Settings.Look look) {
        album.add("working", () -> working(look));
        album.add("damaged", () -> damaged(look));
        album.add("damaged-large-text", () -> {
            album.resize(900, 640);
            album.enlarge(look);
        });
    }

    private void working(Settings.Look look) {
        var view = new WorkingView(messages.text("working.erase.title"), messages.text("working.erase.why"), messages);
        album.show(view.root(), look);
        var told = new Progressing(background, view, 1, messages);
        told.edits(1);
        told.backup(MONDAY, Path.of("handsel", "notebook-backups"));
        told.backup(TUESDAY, Path.of("handsel", "notebook-backups"));
        told.away(Path.of("media", "stick", "notebook-backups"));
        background.onScreen(() -> told.end(() -> {}));
    }

    private void damaged(Settings.Look look) {
        var gap = new Gap(812, 814, Optional.of(MONDAY), Optional.of(TUESDAY));
        var lines = new DamageWords(messages, ZoneOffset.UTC).of(new Salvage.Left(4_120, List.of(gap), true, 2));
        var ways = new DamageView.Ways(() -> {}, () -> {}, () -> {}, () -> {});
        album.show(new DamageView(lines, Path.of("handsel", "notebook").toString(), ways, messages).root(), look);
    }
}

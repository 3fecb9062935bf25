package app.handsel;

import app.handsel.ui.support.Place;

/** What a tour shows of backups: making one among the settings, the list of them, and what one holds. */
record TourBackups(TourAlbum album, Wiring wiring) {

    void show() {
        var backups = wiring.backups;
        album.add("backups", () -> {
            wiring.shell().open(new Place.OwnSettings());
            backups.backups.backUpNow();
        });
        album.add("backups-made", () -> album.scroll(1));
        album.add("restore", () -> wiring.shell().open(new Place.Restore()));
        album.add(
                "restore-one", () -> backups.restore.rows().stream().findFirst().ifPresent(backups.restore::look));
        album.add("restore-small", () -> album.resize(900, 640));
        album.add("restore-again", () -> {
            backups.restore.back();
            album.resize(1000, 700);
        });
    }
}

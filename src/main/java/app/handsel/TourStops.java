package app.handsel;

import app.handsel.model.Settings;
import app.handsel.ui.report.ReportPage;
import app.handsel.ui.report.ReportViewModel;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Place;
import app.handsel.ui.welcome.WelcomeView;
import java.nio.file.Path;
import java.util.List;

/** Where the tour stops: every screen and every form, in the light and in the dark, small and with large text. */
final class TourStops {

    static final String CONTACTS = """
        Name;Telefon;E-Mail;Firma;Geburtstag;Stammtisch
        Zoë Müller;030 901820;zoe@example.org;Bäckerei Müller;12.03.1980;dienstags
        Li Wei;+86 10 5555 0142;;;;
        ;;;;;
        ann@example.com;;ann@example.com;;;freitags
        """;

    private final TourAlbum album;
    private final Messages messages;
    private final TourPeople people;
    private final Path contacts;
    private final TourLock lock;
    private final TourTrouble trouble;

    TourStops(
            TourAlbum album, Messages messages, TourPeople people, Path contacts, TourLock lock, TourTrouble trouble) {
        this.album = album;
        this.messages = messages;
        this.people = people;
        this.contacts = contacts;
        this.lock = lock;
        this.trouble = trouble;
    }

    List<TourAlbum.Stop> of(Wiring wiring) {
        for (Settings.Look look : List.of(Settings.Look.LIGHT, Settings.Look.DARK)) {
            album.begin(look);
            welcome(look);
            trouble.show(look);
            lock.show(look);
            owed(wiring, look);
            new TourCards(album, people, wiring, messages).show();
            new TourNotes(album, wiring, messages.locale()).show(people.richest());
            screens(wiring);
            report(wiring);
            sizes(wiring, look);
        }
        return album.stops();
    }

    private void welcome(Settings.Look look) {
        album.add("welcome", () -> {
            album.resize(1000, 700);
            var ways = new WelcomeView.Ways(() -> {}, () -> {}, () -> {}, () -> {});
            album.show(new WelcomeView(ways, Path.of("handsel", "notebook").toString(), messages).root(), look);
        });
    }

    private void owed(Wiring wiring, Settings.Look look) {
        album.add("today", () -> {
            album.resize(1000, 700);
            album.show(wiring.root(), look);
            wiring.install(album.scene());
            wiring.shell().open(new Place.Today());
        });
        album.add("today-end", () -> album.scroll(1));
        album.add("find", () -> wiring.find().typed().set("qu"));
    }

    private void screens(Wiring wiring) {
        album.add("customers", () -> wiring.shell().open(new Place.Customers()));
        album.add("answers", () -> wiring.shell().open(new Place.Answers()));
        album.add("settings", () -> wiring.shell().open(new Place.OwnSettings()));
        album.add("settings-end", () -> album.scroll(1));
        album.add("settings-versions", () -> wiring.shell().open(new Place.Versions(Settings.ID, Settings.ID)));
        new TourBackups(album, wiring).show();
        trash(wiring);
        album.add("bring-in", () -> wiring.shell().open(new Place.BringIn()));
        album.add("bring-in-file", () -> wiring.bringIn().choose(contacts));
        album.add("keys", () -> wiring.shell().keysShown().set(true));
    }

    /** What goes into the trash for the picture is brought back after it. */
    private void trash(Wiring wiring) {
        album.add("trash-empty", () -> wiring.shell().open(new Place.Trash()));
        album.add(
                "card-to-remove",
                () -> wiring.shell().open(new Place.CardOf(people.barest().id())));
        album.add("removed", wiring.card().card::removeCustomer);
        album.add("trash", () -> wiring.shell().open(new Place.Trash()));
        album.add(
                "erase",
                () -> wiring.shell()
                        .open(new Place.Erase(
                                people.barest().id(), people.barest().name())));
        album.add("brought-back", () -> wiring.past().trash.rows().forEach(wiring.past().trash::restore));
    }

    private void report(Wiring wiring) {
        ReportViewModel report = wiring.report();
        album.add("report", () -> {
            wiring.shell().keysShown().set(false);
            wiring.shell().open(new Place.Report());
        });
        album.add("report-lower", () -> album.scroll(0.5));
        album.add("report-end", () -> album.scroll(1));
        album.add("report-records", () -> {
            report.page()
                    .get()
                    .map(ReportPage::tiles)
                    .ifPresent(tiles -> report.open(tiles.getFirst().inAll()));
        });
        album.add("report-of-one", () -> {
            report.back();
            report.customers().stream().findFirst().ifPresent(report::choose);
        });
    }

    private void sizes(Wiring wiring, Settings.Look look) {
        album.add("today-small", () -> {
            wiring.report().back();
            wiring.shell().open(new Place.Today());
            album.resize(900, 640);
        });
        album.add("card-small", () -> wiring.shell().open(richest()));
        album.add("answers-small", () -> wiring.shell().open(new Place.Answers()));
        album.add("report-small", () -> wiring.shell().open(new Place.Report()));
        album.add("report-large-text", () -> album.enlarge(look));
        album.add("card-large-text", () -> wiring.shell().open(richest()));
        album.add("today-large-text", () -> wiring.shell().open(new Place.Today()));
        // The card that was last open is still known.
        album.add("card-print", () -> {
            album.resize(TourPaper.WIDTH, TourPaper.HEIGHT);
            wiring.card().print.print();
        });
    }

    private Place richest() {
        return new Place.CardOf(people.richest().id());
    }
}

package app.handsel;

import app.handsel.model.Customer;
import app.handsel.model.Settings;
import app.handsel.ui.card.CardForm;
import app.handsel.ui.kit.Theme;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Place;
import app.handsel.ui.welcome.WelcomeView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Where the tour stops: every screen and every form, in the light and in the dark, small and with large text. */
final class TourStops {

    static final String CONTACTS = """
        Name;Telefon;E-Mail;Firma;Geburtstag;Stammtisch
        Zoë Müller;030 901820;zoe@example.org;Bäckerei Müller;12.03.1980;dienstags
        Li Wei;+86 10 5555 0142;;;;
        ;;;;;
        ann@example.com;;ann@example.com;;;freitags
        """;

    private final Scene scene;
    private final Theme theme;
    private final Messages messages;
    private final List<Customer> customers;
    private final Path contacts;
    private final List<Stop> stops = new ArrayList<>();
    private String style = "";

    /** A picture to take, and what to do before it. */
    record Stop(String name, Runnable before) {}

    TourStops(Scene scene, Theme theme, Messages messages, List<Customer> customers, Path contacts) {
        this.scene = scene;
        this.theme = theme;
        this.messages = messages;
        this.customers = customers;
        this.contacts = contacts;
    }

    List<Stop> of(Wiring wiring) {
        for (Settings.Look look : List.of(Settings.Look.LIGHT, Settings.Look.DARK)) {
            style = look.name().toLowerCase(Locale.ROOT);
            welcome(look);
            owed(wiring, look);
            card(wiring);
            screens(wiring);
            sizes(wiring, look);
        }
        return stops;
    }

    private void welcome(Settings.Look look) {
        add("welcome", () -> {
            resize(1000, 700);
            var ways = new WelcomeView.Ways(() -> {}, () -> {}, () -> {});
            show(new WelcomeView(ways, Path.of("handsel", "notebook").toString(), messages).root(), look);
        });
    }

    private void owed(Wiring wiring, Settings.Look look) {
        add("today", () -> {
            show(wiring.root(), look);
            wiring.install(scene);
            wiring.shell().open(new Place.Today());
        });
        add("find", () -> wiring.find().typed().set("qu"));
    }

    private void card(Wiring wiring) {
        add("card", () -> {
            wiring.find().clear();
            wiring.shell().open(richest());
        });
        for (CardForm form : CardForm.values()) {
            add(form.name().toLowerCase(Locale.ROOT), () -> {
                wiring.forms().close();
                wiring.forms().start(form);
            });
        }
        add("details", () -> {
            wiring.forms().close();
            wiring.forms().changeCustomer();
        });
        add("history", () -> {
            wiring.forms().close();
            wiring.history().open().set(true);
        });
        add("long-name", () -> {
            wiring.history().open().set(false);
            wiring.shell().open(new Place.CardOf(customers.getLast().id()));
        });
        add(
                "right-to-left",
                () -> wiring.shell().open(new Place.CardOf(customers.get(1).id())));
    }

    private void screens(Wiring wiring) {
        add("customers", () -> wiring.shell().open(new Place.Customers()));
        add("answers", () -> wiring.shell().open(new Place.Answers()));
        add("report", () -> wiring.shell().open(new Place.Report()));
        add("settings", () -> wiring.shell().open(new Place.OwnSettings()));
        add("bring-in", () -> wiring.shell().open(new Place.BringIn()));
        add("bring-in-file", () -> wiring.bringIn().choose(contacts));
        add("keys", () -> wiring.shell().keysShown().set(true));
    }

    private void sizes(Wiring wiring, Settings.Look look) {
        add("today-small", () -> {
            wiring.shell().keysShown().set(false);
            wiring.shell().open(new Place.Today());
            resize(900, 640);
        });
        add("card-small", () -> wiring.shell().open(richest()));
        add("answers-small", () -> wiring.shell().open(new Place.Answers()));
        add("report-small", () -> wiring.shell().open(new Place.Report()));
        add("report-large-text", () -> theme.apply(look, 200));
        add("card-large-text", () -> wiring.shell().open(richest()));
        add("today-large-text", () -> wiring.shell().open(new Place.Today()));
        // The card that was last open is still known.
        add("card-print", () -> {
            resize(TourPaper.WIDTH, TourPaper.HEIGHT);
            wiring.cardPrint().print();
        });
    }

    private Place richest() {
        return new Place.CardOf(customers.getFirst().id());
    }

    private void add(String name, Runnable before) {
        stops.add(new Stop(name + "-" + style, before));
    }

    private void resize(double width, double height) {
        scene.getWindow().setWidth(width);
        scene.getWindow().setHeight(height);
    }

    private void show(Parent root, Settings.Look look) {
        scene.setRoot(root);
        theme.apply(look, 100);
    }
}

package app.handsel;

import app.handsel.model.Customer;
import app.handsel.model.Settings;
import app.handsel.notebook.Card;
import app.handsel.sample.SampleShop;
import app.handsel.ui.card.CardForm;
import app.handsel.ui.kit.FxBackground;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.kit.Printing;
import app.handsel.ui.kit.Theme;
import app.handsel.ui.support.Failures;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Place;
import app.handsel.ui.support.Printed;
import app.handsel.ui.support.Prompts;
import app.handsel.ui.welcome.WelcomeView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

/** Walks through a sample shop on a screen that nobody sees, and saves a picture of each stop as a PNG. */
public final class Tour extends Application {

    /** Each answer from the notebook may lead to one more question; after so many all is quiet. */
    private static final int ROUNDS = 6;

    private static final String CONTACTS = """
        Name;Telefon;E-Mail;Firma;Geburtstag;Stammtisch
        Zoë Müller;030 901820;zoe@example.org;Bäckerei Müller;12.03.1980;dienstags
        Li Wei;+86 10 5555 0142;;;;
        ;;;;;
        ann@example.com;;ann@example.com;;;freitags
        """;

    private static final Duration DRAWN = Duration.millis(120);
    /** A4, and the margins that printers leave, in points. */
    private static final double PAPER_WIDTH = 595;

    private static final double PAPER_HEIGHT = 842;
    private static final double MARGIN = 54;

    private final Clock clock = Clock.systemDefaultZone();
    private final Messages messages = new Messages(Locale.getDefault());
    private final Settings defaults = Defaults.of(messages, clock.getZone(), "");
    private final Failures failures = new Failures();
    private final FxBackground background = new FxBackground(failures);
    private final Scene scene = new Scene(new Pane(), 1000, 700);
    private final Theme theme = new Theme(scene);
    private final Queue<Stop> stops = new ArrayDeque<>();
    private @org.jspecify.annotations.Nullable Throwable broken;

    /** A picture to take, and what to do before it. */
    private record Stop(String name, Runnable before) {}

    @Override
    public void start(Stage stage) throws IOException {
        Path pictures = Files.createDirectories(Path.of(getParameters().getRaw().getFirst()));
        Path notebook = Files.createTempDirectory("handsel-tour");
        Path contacts = Files.writeString(notebook.resolve("contacts.csv"), CONTACTS);
        failures.showIn(failure -> end(notebook, failure));
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> end(notebook, failure));
        stage.setScene(scene);
        stage.show();
        background.run(() -> opened(notebook), found -> {
            background.run(() -> toShow(found), customers -> {
                plan(found, customers, contacts);
                next(
                        pictures,
                        () -> background.run(
                                () -> {
                                    found.close();
                                    return notebook;
                                },
                                _ -> end(notebook, null)));
            });
        });
    }

    private Opened opened(Path folder) {
        if (!(SingleInstance.start(folder, () -> {}) instanceof Start.First first)) {
            throw new IllegalStateException("a new folder is held by somebody");
        }
        return Opened.open(
                first.instance(),
                folder,
                () -> new SampleShop(clock, defaults.zone(), defaults.currency(), defaults.region()).edits(),
                defaults,
                clock);
    }

    /** The customer with the most to say, one who is written from right to left, and the one with the longest name. */
    private static List<Customer> toShow(Opened found) {
        var cards = found.folder().cards();
        var all = cards.customers();
        Customer richest = all.stream()
                .flatMap(customer -> cards.card(customer.id(), 1).stream())
                .max(Comparator.comparingInt(card -> weight(card)))
                .map(Card::customer)
                .orElseThrow();
        Customer longest = all.stream()
                .max(Comparator.comparingInt(customer -> customer.name().length()))
                .orElseThrow();
        Customer rightToLeft = all.stream()
                .filter(customer -> !Parts.canWrap(customer.name()))
                .findFirst()
                .orElse(longest);
        return List.of(richest, rightToLeft, longest);
    }

    private static int weight(Card card) {
        long open = card.promises().stream().filter(promise -> promise.isOpen()).count();
        long waiting = card.payments().stream()
                .filter(payment -> payment.acknowledged().isEmpty())
                .count();
        return (int) (open + waiting) * 100
                + card.interests().size() * 10
                + card.sent().size();
    }

    private void plan(Opened found, List<Customer> customers, Path contacts) {
        Wiring wiring = new Wiring(
                found.folder(),
                found.finder(),
                found.settings(),
                defaults,
                new Wiring.Outside(clock, background, failures, new NoPrompts(), this::onPaper, messages, ""));
        Place rich = new Place.CardOf(customers.getFirst().id());
        for (Settings.Look look : List.of(Settings.Look.LIGHT, Settings.Look.DARK)) {
            String style = look.name().toLowerCase(Locale.ROOT);
            add("welcome-" + style, () -> {
                resize(1000, 700);
                var ways = new WelcomeView.Ways(() -> {}, () -> {}, () -> {});
                show(new WelcomeView(ways, Path.of("handsel", "notebook").toString(), messages).root(), look, 100);
            });
            add("today-" + style, () -> {
                show(wiring.root(), look, 100);
                wiring.install(scene);
                wiring.shell().open(new Place.Today());
            });
            add("find-" + style, () -> wiring.find().typed().set("qu"));
            add("card-" + style, () -> {
                wiring.find().clear();
                wiring.shell().open(rich);
            });
            add("promise-" + style, () -> wiring.forms().start(CardForm.PROMISE));
            add("payment-" + style, () -> {
                wiring.forms().close();
                wiring.forms().start(CardForm.PAYMENT);
            });
            add("details-" + style, () -> {
                wiring.forms().close();
                wiring.forms().changeCustomer();
            });
            add("history-" + style, () -> {
                wiring.forms().close();
                wiring.history().open().set(true);
            });
            add("long-name-" + style, () -> {
                wiring.history().open().set(false);
                wiring.shell().open(new Place.CardOf(customers.getLast().id()));
            });
            add(
                    "right-to-left-" + style,
                    () -> wiring.shell().open(new Place.CardOf(customers.get(1).id())));
            add("customers-" + style, () -> wiring.shell().open(new Place.Customers()));
            add("settings-" + style, () -> wiring.shell().open(new Place.OwnSettings()));
            add("bring-in-" + style, () -> wiring.shell().open(new Place.BringIn()));
            add("bring-in-file-" + style, () -> wiring.bringIn().choose(contacts));
            add("keys-" + style, () -> wiring.shell().keysShown().set(true));
            add("today-small-" + style, () -> {
                wiring.shell().keysShown().set(false);
                wiring.shell().open(new Place.Today());
                resize(900, 640);
            });
            add("card-small-" + style, () -> wiring.shell().open(rich));
            add("card-large-text-" + style, () -> theme.apply(look, 200));
            add("today-large-text-" + style, () -> wiring.shell().open(new Place.Today()));
            // The card that was last open is still known.
            add("card-print-" + style, () -> {
                resize(PAPER_WIDTH, PAPER_HEIGHT);
                wiring.cardPrint().print();
            });
        }
    }

    private void add(String name, Runnable before) {
        stops.add(new Stop(name, before));
    }

    private void resize(double width, double height) {
        scene.getWindow().setWidth(width);
        scene.getWindow().setHeight(height);
    }

    private void show(Parent root, Settings.Look look, int textSize) {
        scene.setRoot(root);
        theme.apply(look, textSize);
    }

    /** The paper is shown in place of the window. */
    private void onPaper(Printing.OnPaper page, Consumer<Printed> then) {
        StackPane paper = new StackPane(page.of(PAPER_WIDTH - 2 * MARGIN, PAPER_HEIGHT - 2 * MARGIN));
        paper.setStyle("-fx-background-color: white; -fx-alignment: top-left; -fx-padding: " + MARGIN);
        scene.setRoot(paper);
    }

    private void next(Path pictures, Runnable done) {
        Stop stop = stops.poll();
        if (stop == null) {
            done.run();
            return;
        }
        stop.before().run();
        afterwards(ROUNDS, () -> {
            Pictures.save(scene, pictures.resolve(stop.name() + ".png"));
            next(pictures, done);
        });
    }

    /** Waits until the notebook has answered all that the screen asked it, and the screen has been drawn. */
    private void afterwards(int rounds, Runnable then) {
        background.run(() -> rounds, left -> {
            if (left == 0) {
                PauseTransition drawn = new PauseTransition(DRAWN);
                drawn.setOnFinished(_ -> then.run());
                drawn.play();
            } else {
                afterwards(left - 1, then);
            }
        });
    }

    private void end(Path notebook, @org.jspecify.annotations.Nullable Throwable failure) {
        broken = failure;
        try (var files = Files.walk(notebook)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            if (failure == null) {
                broken = e;
            }
        } finally {
            Platform.exit();
        }
    }

    @Override
    public void stop() {
        background.close();
        if (broken != null) {
            throw new IllegalStateException("the tour broke off", broken);
        }
    }

    /** Nobody is there to ask. */
    private static final class NoPrompts implements Prompts {

        @Override
        public Optional<Path> chooseContactsFile() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> choosePicture() {
            return Optional.empty();
        }

        @Override
        public void copy(String text) {
            // there is no clipboard on a tour
        }

        @Override
        public boolean mail(String to, String subject, String text) {
            return false;
        }
    }
}

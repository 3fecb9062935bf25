package app.handsel;

import app.handsel.answers.AnswerBook;
import app.handsel.exchange.Planner;
import app.handsel.model.Settings;
import app.handsel.notebook.Edits;
import app.handsel.notebook.History;
import app.handsel.notebook.PhoneNumbers;
import app.handsel.search.Finder;
import app.handsel.store.NotebookFolder;
import app.handsel.ui.answers.AnswersView;
import app.handsel.ui.answers.AnswersViewModel;
import app.handsel.ui.capture.Drafts;
import app.handsel.ui.capture.WaitingMenu;
import app.handsel.ui.capture.WaitingViewModel;
import app.handsel.ui.customers.CustomersView;
import app.handsel.ui.customers.CustomersViewModel;
import app.handsel.ui.erase.EraseView;
import app.handsel.ui.erase.EraseViewModel;
import app.handsel.ui.exchange.BringInView;
import app.handsel.ui.exchange.BringInViewModel;
import app.handsel.ui.find.FindView;
import app.handsel.ui.find.FindViewModel;
import app.handsel.ui.kit.Printing;
import app.handsel.ui.kit.Screen;
import app.handsel.ui.report.ReportView;
import app.handsel.ui.report.ReportViewModel;
import app.handsel.ui.settings.SettingsView;
import app.handsel.ui.settings.SettingsViewModel;
import app.handsel.ui.shell.ShellView;
import app.handsel.ui.shell.ShellViewModel;
import app.handsel.ui.shell.Shortcuts;
import app.handsel.ui.shell.SidebarView;
import app.handsel.ui.shell.TeamView;
import app.handsel.ui.support.AtWork;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Failures;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Notices;
import app.handsel.ui.support.OwedActions;
import app.handsel.ui.support.OwedRows;
import app.handsel.ui.support.Place;
import app.handsel.ui.support.Prompts;
import app.handsel.ui.support.Shop;
import app.handsel.ui.support.Team;
import app.handsel.ui.today.TodayView;
import app.handsel.ui.today.TodayViewModel;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Puts an open notebook and its window together; the one class that sees all others. */
final class Wiring {

    private final Background background;
    private final Shop shop;
    private final ShellViewModel shell;
    private final ShellView view;
    private final FindViewModel find;
    private final FindView findView;
    private final TodayViewModel today;
    private final CardWiring card;
    private final Team team;
    private final BringInViewModel bringIn;
    private final PastWiring past;
    private final ReportViewModel report;
    private final EraseViewModel erase;
    private final Leaving leaving;
    private final Runnable lock;
    final BackupWiring backups;

    /** What the window asks of the world outside of the notebook. */
    record Outside(
            Clock clock,
            Background background,
            Background reading,
            Failures failures,
            Prompts prompts,
            Printing printing,
            Messages messages,
            AtWork atWork,
            Drafts.Disk drafts,
            Protection protection,
            Consumer<UUID> eraser,
            BackupWiring.Outside backups,
            String hint) {}

    Wiring(NotebookFolder folder, Finder finder, Optional<Settings> saved, Settings defaults, Outside outside) {
        background = outside.background();
        Clock clock = outside.clock();
        Messages messages = outside.messages();
        Prompts prompts = outside.prompts();
        Notices notices = new Notices();
        // The screens are told last, when everybody whom they ask already knows.
        AnswerBook book = new AnswerBook(folder.questions(), messages.locale());
        folder.notebook().listen(book::accept);
        folder.notebook().listen(finder::accept);
        folder.notebook().listen(edit -> background.onScreen(() -> notices.publish(edit)));
        shop = new Shop(clock, saved.orElse(defaults), defaults, notices);
        Edits edits = new Edits(clock, shop::user);
        History undoing = new History(folder.notebook(), folder.journal(), folder.records(), clock, shop::user);
        shell = new ShellViewModel(undoing, background, messages, notices);
        outside.failures().showIn(shell::failed);

        OwedRows rows = new OwedRows(messages, shop);
        OwedActions actions = new OwedActions(
                folder.notebook(), edits, folder.cards(), shop, background, prompts, messages, shell::say);
        today = new TodayViewModel(
                folder.owing(), folder.cards(), background, shop, rows, actions, shell, messages, notices);
        find = new FindViewModel(finder, folder.notebook(), edits, background, shell, shop, messages);
        findView = new FindView(find, messages);
        var understanding = CardWiring.understanding(folder, outside);
        card = new CardWiring(
                folder,
                new CardWiring.Common(edits, shop, rows, actions, book, understanding, shell, notices),
                outside,
                this::ask);
        team = new Team(shop, outside.atWork(), background, messages, shell::say);
        team.current().subscribe(_ -> today.refresh());
        backups = new BackupWiring(folder, edits, shop, shell, outside.backups(), outside);
        TodayView todayView = new TodayView(today, backups.backups.overdue(), messages);
        CustomersView customersView = new CustomersView(
                new CustomersViewModel(
                        folder.notebook(), edits, folder.cards(), background, shell, shop, messages, notices),
                messages);
        bringIn = new BringInViewModel(
                new Planner(
                        folder.cards(),
                        folder.records(),
                        () -> new PhoneNumbers(shop.now().region()),
                        messages::text,
                        clock,
                        shop::user),
                messages::text,
                folder.notebook(),
                edits,
                background);
        BringInView bringInView = new BringInView(bringIn, backups::beforeImport, prompts, messages);
        SettingsViewModel settings = new SettingsViewModel(
                folder.notebook(),
                edits,
                background,
                shop,
                () -> folder.records().find(Settings.ID).map(Settings.class::cast),
                messages);
        SettingsView settingsView = new SettingsView(
                settings, shell, backups.above(outside.protection().settings(outside, shell)), messages);
        erase = new EraseViewModel(outside.eraser(), shell);
        leaving = new Leaving(card, shell, background, settings::isChanged);
        lock = () -> outside.protection().lock(outside, shell);
        AnswersView answersView = new AnswersView(
                new AnswersViewModel(
                        book, folder.notebook(), edits, folder.cards(), background, shell, shop, messages, notices),
                messages);
        past = new PastWiring(folder, edits, background, shell, messages, shop, notices);
        report = new ReportViewModel(
                folder.trail(), folder.cards(), background, shell, prompts, shop, messages, notices, shell::say);
        ReportView reportView = new ReportView(report, outside.printing(), messages);
        WaitingViewModel waiting = new WaitingViewModel(
                card.drafts, card.note, folder.records(), background, messages, shell, notices, this::capture);
        view = new ShellView(
                shell,
                new SidebarView(
                        shell,
                        messages,
                        today.count(),
                        card.drafts.writing(),
                        new WaitingMenu(waiting, messages).root(),
                        new TeamView(team, messages),
                        outside.hint()),
                findView.field(),
                findView.results(),
                place -> screen(
                        place,
                        new Places(
                                todayView,
                                card.capture(this::ask),
                                customersView,
                                answersView,
                                reportView,
                                bringInView,
                                settingsView,
                                erase,
                                new EraseView(erase, messages),
                                backups.restoreView,
                                card,
                                past)),
                messages);
    }

    private Screen screen(Place place, Places places) {
        find.askNoMore();
        card.note.leave();
        return places.at(place);
    }

    /** On a card a note begins at once; elsewhere Handsel asks who it is about. */
    private void capture() {
        if (shell.place().get() instanceof Place.CardOf) {
            card.view.write();
        } else {
            shell.open(new Place.Capture());
        }
    }

    /** Asks about whom the note is; what is written of it by then goes along to their card. */
    private void ask() {
        findView.field().requestFocus();
        find.ask(customer -> {
            card.note.takeAlong(customer);
            shell.open(new Place.CardOf(customer));
        });
    }

    private void search() {
        find.askNoMore();
        findView.field().requestFocus();
    }

    /** What is returned takes the keys away again. */
    Runnable install(Scene scene) {
        Runnable away = new Shortcuts(shell, view, this::search, this::capture, team::next, lock).install(scene);
        view.entered();
        return away;
    }

    Leaving leaving() {
        return leaving;
    }

    /** The clock has moved: what is owed may have changed. */
    void tick() {
        backups.tick();
        today.refresh();
        if (shell.place().get() instanceof Place.CardOf) {
            card.card.refresh();
        }
    }

    Parent root() {
        return view.root();
    }

    Shop shop() {
        return shop;
    }

    ShellViewModel shell() {
        return shell;
    }

    FindViewModel find() {
        return find;
    }

    TodayViewModel today() {
        return today;
    }

    CardWiring card() {
        return card;
    }

    PastWiring past() {
        return past;
    }

    ReportViewModel report() {
        return report;
    }

    BringInViewModel bringIn() {
        return bringIn;
    }
}

package app.handsel.ui.card.promise;

import app.handsel.model.CheckIn;
import app.handsel.model.Exactly;
import app.handsel.model.FixedDay;
import app.handsel.model.Promise;
import app.handsel.model.Step;
import app.handsel.notebook.Card;
import app.handsel.ui.support.EntryRow;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Shop;
import app.handsel.ui.support.SpokenTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Puts into words what else there is to a promise: what exactly was agreed, what happened on it, how it went. */
public final class PromiseWords {

    private final Messages messages;
    private final Shop shop;
    private final SpokenTime time;

    public PromiseWords(Messages messages, Shop shop) {
        this.messages = messages;
        this.shop = shop;
        this.time = new SpokenTime(messages);
    }

    /** The open promises of which more was agreed than what and when. */
    public List<EntryRow> open(Card card) {
        return card.promises().stream()
                .filter(Promise::isOpen)
                .map(this::open)
                .filter(row -> !row.state().isBlank())
                .toList();
    }

    /** Promises that are kept or released, newest first. */
    public List<EntryRow> settled(Card card) {
        return card.promises().stream()
                .filter(promise -> !promise.isOpen())
                .map(this::settled)
                .toList()
                .reversed();
    }

    /** An open promise in detail; its state is empty when there is nothing to say but what and when. */
    public EntryRow open(Promise promise) {
        Exactly agreed = promise.agreement();
        return row(
                promise,
                List.of(
                        agreed.kind().map(messages::text),
                        written("promise.done-by", promise.by()),
                        agreed.price().map(messages::money),
                        written("promise.done-means", agreed.done()),
                        agreed.event().map(this::event),
                        promise.steps().stream().reduce((_, later) -> later).map(this::step),
                        moved(promise),
                        written("promise.quoted", promise.words())));
    }

    /** A promise that is kept or released: when, and what the customer said about it. */
    public EntryRow settled(Promise promise) {
        var state =
                promise.stateAt(shop.instant(), shop.now().zone(), shop.now().leadDays());
        var end = promise.kept().or(promise::released).orElse(shop.instant());
        return row(
                promise,
                List.of(
                        Optional.of(messages.text(state, time.moment(shop.time(end), shop.time()))),
                        written("promise.done-by", promise.by()),
                        Optional.of(messages.text("promise.moved-in-time"))
                                .filter(_ -> promise.movedInTime(shop.now().zone())),
                        promise.checkIn().map(this::checkIn)));
    }

    private EntryRow row(Promise promise, List<Optional<String>> parts) {
        String state = parts.stream()
                .flatMap(Optional::stream)
                .reduce((one, next) -> messages.text("promise.and", one, next))
                .orElse("");
        return new EntryRow(promise, promise.what(), state);
    }

    private Optional<String> written(String key, String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(messages.text(key, text));
    }

    /** How far off the fixed day is, and when the work for it has to begin if that is still ahead. */
    private String event(FixedDay event) {
        LocalDate today = shop.time().toLocalDate();
        String day = time.day(event.day(), today);
        if (!event.day().isAfter(today.plusDays(1))) {
            return messages.text("promise.event", event.what(), day);
        }
        String left = time.span(today, event.day());
        return event.begin().isAfter(today) && event.leadDays() > 0
                ? messages.text("promise.event-ahead", event.what(), day, left, time.day(event.begin(), today))
                : messages.text("promise.event-near", event.what(), day, left);
    }

    private String step(Step step) {
        String said = messages.text(
                "promise.step", messages.text(step.kind()), time.moment(shop.time(step.at()), shop.time()));
        return step.words().isBlank() ? said : messages.text("promise.step-said", said, step.words());
    }

    /** What the customer knows of a new date. */
    private Optional<String> moved(Promise promise) {
        ZoneId zone = shop.now().zone();
        if (promise.due().equals(promise.agreed(zone))) {
            return Optional.of(messages.text("promise.moved-in-time")).filter(_ -> promise.movedInTime(zone));
        }
        return Optional.of(
                messages.text(promise.moves().getLast().told() ? "promise.moved-late" : "promise.moved-untold"));
    }

    private String checkIn(CheckIn heard) {
        String said =
                messages.text("checkin.heard", number(heard.onTime()), number(heard.asAgreed()), number(heard.happy()));
        return heard.words().isBlank() ? said : messages.text("checkin.heard-said", said, heard.words());
    }

    private static int number(boolean right) {
        return right ? 1 : 0;
    }
}

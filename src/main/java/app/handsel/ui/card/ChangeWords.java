package app.handsel.ui.card;

import app.handsel.model.Due;
import app.handsel.model.Entry;
import app.handsel.model.Labelled;
import app.handsel.model.Money;
import app.handsel.model.Occasion;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edits;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Shop;
import app.handsel.ui.support.SpokenTime;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says of each detail of an entry what it was and what it became. */
final class ChangeWords {

    /** For the program, not for people; a picture is not text. */
    private static final Set<String> UNSAID = Set.of("id", "customer", "picture", "referredBy", "added", "made", "at");

    private final Messages messages;
    private final Shop shop;
    private final SpokenTime time;
    private final Occasions occasions;

    ChangeWords(Messages messages, Shop shop) {
        this.messages = messages;
        this.shop = shop;
        this.time = new SpokenTime(messages);
        this.occasions = new Occasions(messages.locale());
    }

    /** What was added or removed in one line each; of what was changed, each detail. */
    List<String> details(Change change) {
        Entry any = change.any();
        if (change.before().isEmpty()) {
            return List.of(messages.text("history.added", kind(any), Edits.name(any)));
        }
        if (change.after().isEmpty()) {
            return List.of(messages.text("history.removed", kind(any), Edits.name(any)));
        }
        var details = new ArrayList<String>();
        for (RecordComponent part : any.getClass().getRecordComponents()) {
            if (!UNSAID.contains(part.getName())) {
                detail(part, change.before().get(), change.after().get()).ifPresent(details::add);
            }
        }
        return details;
    }

    private String kind(Entry entry) {
        return messages.text("entry." + entry.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    }

    private Optional<String> detail(RecordComponent part, Entry was, Entry is) {
        String before = value(part, (Record) was);
        String after = value(part, (Record) is);
        if (before.equals(after)) {
            return Optional.empty();
        }
        String name = messages.text("field." + part.getName().toLowerCase(Locale.ROOT));
        if (before.isEmpty()) {
            return Optional.of(messages.text("history.set", name, after));
        }
        return Optional.of(
                after.isEmpty()
                        ? messages.text("history.cleared", name, before)
                        : messages.text("history.changed", name, before, after));
    }

    private String value(RecordComponent part, Record of) {
        try {
            return said(part.getAccessor().invoke(of));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is known of a part that has parts of its own. */
    private String parts(Record whole) {
        return Arrays.stream(whole.getClass().getRecordComponents())
                .map(part -> value(part, whole))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
    }

    private String labelled(String label, String text) {
        return label.isBlank() ? text : messages.text("field.labelled", label, text);
    }

    private String said(@Nullable Object value) {
        return switch (Objects.requireNonNullElse(value, "")) {
            case Optional<?> maybe -> maybe.map(this::said).orElse("");
            case Collection<?> many ->
                many.stream().map(this::said).filter(text -> !text.isBlank()).collect(Collectors.joining("; "));
            case Due due -> time.due(due, shop.time());
            case Instant moment -> time.moment(shop.time(moment), shop.time());
            case Money money -> messages.money(money);
            case Labelled one -> labelled(one.label(), one.text());
            case Occasion day -> labelled(day.label(), occasions.shown(day));
            case Promise.Move move ->
                messages.text(
                        move.told() ? "history.move-told" : "history.move-untold",
                        time.due(move.from(), shop.time()),
                        time.due(move.to(), shop.time()));
            case Payment.Acknowledgement heard -> heard.text();
            case Boolean yes -> messages.text(yes ? "yes" : "no");
            case Enum<?> constant -> messages.text(constant);
            case UUID _ -> "";
            case LocalDate day -> time.day(day, shop.time().toLocalDate());
            case Record parts -> parts(parts);
            case Object other -> other.toString();
        };
    }
}

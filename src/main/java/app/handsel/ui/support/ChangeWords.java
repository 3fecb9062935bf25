package app.handsel.ui.support;

import app.handsel.model.Due;
import app.handsel.model.Entry;
import app.handsel.model.Labelled;
import app.handsel.model.Money;
import app.handsel.model.Occasion;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Edits;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says who did what and when, and of each detail of an entry what it was and what it became. */
public final class ChangeWords {

    /** For the program, not for people, or the same for good. */
    static final Set<String> UNSAID = Set.of("id", "customer", "added", "made");

    private final Messages messages;
    private final Shop shop;
    private final SpokenTime time;
    private final Occasions occasions;
    private final Function<UUID, Optional<Entry>> now;

    /** {@code now} finds an entry, for its name. */
    public ChangeWords(Messages messages, Shop shop, Function<UUID, Optional<Entry>> now) {
        this.messages = messages;
        this.shop = shop;
        this.time = new SpokenTime(messages);
        this.occasions = new Occasions(messages.locale());
        this.now = now;
    }

    /** What was done, taken back or done again. */
    public String done(Edit edit) {
        String what = messages.done(edit.action(), edit.about());
        return switch (edit.role()) {
            case DONE -> what;
            case UNDO -> messages.text("toast.undone", what);
            case REDO -> messages.text("toast.redone", what);
        };
    }

    /** By whom and when. */
    public String who(Edit edit) {
        String when = time.moment(shop.time(edit.at()), shop.time());
        return edit.by().isBlank() ? when : messages.text("history.who", edit.by(), when);
    }

    /** Exactly when. */
    public String exactly(Edit edit) {
        return time.exactly(shop.time(edit.at()));
    }

    /** What an entry is and what it is called. */
    public String named(Entry entry) {
        String name = Edits.name(entry);
        return name.isBlank() ? kind(entry) : messages.text("history.added", kind(entry), name);
    }

    /** All that there is to say of an entry. */
    public List<String> whole(Entry entry) {
        return parts(entry)
                .flatMap(part -> {
                    String value = value(part, (Record) entry);
                    return value.isEmpty() ? Stream.of() : Stream.of(messages.text("history.set", name(part), value));
                })
                .toList();
    }

    /** What was added or removed in one line each; of what was changed, each detail. */
    public List<String> details(Change change) {
        Entry any = change.any();
        if (change.before().isEmpty()) {
            return List.of(named(any));
        }
        if (change.after().isEmpty()) {
            return List.of(messages.text("history.removed", kind(any), Edits.name(any)));
        }
        return parts(any)
                .flatMap(part ->
                        detail(part, change.before().get(), change.after().get()).stream())
                .toList();
    }

    private static Stream<RecordComponent> parts(Entry entry) {
        return Arrays.stream(entry.getClass().getRecordComponents()).filter(part -> !UNSAID.contains(part.getName()));
    }

    private String name(RecordComponent part) {
        return messages.text("field." + part.getName().toLowerCase(Locale.ROOT));
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
        String name = name(part);
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
            if (part.getName().equals("picture")) {
                return picture(part.getAccessor().invoke(of));
            }
            return said(part.getAccessor().invoke(of));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A picture is no text; how large it is tells one from another. */
    private String picture(Object value) {
        return value instanceof Optional<?> maybe
                ? maybe.map(base64 -> messages.text(
                                "history.picture", base64.toString().length() * 3L / 4))
                        .orElse("")
                : "";
    }

    /** What is known of a part that has parts of its own. */
    private String known(Record whole) {
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
            case UUID id -> now.apply(id).map(Edits::name).orElse("");
            case LocalDate day -> time.day(day, shop.time().toLocalDate());
            case Record parts -> known(parts);
            case Object other -> other.toString();
        };
    }
}

package app.handsel.ui.capture;

import app.handsel.answers.AnswerBook;
import app.handsel.capture.found.Finding;
import app.handsel.capture.when.Said;
import app.handsel.capture.when.When;
import app.handsel.model.Note;
import app.handsel.notebook.Cards;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Edits;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Notices;
import app.handsel.ui.support.OwedRows;
import app.handsel.ui.support.Shop;
import app.handsel.ui.support.Typed;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Reads the note while it is being typed, away from the screen's thread, and holds what is kept of it. */
public final class CaptureViewModel implements Capturing {

    private final NoteViewModel note;
    private final ReadingAlong reading;
    private final Background background;
    private final Cards cards;
    private final Captured captured;
    private final EarlierAnswers earlier;
    private final Shop shop;
    private final BiFunction<String, ZonedDateTime, List<Said>> dates;
    private final Typed typed;
    private final Messages messages;
    private final Chips chips = new Chips();
    private final Map<UUID, Chips.Decided> waiting = new HashMap<>();
    private final ReadOnlyObjectWrapper<Optional<ChipEdit>> editing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Already already = Already.NOTHING;

    public CaptureViewModel(
            NoteViewModel note,
            Understanding understanding,
            Cards cards,
            AnswerBook book,
            Edits edits,
            OwedRows rows,
            Background background,
            Shop shop,
            Messages messages,
            Notices notices,
            Consumer<? super Exception> failures) {
        this.note = note;
        this.dates = understanding.dates();
        this.background = background;
        this.cards = cards;
        this.shop = shop;
        this.messages = messages;
        this.typed = new Typed(messages.locale());
        this.captured = new Captured(cards, understanding.people(), book, edits, rows, shop);
        this.earlier = new EarlierAnswers(book, cards, background, shop, messages);
        this.reading = new ReadingAlong(understanding, shop, messages.locale(), note.text(), this::show, failures);
        note.saveWith(this);
        note.subject().subscribe(this::turnTo);
        note.text().subscribe(reading::read);
        notices.listen(this::follow);
    }

    private void turnTo(Subject before, Subject now) {
        editing.set(Optional.empty());
        if (!before.isSameText(now)) {
            Chips.Decided decided = chips.putAside(text());
            before.draft().filter(_ -> decided.isAny()).ifPresent(draft -> waiting.put(draft, decided));
        }
        already = Already.NOTHING;
        now.customer().ifPresent(customer -> learn(customer, now));
    }

    /** What is on the card changes with what is done, here or elsewhere. */
    private void follow(Edit edit) {
        Subject now = note.subject().get();
        now.customer()
                .filter(customer -> edit.changes().stream()
                        .anyMatch(change -> change.customer().equals(customer)))
                .ifPresent(customer -> learn(customer, now));
    }

    /** What is on the card need not be suggested. */
    private void learn(UUID customer, Subject now) {
        background.run(() -> cards.card(customer, 0), card -> {
            if (now.equals(note.subject().get())) {
                already = card.map(known -> Already.on(known, now.note().isPresent()))
                        .orElse(Already.NOTHING);
                reading.read();
            }
        });
    }

    private void show(String text, List<Finding> found) {
        Subject subject = note.subject().get();
        subject.draft()
                .map(waiting::get)
                .filter(decided -> decided.text().equals(text))
                .ifPresent(decided -> {
                    waiting.remove(subject.draft().get());
                    chips.putBack(decided);
                });
        Already known = already;
        List<Finding> fresh = found.stream()
                .filter(finding -> !known.has(finding, finding.place().in(text)))
                .toList();
        chips.show(
                text,
                fresh,
                finding -> subject.before().contains(finding.place().in(text)));
        earlier.look(chips.all(), subject.customer());
        if (editing.get().filter(edit -> !chips.all().contains(edit.chip())).isPresent()) {
            editing.set(Optional.empty());
        }
    }

    /**
     * Keeps the next suggestion, or asks for the date it lacks. {@code none} is called when there is nothing to keep.
     * What was not on the screen yet when the key was pressed is only shown.
     */
    public void keepNext(Runnable none) {
        chips.next()
                .get()
                .ifPresentOrElse(
                        this::keep,
                        () -> ifStillHere(() -> {
                            if (chips.next().get().isEmpty()) {
                                none.run();
                            }
                        }));
    }

    /** Saves the note with all that is kept; a correction that cannot be read stays open instead. */
    public void save() {
        if (editing.get().map(ChipEdit::accept).orElse(true)) {
            ifStillHere(note::save);
        }
    }

    /** Once all is read, unless one has turned to another text by then. */
    private void ifStillHere(Runnable then) {
        Subject here = note.subject().get();
        reading.whenRead(() -> {
            if (here.isSameText(note.subject().get())) {
                then.run();
            }
        });
    }

    public void toggle(int number) {
        chips.numbered(number).ifPresent(this::toggle);
    }

    public void toggle(Chip chip) {
        if (chip.kept().get()) {
            chip.drop();
            chips.decided();
        } else {
            keep(chip);
        }
    }

    private void keep(Chip chip) {
        if (chip.needsDate()) {
            edit(chip);
        } else {
            chip.keep();
            chips.decided();
        }
    }

    /** They have heard "received, thank you" for all the money that this note tells of. */
    public void acknowledge() {
        List<Chip> payments = chips.all().stream()
                .filter(chip -> chip.finding().get() instanceof Finding.Payment)
                .toList();
        boolean allHeard = payments.stream()
                .allMatch(chip -> chip.kept().get() && chip.aside().get());
        for (Chip payment : payments) {
            keep(payment);
            payment.aside().set(!allHeard);
        }
    }

    /** One of the days that could be meant. */
    public void choose(Chip chip, When reading) {
        chip.choose(reading);
        chips.decided();
    }

    public void edit(int number) {
        chips.numbered(number).ifPresent(this::edit);
    }

    public void edit(Chip chip) {
        if (chip.isOurs()) {
            editing.set(Optional.of(new ChipEdit(chip, said(chip), this::said, typed, this::closeEdit)));
        }
    }

    /** Leaves the correction, if one is open. */
    public void closeEdit() {
        editing.set(Optional.empty());
        chips.decided();
    }

    private String said(Chip chip) {
        String text = note.text().get();
        return chip.whenTyped()
                .or(() -> chip.finding()
                        .get()
                        .when()
                        .filter(said -> said.place().end() <= text.length())
                        .map(said -> said.place().in(text)))
                .orElse("");
    }

    /** A few words, which are no work for another thread. */
    private Optional<Said> said(String words) {
        return dates.apply(words, shop.time()).stream().findFirst();
    }

    @Override
    public boolean isAnyKept() {
        return !chips.kept().isEmpty();
    }

    @Override
    public Saving saving(Note saved) {
        String text = note.text().get();
        List<Chip> kept = chips.kept();
        List<Kept> all = kept.stream()
                .map(chip -> new Kept(
                        chip.finding().get(), words(chip, text), chip.aside().get()))
                .toList();
        return new Saving(before -> captured.edit(saved, before, all), () -> {
            chips.remove(kept);
            waiting.replaceAll((_, decided) -> decided.without(kept));
            Subject now = note.subject().get();
            now.customer().ifPresent(customer -> learn(customer, now));
        });
    }

    private static String words(Chip chip, String text) {
        int end = Math.min(chip.place().end(), text.length());
        return text.substring(Math.min(chip.place().start(), end), end).strip();
    }

    String text() {
        return note.text().get();
    }

    public Chips chips() {
        return chips;
    }

    /** The one chip that is being corrected. */
    public ReadOnlyObjectProperty<Optional<ChipEdit>> editing() {
        return editing.getReadOnlyProperty();
    }
}

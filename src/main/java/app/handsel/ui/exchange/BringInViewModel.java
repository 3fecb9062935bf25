package app.handsel.ui.exchange;

import app.handsel.exchange.Column;
import app.handsel.exchange.ContactsFile;
import app.handsel.exchange.Encoding;
import app.handsel.exchange.Field;
import app.handsel.exchange.FileProblemException;
import app.handsel.exchange.Intake;
import app.handsel.exchange.Labels;
import app.handsel.exchange.Plan;
import app.handsel.exchange.Planner;
import app.handsel.exchange.Separator;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Notebook;
import app.handsel.ui.support.Background;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Bringing contacts in: choose a file, look at what was read in it, correct that, and bring it in as one edit. What the
 * file would do is worked out anew after each correction, before anything is changed.
 */
public final class BringInViewModel {

    private final Planner planner;
    private final Labels labels;
    private final Notebook notebook;
    private final Edits edits;
    private final Background background;
    /** Written and read by the work in the background, which runs in order: a correction finds the one before it. */
    private final AtomicReference<Optional<Intake>> intake = new AtomicReference<>(Optional.empty());

    private final ReadOnlyStringWrapper fileName = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Charset>> charset = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> separator = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper mappingNeeded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper headed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();
    private final ObservableList<ColumnChoice> columns = FXCollections.observableArrayList();
    private final BringInReport report = new BringInReport();
    private int running;

    /** What one piece of work found. */
    private record Found(Intake intake, Plan plan) {}

    public BringInViewModel(Planner planner, Labels labels, Notebook notebook, Edits edits, Background background) {
        this.planner = planner;
        this.labels = labels;
        this.notebook = notebook;
        this.edits = edits;
        this.background = background;
    }

    public void choose(Path file) {
        clear();
        fileName.set(String.valueOf(file.getFileName()));
        run(() -> found(Intake.of(ContactsFile.read(file), labels)), false);
    }

    public void setCharset(Charset chosen) {
        correct(read -> read.in(chosen));
    }

    /** @param chosen one of {@link #separators()} */
    public void setSeparator(String chosen) {
        correct(read -> read.separatedBy(Separator.valueOf(chosen)));
    }

    /** Whether the first row names the columns, or is a contact like the others. */
    public void setHeaded(boolean chosen) {
        correct(read -> read.headed(chosen));
    }

    /** @param field one of {@link #fields()} */
    public void map(int column, String field) {
        correct(read -> read.map(column, Field.valueOf(field)));
    }

    /** Brings in all that is new, compared with the notebook as it is now. Nothing new is no edit. */
    public void bringIn() {
        run(
                () -> {
                    Found found = found(intake.get().orElseThrow());
                    if (!found.plan().isEmpty()) {
                        String name = found.intake().file().name();
                        notebook.apply(edits.broughtIn(name, found.plan().changes()));
                    }
                    return found;
                },
                true);
    }

    /** Forgets the file, as when the screen is left. */
    public void clear() {
        background.run(() -> intake.getAndSet(Optional.empty()), _ -> {});
        fileName.set("");
        empty();
    }

    public List<Charset> charsets() {
        return Encoding.CHOICES;
    }

    public List<String> separators() {
        return names(List.of(Separator.values()));
    }

    public List<String> fields() {
        return names(List.of(Field.values()));
    }

    public ReadOnlyStringProperty fileName() {
        return fileName.getReadOnlyProperty();
    }

    /** The encoding the text is read in; empty while there is no file. */
    public ReadOnlyObjectProperty<Optional<Charset>> charset() {
        return charset.getReadOnlyProperty();
    }

    /** One of {@link #separators()}; empty for vCards. */
    public ReadOnlyObjectProperty<Optional<String>> separator() {
        return separator.getReadOnlyProperty();
    }

    /** Why the file cannot be brought in: the name of a message. */
    public ReadOnlyObjectProperty<Optional<String>> problem() {
        return problem.getReadOnlyProperty();
    }

    /** Whether the user should look at what the columns mean. */
    public ReadOnlyBooleanProperty mappingNeeded() {
        return mappingNeeded.getReadOnlyProperty();
    }

    /** Whether the first row was taken for the names of the columns. */
    public ReadOnlyBooleanProperty headed() {
        return headed.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Whether there is a file that has been read, and nothing else is going on. */
    public ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /** Whether it is brought in; the counts and the report then say what was done. */
    public ReadOnlyBooleanProperty done() {
        return done.getReadOnlyProperty();
    }

    /** None for vCards. */
    public ObservableList<ColumnChoice> columns() {
        return columns;
    }

    /** What the file would do, or has done when it is {@link #done()}. */
    public BringInReport report() {
        return report;
    }

    private void correct(UnaryOperator<Intake> correction) {
        run(() -> found(correction.apply(intake.get().orElseThrow())), false);
    }

    private Found found(Intake read) {
        intake.set(Optional.of(read));
        return new Found(read, planner.plan(read));
    }

    private void run(Callable<Found> work, boolean last) {
        going(1);
        problem.set(Optional.empty());
        background.run(
                work,
                found -> {
                    going(-1);
                    show(found);
                    done.set(last);
                },
                this::failed);
    }

    private void failed(Exception failure) {
        going(-1);
        if (failure instanceof FileProblemException file) {
            empty();
            problem.set(Optional.of(file.problem().name()));
        } else {
            background.run(
                    () -> {
                        throw failure;
                    },
                    _ -> {});
        }
    }

    private void going(int more) {
        running += more;
        busy.set(running > 0);
        ready.set(running == 0 && charset.get().isPresent());
    }

    private void show(Found found) {
        Intake read = found.intake();
        charset.set(Optional.of(read.file().charset()));
        separator.set(read.separator().map(Separator::name));
        mappingNeeded.set(read.needsMapping());
        headed.set(read.isHeaded());
        columns.setAll(read.columns().stream().map(BringInViewModel::choice).toList());
        report.show(found.plan());
        going(0);
    }

    private void empty() {
        charset.set(Optional.empty());
        separator.set(Optional.empty());
        problem.set(Optional.empty());
        mappingNeeded.set(false);
        headed.set(false);
        done.set(false);
        columns.clear();
        report.clear();
        going(0);
    }

    private static ColumnChoice choice(Column column) {
        return new ColumnChoice(column.index(), column.header(), column.field().name(), column.sample());
    }

    private static List<String> names(List<? extends Enum<?>> constants) {
        return constants.stream().<String>map(Enum::name).toList();
    }
}

package app.handsel.exchange;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file with everything that was detected in it, or chosen by the user instead, and the contacts read that way. */
public final class Intake {

    private final ContactsFile file;
    private final Labels labels;
    private final Optional<Separator> separator;
    private final Optional<Table> table;
    private final List<Column> columns;
    private final List<Read> read;

    private Intake(
            ContactsFile file,
            Labels labels,
            Optional<Separator> separator,
            Optional<Table> table,
            List<Column> columns) {
        this.file = file;
        this.labels = labels;
        this.separator = separator;
        this.table = table;
        this.columns = columns;
        this.read = table.map(rows -> new TableReader(rows, columns, labels).read())
                .orElseGet(() -> new VCards(file.charset(), labels).read(file.text()));
    }

    /** Reads it as it was detected. Takes a moment for a large file. */
    public static Intake of(ContactsFile file, Labels labels) {
        return file.kind() == FileKind.VCARD
                ? new Intake(file, labels, Optional.empty(), Optional.empty(), List.of())
                : detected(file, labels, Separator.detect(file.text()));
    }

    private static Intake detected(ContactsFile file, Labels labels, Separator separator) {
        return guessed(file, labels, separator, Table.of(file.text(), separator));
    }

    private static Intake guessed(ContactsFile file, Labels labels, Separator separator, Table table) {
        return new Intake(file, labels, Optional.of(separator), Optional.of(table), Guess.columns(table));
    }

    public Intake in(Charset charset) {
        var same = file.in(charset);
        return separator.isPresent() && same.kind() == FileKind.CSV
                ? detected(same, labels, separator.get())
                : of(same, labels);
    }

    public Intake separatedBy(Separator chosen) {
        return table.isPresent() ? detected(file, labels, chosen) : this;
    }

    /** Takes the first row for the names of the columns, or for a contact like the others. */
    public Intake headed(boolean headed) {
        return separator
                .map(between -> guessed(file, labels, between, Table.of(file.text(), between, headed)))
                .orElse(this);
    }

    public Intake map(int column, Field field) {
        var chosen = new ArrayList<>(columns);
        chosen.set(column, columns.get(column).as(field));
        return new Intake(file, labels, separator, table, List.copyOf(chosen));
    }

    public ContactsFile file() {
        return file;
    }

    /** Empty for vCards. */
    public Optional<Separator> separator() {
        return separator;
    }

    /** None for vCards. */
    public List<Column> columns() {
        return columns;
    }

    /** Whether the first row was taken for the names of the columns. */
    public boolean isHeaded() {
        return table.map(Table::headed).orElse(false);
    }

    /** Whether a person should look at what the columns mean. Google's files and vCards say it themselves. */
    public boolean needsMapping() {
        return table.isPresent() && !Headers.isGoogle(table.get().headers());
    }

    List<Read> read() {
        return read;
    }
}

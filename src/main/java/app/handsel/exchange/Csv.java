package app.handsel.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text into rows and cells. A row with a broken quote is set aside, and reading goes on with the next line. */
final class Csv {

    private static final Pattern LINE_END = Pattern.compile("\\R");
    /** So many broken quotes mean that the file is something else; going on would only take time. */
    private static final int MOST_BROKEN = 200;

    private final char separator;
    private final List<Row> rows = new ArrayList<>();
    private int broken;

    private Csv(Separator separator) {
        this.separator = separator.letter();
    }

    static List<Row> rows(String text, Separator separator) {
        var csv = new Csv(separator);
        String rest = text;
        while (!rest.isEmpty()) {
            rest = csv.readUntilBroken(rest);
        }
        return csv.rows;
    }

    /** Reads what can be read, and returns what follows the first line that cannot. */
    private String readUntilBroken(String text) {
        int linesRead = 0;
        try (var records = reader().ofCsvRecord(text)) {
            for (CsvRecord line : records) {
                rows.add(new Row(rows.size() + 1, line.getFields(), true));
                linesRead += lines(line);
            }
            return "";
        } catch (CsvParseException e) {
            return setAside(text, linesRead);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String setAside(String text, int linesRead) {
        var ends = LINE_END.matcher(text);
        int start = 0;
        for (int i = 0; i < linesRead && ends.find(); i++) {
            start = ends.end();
        }
        int end = ends.find() && ++broken < MOST_BROKEN ? ends.end() : text.length();
        rows.add(new Row(rows.size() + 1, List.of(text.substring(start, end).strip()), false));
        return text.substring(end);
    }

    private CsvReader.CsvReaderBuilder reader() {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true);
    }

    private static int lines(CsvRecord line) {
        return 1
                + line.getFields().stream()
                        .mapToInt(cell -> (int) LINE_END.matcher(cell).results().count())
                        .sum();
    }
}

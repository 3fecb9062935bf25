package app.handsel.exchange;

import java.util.ArrayList;
import java.util.List;

/** The rows of a CSV file, and the names of its columns. Columns without a name are called as a spreadsheet does. */
record Table(List<String> headers, List<Row> rows, boolean headed) {

    private static final int MOST_COLUMNS = 1000;

    static Table of(String text, Separator separator) {
        List<Row> rows = rows(text, separator);
        boolean named = !rows.isEmpty()
                && rows.getFirst().readable()
                && Headers.isHeader(rows.getFirst().cells());
        return of(rows, named);
    }

    static Table of(String text, Separator separator, boolean headed) {
        return of(rows(text, separator), headed);
    }

    /** From the first row with something in it: that is where the names of the columns are. */
    private static List<Row> rows(String text, Separator separator) {
        return Csv.rows(Separator.withoutName(text), separator).stream()
                .dropWhile(Row::isBlank)
                .toList();
    }

    private static Table of(List<Row> all, boolean named) {
        boolean headed = named && !all.isEmpty();
        int columns = all.stream()
                .filter(Row::readable)
                .mapToInt(row -> row.cells().size())
                .max()
                .orElse(0);
        var headers = new ArrayList<String>();
        for (int i = 0; i < Math.min(columns, MOST_COLUMNS); i++) {
            String name = headed ? Mojibake.repaired(all.getFirst().cell(i)).strip() : "";
            headers.add(name.isEmpty() ? letters(i) : name);
        }
        return new Table(List.copyOf(headers), List.copyOf(headed ? all.subList(1, all.size()) : all), headed);
    }

    /** The texts of one column, without empty ones. */
    List<String> texts(int column) {
        return rows.stream()
                .filter(Row::readable)
                .map(row -> row.cell(column).strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}

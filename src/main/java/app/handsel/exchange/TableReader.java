package app.handsel.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the rows of a table into contacts, each column as what it was said to be. */
final class TableReader {

    private final Table table;
    private final List<Column> columns;
    private final Labels labels;
    private final Map<Integer, DayOrder> orders = new HashMap<>();

    TableReader(Table table, List<Column> columns, Labels labels) {
        this.table = table;
        this.columns = columns;
        this.labels = labels;
        for (Column column : columns) {
            if (column.field() == Field.BIRTHDAY || column.field() == Field.DATE) {
                orders.put(column.index(), DayOrder.of(table.texts(column.index())));
            }
        }
    }

    List<Read> read() {
        var read = new ArrayList<Read>();
        for (Row row : table.rows()) {
            if (!row.readable()) {
                read.add(new Unread(row.number(), "", Outcome.UNREADABLE));
            } else {
                read.add(new RowReader(row, columns, orders, labels).read());
            }
        }
        return read;
    }
}

package app.handsel.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads one row of a table into a contact. */
final class RowReader {

    /** Google puts several values into one cell so. */
    private static final Pattern SEVERAL = Pattern.compile("\\s*:::\\s*");

    private static final Pattern TAG_BREAK = Pattern.compile("\\s*(?:[,;|]|:::)\\s*");
    /** Spreadsheets and shops put an apostrophe before what must not be taken for a number or a formula. */
    private static final Pattern APOSTROPHE = Pattern.compile("^'(?=[\\d+=@(-])");
    /** Google marks its own groups, and the first among several phones, with a star. */
    private static final Pattern STAR = Pattern.compile("^\\*\\s+");

    private final Row row;
    private final List<Column> columns;
    private final Map<Integer, DayOrder> orders;
    private final Labels labels;
    private final Draft draft;
    private final Map<String, AddressDraft> addresses = new LinkedHashMap<>();
    private List<String> label = List.of();
    private String labelHeader = "";

    RowReader(Row row, List<Column> columns, Map<Integer, DayOrder> orders, Labels labels) {
        this.row = row;
        this.columns = columns;
        this.orders = orders;
        this.labels = labels;
        this.draft = new Draft(labels);
    }

    Read read() {
        for (Column column : columns) {
            String cell = APOSTROPHE.matcher(row.cell(column.index()).strip()).replaceFirst("");
            if (column.field() == Field.LABEL) {
                keepLabel();
                label = values(cell).stream().map(RowReader::withoutStar).toList();
                labelHeader = column.header();
            } else if (column.field().isAddress()) {
                address(column, cell);
            } else if (!cell.isEmpty()) {
                place(column, cell);
            } else if (column.field().canBeLabelled()) {
                keepLabel();
            }
        }
        keepLabel();
        for (int i = columns.size(); i < row.cells().size(); i++) {
            draft.field("", row.cell(i));
        }
        addresses.values().forEach(address -> address.place(draft));
        return draft.read(row.number());
    }

    private void place(Column column, String cell) {
        String header = column.header();
        switch (column.field()) {
            case NAME -> draft.name(header, cell);
            case PREFIX -> draft.namePart(Label.PREFIX, header, cell);
            case FIRST_NAME -> draft.namePart(Label.FIRST_NAME, header, cell);
            case MIDDLE_NAME -> draft.namePart(Label.MIDDLE_NAME, header, cell);
            case LAST_NAME -> draft.namePart(Label.LAST_NAME, header, cell);
            case SUFFIX -> draft.namePart(Label.SUFFIX, header, cell);
            case NICKNAME -> draft.nickname(header, cell);
            case COMPANY -> draft.company(header, cell);
            case PHONE -> labelled(cell, column.label(), draft::phone);
            case EMAIL -> labelled(cell, column.label(), draft::email);
            case BIRTHDAY -> draft.date(labels.of(Label.BIRTHDAY), cell, order(column));
            case DATE -> labelled(cell, header, (name, text) -> draft.date(name, text, order(column)));
            case NOTE -> draft.note(cell);
            case TAGS ->
                TAG_BREAK.splitAsStream(cell).map(RowReader::withoutStar).forEach(draft::tag);
            case CUSTOM -> labelled(cell, header, draft::field);
            case ADDRESS, STREET, CITY, REGION, POSTCODE, COUNTRY, LABEL, IGNORED -> {
                // Addresses and labels were taken before; what is to be ignored goes nowhere.
            }
        }
    }

    private void address(Column column, String cell) {
        var address = addresses.computeIfAbsent(column.group(), _ -> new AddressDraft(column.label()));
        if (!label.isEmpty()) {
            address.label(labelHeader, String.join(", ", label));
            label = List.of();
        }
        address.add(column.field(), SEVERAL.matcher(cell).replaceAll("\n"));
    }

    private void labelled(String cell, String otherwise, Placing placing) {
        List<String> texts = values(cell);
        for (int i = 0; i < texts.size(); i++) {
            String name = label.isEmpty() ? otherwise : label.get(Math.min(i, label.size() - 1));
            placing.place(name, texts.get(i));
        }
        label = label.subList(Math.min(label.size(), texts.size()), label.size());
        keepLabel();
    }

    /** A label that nothing followed is still a text of the row. */
    private void keepLabel() {
        String header = labelHeader;
        label.forEach(text -> draft.field(header, text));
        label = List.of();
    }

    private DayOrder order(Column column) {
        return orders.getOrDefault(column.index(), DayOrder.UNPROVEN);
    }

    private static List<String> values(String cell) {
        return cell.isEmpty()
                ? List.of()
                : new ArrayList<>(SEVERAL.splitAsStream(cell).toList());
    }

    private static String withoutStar(String text) {
        return STAR.matcher(text).replaceFirst("");
    }

    /** Where a labelled text goes. */
    @FunctionalInterface
    private interface Placing {
        void place(String label, String text);
    }
}

package app.handsel.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses what each column of a table means: by its name, and by what is in it. */
final class Guess {

    private static final int SAMPLE = 50;
    private static final Pattern LABEL = Pattern.compile("(?<group>.+) - (?:Label|Type)");
    private static final Pattern DIGITS = Pattern.compile("(?s).*\\d.*\\d.*\\d.*");

    private final Table table;

    private Guess(Table table) {
        this.table = table;
    }

    static List<Column> columns(Table table) {
        var guess = new Guess(table);
        var columns = new ArrayList<Column>();
        for (int i = 0; i < table.headers().size(); i++) {
            columns.add(guess.column(i));
        }
        return guess.inContext(columns);
    }

    private Column column(int index) {
        String header = table.headers().get(index);
        List<String> texts = table.texts(index);
        List<String> sample = texts.stream().limit(SAMPLE).toList();
        List<String> shown = table.rows().stream()
                .limit(Column.SAMPLE_ROWS)
                .map(row -> row.cell(index))
                .toList();
        Optional<Headers.Meaning> named = Headers.meaning(header).filter(meaning -> fits(meaning.field(), sample));
        return named.map(meaning -> new Column(index, header, meaning.field(), meaning.group(), meaning.label(), shown))
                .orElseGet(() -> new Column(index, header, byContent(header, sample), header, "", shown));
    }

    /** "Accepts e-mail" with a yes in every row is not an e-mail. */
    private static boolean fits(Field field, List<String> sample) {
        return switch (field) {
            case EMAIL -> sample.isEmpty() || sample.stream().anyMatch(text -> Look.email(text) || text.contains("<"));
            case PHONE ->
                sample.isEmpty()
                        || sample.stream().anyMatch(text -> DIGITS.matcher(text).matches());
            default -> true;
        };
    }

    private Field byContent(String header, List<String> sample) {
        if (Look.most(sample, Look::email)) {
            return Field.EMAIL;
        }
        return Look.most(sample, Look::phone) ? Field.PHONE : Field.CUSTOM;
    }

    /** What a column means may depend on the others. */
    private List<Column> inContext(List<Column> columns) {
        boolean first = has(columns, Field.FIRST_NAME);
        boolean last = has(columns, Field.LAST_NAME);
        boolean named = first || last || has(columns, Field.NAME);
        var result = new ArrayList<Column>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Column next = i + 1 < columns.size() ? columns.get(i + 1) : column;
            Field field = column.field();
            if (isLabelOf(column, next)) {
                field = Field.LABEL;
            } else if (field == Field.NAME && first && !last) {
                field = Field.LAST_NAME;
            } else if (isTitleOfName(column, next)) {
                field = Field.PREFIX;
            } else if (field == Field.CUSTOM && !named && looksLikeNames(column)) {
                field = Field.NAME;
                named = true;
            } else if (field == Field.CUSTOM && isUnnamed(column) && Look.most(table.texts(i), Look::day)) {
                field = Field.BIRTHDAY;
            }
            result.add(column.as(field));
        }
        return List.copyOf(result);
    }

    private static boolean isLabelOf(Column column, Column next) {
        Matcher label = LABEL.matcher(column.header());
        return label.matches()
                && next.header().startsWith(label.group("group") + " - ")
                && next.field().canBeLabelled();
    }

    /** In Outlook's files the title is "Dr.": it stands before a name, or the job has a column of its own. */
    private boolean isTitleOfName(Column column, Column next) {
        return column.header().equals("Title")
                && (next.field() == Field.FIRST_NAME || table.headers().contains("Job Title"));
    }

    private boolean looksLikeNames(Column column) {
        return isUnnamed(column) && Look.most(table.texts(column.index()), Look::words);
    }

    private static boolean isUnnamed(Column column) {
        return column.header().matches("[A-Z]{1,2}");
    }

    private static boolean has(List<Column> columns, Field field) {
        return columns.stream().anyMatch(column -> column.field() == field);
    }
}

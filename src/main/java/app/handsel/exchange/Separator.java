package app.handsel.exchange;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands between the cells of a row. */
public enum Separator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t'),
    PIPE('|');

    private static final int SAMPLE_LETTERS = 50_000;
    private static final int SAMPLE_ROWS = 50;
    // Excel writes, and obeys, a first line that names the separator.
    private static final Pattern NAMED = Pattern.compile("^\"?sep=([,;\t|])\"?\\R", Pattern.CASE_INSENSITIVE);

    private final char letter;

    Separator(char letter) {
        this.letter = letter;
    }

    char letter() {
        return letter;
    }

    /** The text without a first line that only names the separator. */
    static String withoutName(String text) {
        return NAMED.matcher(text).replaceFirst("");
    }

    /** The one that cuts the most rows into the same number of cells as the first row. */
    static Separator detect(String text) {
        Matcher named = NAMED.matcher(text);
        if (named.find()) {
            return of(named.group(1).charAt(0)).orElseThrow();
        }
        String sample = text.substring(0, Math.min(text.length(), SAMPLE_LETTERS));
        var best = COMMA;
        long most = 0;
        for (Separator separator : values()) {
            long score = separator.score(sample);
            if (score > most) {
                most = score;
                best = separator;
            }
        }
        return best;
    }

    private long score(String sample) {
        List<Row> rows = Csv.rows(sample, this).stream()
                .filter(row -> row.readable() && !row.isBlank())
                .limit(SAMPLE_ROWS)
                .toList();
        if (rows.isEmpty() || rows.getFirst().cells().size() < 2) {
            return 0;
        }
        int cells = rows.getFirst().cells().size();
        long alike = rows.stream().filter(row -> row.cells().size() == cells).count();
        return alike * 1000 + Math.min(cells, 999);
    }

    private static Optional<Separator> of(char letter) {
        return List.of(values()).stream()
                .filter(separator -> separator.letter == letter)
                .findFirst();
    }
}

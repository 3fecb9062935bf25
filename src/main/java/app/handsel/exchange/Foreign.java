package app.handsel.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Knows by their first bytes the files that are chosen by mistake for contacts. */
final class Foreign {

    private static final int SAMPLE = 8192;
    private static final Map<String, FileProblem> STARTS = Map.of(
            "PK\3\4", FileProblem.SPREADSHEET,
            "\u00D0\u00CF\u0011\u00E0", FileProblem.SPREADSHEET,
            "%PDF", FileProblem.PDF,
            "\u00FF\u00D8\u00FF", FileProblem.NOT_TEXT,
            "\u0089PNG", FileProblem.NOT_TEXT,
            "GIF8", FileProblem.NOT_TEXT,
            "\u001F\u008B", FileProblem.NOT_TEXT,
            "\u007FELF", FileProblem.NOT_TEXT);

    private Foreign() {}

    static Optional<FileProblem> problem(byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.of(FileProblem.EMPTY);
        }
        byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
        String start = new String(sample, StandardCharsets.ISO_8859_1);
        Optional<FileProblem> known = STARTS.entrySet().stream()
                .filter(entry -> start.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        // A text has no zero bytes, unless it is in UTF-16, where every second one is.
        return known.or(() -> start.indexOf(0) >= 0 && Encoding.wide(sample).isEmpty()
                ? Optional.of(FileProblem.NOT_TEXT)
                : Optional.empty());
    }
}

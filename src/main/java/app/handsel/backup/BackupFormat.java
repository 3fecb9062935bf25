package app.handsel.backup;

import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A backup as JSON in UTF-8, with a checksum over its own text: {@code {"sha256":"…","backup":{…}}}. It also comes from
 * strangers, so nothing in it is believed.
 */
final class BackupFormat {

    /** In bytes; a notebook of a thousand segments stays far below it. */
    static final int LONGEST = 1 << 20;

    private static final int FORMAT = 1;
    private static final int MOST_SEGMENTS = 10_000;
    private static final String FIRST = "{\"sha256\":\"";
    private static final String BETWEEN = "\",\"backup\":";
    private static final String LAST = "}\n";
    private static final int HEX = 64;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** The number comes first and is read alone, because a newer format may be another one altogether. */
    record Versioned(int format, Backup backup) {}

    private BackupFormat() {}

    static byte[] write(Backup backup) {
        String text = MAPPER.writeValueAsString(new Versioned(FORMAT, backup));
        String checksum = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        return (FIRST + checksum + BETWEEN + text + LAST).getBytes(StandardCharsets.UTF_8);
    }

    /** @throws NotebookException {@link Problem#BACKUP_DAMAGED} or {@link Problem#NEWER_VERSION} */
    static Backup read(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.UTF_8);
        int start = FIRST.length() + HEX + BETWEEN.length();
        if (bytes.length > LONGEST
                || all.length() < start + LAST.length()
                || !all.startsWith(FIRST)
                || !all.startsWith(BETWEEN, FIRST.length() + HEX)
                || !all.endsWith(LAST)) {
            throw damaged("not a backup");
        }
        String text = all.substring(start, all.length() - LAST.length());
        if (!all.startsWith(Sha256.of(text.getBytes(StandardCharsets.UTF_8)), FIRST.length())) {
            throw damaged("checksum");
        }
        try {
            int format = MAPPER.readTree(text).path("format").asInt(0);
            if (format > FORMAT) {
                throw new NotebookException(Problem.NEWER_VERSION, "backup of format " + format);
            }
            return checked(MAPPER.readValue(text, Versioned.class).backup());
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            throw damaged(e.getClass().getSimpleName());
        }
    }

    private static Backup checked(Backup backup) {
        List<Segment> segments = backup.segments();
        var names = new HashSet<String>();
        boolean sound = !segments.isEmpty()
                && segments.size() <= MOST_SEGMENTS
                && segments.stream()
                        .allMatch(one -> one.bytes() > 0
                                && one.bytes() < Long.MAX_VALUE / MOST_SEGMENTS
                                && one.name().matches(Segment.NAME)
                                && names.add(one.name()))
                && backup.reaches().sequence() >= 0
                && backup.tables().values().stream().allMatch(table -> table.rows() >= 0);
        if (!sound) {
            throw damaged("contents");
        }
        return backup;
    }

    private static NotebookException damaged(String detail) {
        return new NotebookException(Problem.BACKUP_DAMAGED, detail);
    }
}

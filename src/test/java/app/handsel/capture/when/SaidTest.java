package app.handsel.capture.when;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people say for days and times, shape by shape, in tables of a language; each row is all that is said. */
class SaidTest {

    private static final Map<String, WhenReader> READERS = new HashMap<>();

    @ParameterizedTest
    @MethodSource({"english", "german"})
    void whatIsSaidIsReadAsAWhole(String now, String locale, String text, String meaning) {
        assertThat(read(now, locale, text)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @MethodSource
    void whatOnlyLooksLikeADateIsNone(String now, String locale, String text, String meaning) {
        assertThat(read(now, locale, text)).isEqualTo(meaning);
    }

    static Stream<Arguments> english() {
        return rows("said-en.txt");
    }

    static Stream<Arguments> german() {
        return rows("said-de.txt");
    }

    static Stream<Arguments> whatOnlyLooksLikeADateIsNone() {
        return rows("no-date.txt");
    }

    private static String read(String now, String locale, String text) {
        WhenReader reader = READERS.computeIfAbsent(locale, country -> new WhenReader(Locale.forLanguageTag(country)));
        ZonedDateTime moment = LocalDateTime.parse(now).atZone(ZoneId.of("Europe/Berlin"));
        return reader.read(text, moment).isEmpty() ? "none" : Written.only(reader, text, moment);
    }

    /** A line with {@code @} says when and where the rows below it are said; a row without a meaning means none. */
    private static Stream<Arguments> rows(String table) {
        var rows = new ArrayList<Arguments>();
        List<String> where = List.of();
        for (String line : text(table).lines().toList()) {
            if (line.startsWith("@")) {
                where = List.of(line.split(" "));
            } else if (!line.startsWith("#")) {
                List<String> row = List.of(line.split(" \\| "));
                rows.add(arguments(where.get(1), where.get(2), row.getFirst(), row.size() > 1 ? row.get(1) : "none"));
            }
        }
        return rows.stream();
    }

    private static String text(String table) {
        try (var in = SaidTest.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalArgumentException("no table " + table);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

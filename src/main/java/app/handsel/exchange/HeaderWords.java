package app.handsel.exchange;

import app.handsel.model.Folding;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The names that address books and shops give to columns, from {@code headers.properties}. */
final class HeaderWords {

    private static final Map<String, Field> MEANINGS = read();

    private HeaderWords() {}

    static Optional<Field> meaning(String plain) {
        return Optional.ofNullable(MEANINGS.get(plain));
    }

    /** One form for all ways of writing a header: "E-mail 1 - Value" and "e_mail 1 value" meet. */
    static String plain(String header) {
        String words = Folding.fold(header).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return words.replaceAll("\\be mail", "email");
    }

    private static Map<String, Field> read() {
        var words = new Properties();
        try (var file = Objects.requireNonNull(HeaderWords.class.getResourceAsStream("headers.properties"));
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var meanings = new HashMap<String, Field>();
        for (String field : words.stringPropertyNames()) {
            for (String name : words.getProperty(field).split(",")) {
                meanings.put(name.strip(), Field.valueOf(field));
            }
        }
        return Map.copyOf(meanings);
    }
}

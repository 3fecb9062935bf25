package app.handsel.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads a text file of this package, in sections that begin with {@code == name}. */
final class Resource {

    private static final String MARK = "== ";

    /** A name and the lines below it. */
    record Section(String name, List<String> lines) {}

    private Resource() {}

    static List<Section> sections(String file) {
        var sections = new ArrayList<Section>();
        for (String line : text(file).lines().toList()) {
            if (line.startsWith(MARK)) {
                sections.add(new Section(line.substring(MARK.length()).strip(), new ArrayList<>()));
            } else if (!sections.isEmpty()) {
                sections.getLast().lines().add(line);
            }
        }
        return sections;
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Resource.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

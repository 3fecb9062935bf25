package app.handsel;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The formatter, run as a test because it needs the newer JDK. {@code -Dformat=write} lets it rewrite the files. */
class FormatTest {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(true)
            .build());

    @Test
    void everyFileReadsAsTheFormatterWritesIt() throws IOException, FormatterException {
        var different = new ArrayList<Path>();
        for (Path file : sources()) {
            String text = Files.readString(file);
            String formatted = FORMATTER.formatSourceAndFixImports(text);
            if (!formatted.equals(text)) {
                different.add(file);
                if ("write".equals(System.getProperty("format"))) {
                    Files.writeString(file, formatted);
                }
            }
        }
        assertThat(different)
                .as("files to format: run mvn test -Dtest=FormatTest -Dformat=write")
                .isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}

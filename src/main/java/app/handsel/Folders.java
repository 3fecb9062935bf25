package app.handsel;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where Handsel keeps its things when nobody says otherwise: where each system wants an application's data. */
public record Folders(Path data) {

    /** {@code os} is the system property os.name. */
    public static Folders of(String os, Map<String, String> environment, Path home) {
        String system = os.toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            return new Folders(home.resolve("Library", "Application Support", "Handsel"));
        }
        if (system.startsWith("windows")) {
            return new Folders(folder(environment, "APPDATA")
                    .orElse(home.resolve("AppData", "Roaming"))
                    .resolve("Handsel"));
        }
        return new Folders(folder(environment, "XDG_DATA_HOME")
                .orElse(home.resolve(".local", "share"))
                .resolve("handsel"));
    }

    /** The notebook that opens when none is named. */
    public Path notebook() {
        return data.resolve("notebook");
    }

    /** The sample shop to try things in. */
    public Path sample() {
        return data.resolve("sample");
    }

    /** The XDG base directory specification: a relative path is to be ignored. */
    private static Optional<Path> folder(Map<String, String> environment, String name) {
        try {
            return Optional.ofNullable(environment.get(name))
                    .filter(value -> !value.isBlank())
                    .map(Path::of)
                    .filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}

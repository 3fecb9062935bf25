package app.handsel;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether a window can be opened here, and the one line to say when it cannot. Only Linux and its kin can lack what is
 * needed. {@code os} is the property os.name, {@code platform} is glass.platform, and {@code library} tells whether the
 * system has a library.
 */
public record Display(String os, String platform, Map<String, String> environment, Predicate<String> library) {

    private static final List<String> LIBRARIES = List.of("libX11.so.6", "libgtk-3.so.0", "libXtst.so.6");

    public static Display here() {
        return new Display(
                System.getProperty("os.name"),
                System.getProperty("glass.platform", ""),
                System.getenv(),
                SystemLibraries::has);
    }

    /** What is missing; asked before JavaFX starts, which would print a stack trace for some of it. */
    public Optional<String> trouble() {
        if (!usesX11()) {
            return Optional.empty();
        }
        if (value("DISPLAY").isEmpty()) {
            return Optional.of(
                    value("WAYLAND_DISPLAY").isEmpty()
                            ? "Handsel needs a screen, and there is none here: neither DISPLAY nor WAYLAND_DISPLAY is"
                                    + " set."
                            : "Handsel needs Xwayland to show its window on this Wayland desktop: DISPLAY is not set.");
        }
        List<String> missing = LIBRARIES.stream().filter(library.negate()).toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(install(String.join(", ", missing)));
    }

    /** Whether there is no screen at all, so that only pictures can be made. */
    public boolean none() {
        return usesX11()
                && value("DISPLAY").isEmpty()
                && value("WAYLAND_DISPLAY").isEmpty();
    }

    /** What JavaFX's failure to start means; empty when it is about something else. */
    public Optional<String> meaning(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("Unable to open DISPLAY")) {
                return Optional.of("Handsel cannot reach the screen that DISPLAY names (" + value("DISPLAY") + ").");
            }
            if (message.contains("Unable to load glass GTK library") || message.startsWith("no glass")) {
                return Optional.of(install("GTK 3"));
            }
        }
        return Optional.empty();
    }

    private boolean usesX11() {
        String system = os.toLowerCase(Locale.ROOT);
        return !system.startsWith("windows") && !system.startsWith("mac") && !platform.equalsIgnoreCase("Headless");
    }

    private String value(String name) {
        return environment.getOrDefault(name, "").strip();
    }

    private static String install(String missing) {
        return "Handsel cannot open a window, because the system lacks " + missing
                + ". Install it with \"sudo apt install libgtk-3-0 libxtst6\" (Debian, Ubuntu)"
                + " or \"sudo dnf install gtk3 libXtst\" (Fedora).";
    }
}

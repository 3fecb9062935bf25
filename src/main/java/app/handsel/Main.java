package app.handsel;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;

/** Reads the command line, looks whether there is a screen, and starts the window or the tour. */
public final class Main {

    private Main() {}

    public static void main(String[] typed) {
        PrintStream out = System.out;
        switch (Arguments.of(typed)) {
            case Arguments.Version _ -> out.println("Handsel " + version());
            case Arguments.Help _ -> out.println(Arguments.HELP);
            case Arguments.Wrong wrong -> {
                System.err.println(wrong.line());
                System.exit(Arguments.Wrong.EXIT_CODE);
            }
            case Arguments.Open open ->
                open.tour().ifPresentOrElse(folder -> tour(folder, out), () -> window(typed, out));
        }
    }

    private static void window(String[] typed, PrintStream out) {
        Display display = Display.here();
        if (display.trouble().isPresent()) {
            String trouble = display.trouble().get();
            if (display.none()) {
                out.println(trouble);
                tour(pictures(), out);
                return;
            }
            System.err.println(trouble);
            System.exit(1);
        }
        try {
            Application.launch(HandselApp.class, typed);
        } catch (RuntimeException failure) {
            System.err.println(display.meaning(failure).orElseThrow(() -> failure));
            System.exit(1);
        }
    }

    private static void tour(Path folder, PrintStream out) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        out.println("Saving pictures of a sample shop in " + folder.toAbsolutePath());
        Application.launch(Tour.class, folder.toString());
    }

    private static Path pictures() {
        try {
            return Files.createTempDirectory("handsel-pictures");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String version() {
        return Main.class.getModule().getDescriptor() == null
                ? "(version unknown)"
                : Main.class.getModule().getDescriptor().rawVersion().orElse("(version unknown)");
    }
}

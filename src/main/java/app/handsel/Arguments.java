package app.handsel;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Optional;

/** What the command line asks for. */
public sealed interface Arguments {

    String USAGE = "Usage: handsel [--notebook DIR] [--tour DIR] [--version] [--help]";

    String HELP = USAGE + """

          --notebook DIR  open the notebook in this folder, or begin one there
          --tour DIR      save pictures of a sample shop's screens in this folder, and end
          --version       print the version
          --help          print this
        """;

    /**
     * Open a notebook: the one named, or else the usual one; with {@code tour}, show every screen and save pictures.
     */
    record Open(Optional<Path> notebook, Optional<Path> tour) implements Arguments {}

    /** Print the version. */
    record Version() implements Arguments {}

    /** Print how to use it. */
    record Help() implements Arguments {}

    /** Something was not understood: print the line and end with the exit code. */
    record Wrong(String line) implements Arguments {

        public static final int EXIT_CODE = 2;
    }

    /** Blank arguments are passed over, since build tools make them out of nothing; of two values the last counts. */
    static Arguments of(String... typed) {
        var rest = new ArrayDeque<>(
                Arrays.stream(typed).filter(argument -> !argument.isBlank()).toList());
        Optional<Path> notebook = Optional.empty();
        Optional<Path> tour = Optional.empty();
        while (!rest.isEmpty()) {
            String argument = rest.pop();
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            switch (name) {
                case "--version", "--help" -> {
                    if (equals >= 0) {
                        return wrong(name + " takes no value.");
                    }
                    return name.equals("--help") ? new Help() : new Version();
                }
                case "--notebook", "--tour" -> {
                    Optional<Path> folder = folder(equals < 0 ? next(rest) : argument.substring(equals + 1));
                    if (folder.isEmpty()) {
                        return wrong(name + " needs a folder.");
                    }
                    if (name.equals("--notebook")) {
                        notebook = folder;
                    } else {
                        tour = folder;
                    }
                }
                default -> {
                    return wrong("Handsel does not know \"" + argument + "\".");
                }
            }
        }
        return new Open(notebook, tour);
    }

    private static String next(ArrayDeque<String> rest) {
        return rest.isEmpty() || rest.peek().startsWith("--") ? "" : rest.pop();
    }

    private static Optional<Path> folder(String value) {
        try {
            return value.isBlank() ? Optional.empty() : Optional.of(Path.of(value));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Wrong wrong(String what) {
        return new Wrong(what + " " + USAGE);
    }
}

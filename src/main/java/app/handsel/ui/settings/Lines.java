package app.handsel.ui.settings;

import java.util.List;

/** A list that is typed, one a line. */
final class Lines {

    private Lines() {}

    static List<String> read(String typed) {
        return typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    static String shown(List<String> lines) {
        return String.join("\n", lines);
    }
}

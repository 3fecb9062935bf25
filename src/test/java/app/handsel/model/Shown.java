package app.handsel.model;

import java.util.List;
import java.util.stream.Collectors;

/** Obligations as the tables of the tests write them: "LATE_PROMISE NOW, MOVE_NOT_TOLD; CHECK_IN SOON". */
final class Shown {

    private Shown() {}

    static String all(List<Obligation> owed) {
        return owed.stream().map(Shown::one).collect(Collectors.joining("; "));
    }

    private static String one(Obligation owed) {
        return owed.also().stream()
                .map(kind -> ", " + kind)
                .collect(Collectors.joining("", owed.kind() + " " + owed.group(), ""));
    }
}

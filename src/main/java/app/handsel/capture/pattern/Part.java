package app.handsel.capture.pattern;

import java.util.List;

/** What a pattern is made of. */
sealed interface Part {

    record Word(String word) implements Part {}

    record Beginning(String of) implements Part {}

    record Ending(String of) implements Part {}

    record Name(String list) implements Part {}

    record Either(Choices choices) implements Part {}

    record Stretch(String kind) implements Part {}

    /** Any words of one clause, this many at most. */
    record Gap(int most) implements Part {}

    record Maybe(Part part) implements Part {}

    record Not(Part part) implements Part {}

    record ClauseStart() implements Part {}

    record ClauseEnd() implements Part {}

    record Open() implements Part {}

    record Close() implements Part {}

    /** Parts in a row, and what they mean together. */
    record Row(List<Part> parts, String value) {}
}

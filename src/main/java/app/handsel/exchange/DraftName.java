package app.handsel.exchange;

import app.handsel.model.Folding;
import app.handsel.model.Labelled;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A name while it is being read: whole, in parts, or both. */
final class DraftName {

    private final Map<Label, Labelled> parts = new EnumMap<>(Label.class);
    private final Labels labels;
    private String whole = "";

    DraftName(Labels labels) {
        this.labels = labels;
    }

    /** False when there is another name already. */
    boolean whole(String text) {
        if (whole.isEmpty()) {
            whole = text;
        }
        return whole.equals(text) || text.isEmpty();
    }

    /** False when there is another such part already. Parts are put together in the order of {@link Label}. */
    boolean part(Label part, String label, String text) {
        return text.isEmpty()
                || parts.computeIfAbsent(part, _ -> new Labelled(label.isEmpty() ? labels.of(part) : label, text))
                        .text()
                        .equals(text);
    }

    String text() {
        return whole.isEmpty() ? parts.values().stream().map(Labelled::text).collect(Collectors.joining(" ")) : whole;
    }

    /** The parts that the whole name does not hold, such as a middle name. */
    List<Labelled> leftOver() {
        if (whole.isEmpty()) {
            return List.of();
        }
        Set<String> held = words(whole);
        var left = new ArrayList<Labelled>();
        for (Labelled part : parts.values()) {
            if (!held.containsAll(words(part.text()))) {
                left.add(part);
            }
        }
        return left;
    }

    static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(Folding.fold(text).split("[\\s,]+")));
    }
}

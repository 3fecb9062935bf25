package app.handsel.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One address while the columns that make it up are read. */
final class AddressDraft {

    private final Map<Field, List<String>> parts = new EnumMap<>(Field.class);
    private String label;
    private String labelHeader = "";

    AddressDraft(String label) {
        this.label = label;
    }

    void label(String header, String text) {
        labelHeader = header;
        label = text;
    }

    void add(Field part, String text) {
        if (!text.isBlank()) {
            parts.computeIfAbsent(part, _ -> new ArrayList<>()).add(text);
        }
    }

    void place(Draft draft) {
        var text = new AddressText(
                String.join("\n", all(Field.ADDRESS)),
                all(Field.STREET),
                String.join(" ", all(Field.POSTCODE)),
                String.join(" ", all(Field.CITY)),
                String.join(" ", all(Field.REGION)),
                String.join(" ", all(Field.COUNTRY)));
        if (!text.isEmpty()) {
            draft.address(label, text.text());
        } else if (!labelHeader.isEmpty()) {
            draft.field(labelHeader, label);
        }
    }

    private List<String> all(Field part) {
        return parts.getOrDefault(part, List.of());
    }
}

package app.handsel.exchange;

import ezvcard.VCard;
import ezvcard.property.RawProperty;
import ezvcard.property.VCardProperty;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the values of one vCard are called: by words of the user's own (as Apple writes them), or by their types. */
final class CardLabels {

    private static final String OWN = "X-ABLABEL";
    private static final Map<String, Label> KNOWN = Map.of(
            "cell", Label.MOBILE,
            "mobile", Label.MOBILE,
            "home", Label.HOME,
            "work", Label.WORK,
            "fax", Label.FAX,
            "pager", Label.PAGER,
            "main", Label.MAIN,
            "other", Label.OTHER,
            "anniversary", Label.ANNIVERSARY,
            "homepage", Label.WEBSITE);

    /** Types that say nothing to a reader: every number can be spoken to, every address takes post. */
    private static final Set<String> SILENT =
            Set.of("voice", "pref", "internet", "postal", "parcel", "dom", "intl", "x-internet", "msg");

    private final Map<String, String> own = new HashMap<>();
    private final Set<String> grouped = new HashSet<>();
    private final Labels labels;

    CardLabels(VCard card, Labels labels) {
        this.labels = labels;
        for (VCardProperty property : card.getProperties()) {
            @Nullable String group = property.getGroup();
            if (group == null) {
                continue;
            }
            if (property instanceof RawProperty raw && isOwn(raw)) {
                own.put(group.toLowerCase(Locale.ROOT), words(CardText.of(raw)));
            } else {
                grouped.add(group.toLowerCase(Locale.ROOT));
            }
        }
    }

    /** Whether this is a label, and one that has something to stand beside. */
    boolean isUsed(RawProperty property) {
        @Nullable String group = property.getGroup();
        return isOwn(property) && group != null && grouped.contains(group.toLowerCase(Locale.ROOT));
    }

    /** The label in words, or what the property is called when it has none. */
    String of(VCardProperty property, String otherwise) {
        @Nullable String group = property.getGroup();
        @Nullable String word = group == null ? null : own.get(group.toLowerCase(Locale.ROOT));
        if (word != null && !word.isBlank()) {
            return word;
        }
        List<String> types = property.getParameters().getTypes();
        String named = types.stream()
                .flatMap(type -> List.of(type.toLowerCase(Locale.ROOT).split(",")).stream())
                .filter(type -> !SILENT.contains(type))
                .distinct()
                .map(this::word)
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? otherwise : named;
    }

    private String words(String text) {
        String plain = text.strip();
        return plain.startsWith("_$!<") && plain.endsWith(">!$_")
                ? word(plain.substring(4, plain.length() - 4))
                : plain;
    }

    private String word(String type) {
        @Nullable Label known = KNOWN.get(type.toLowerCase(Locale.ROOT));
        return known == null ? type : labels.of(known);
    }

    private static boolean isOwn(RawProperty property) {
        return property.getPropertyName().equalsIgnoreCase(OWN);
    }
}

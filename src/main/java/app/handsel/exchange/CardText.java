package app.handsel.exchange;

import ezvcard.VCardVersion;
import ezvcard.io.scribe.ScribeIndex;
import ezvcard.io.scribe.VCardPropertyScribe;
import ezvcard.io.text.WriteContext;
import ezvcard.property.RawProperty;
import ezvcard.property.VCardProperty;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Any property of a vCard as plain text, for those that have no field of their own. */
final class CardText {

    private static final ScribeIndex SCRIBES = new ScribeIndex();
    private static final WriteContext PLAIN = new WriteContext(VCardVersion.V3_0, null, false);
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)", Pattern.DOTALL);

    private CardText() {}

    static String name(VCardProperty property) {
        return property instanceof RawProperty raw
                ? raw.getPropertyName()
                : SCRIBES.getPropertyScribe(property).getPropertyName();
    }

    static String of(VCardProperty property) {
        if (property instanceof RawProperty raw) {
            @Nullable String value = raw.getValue();
            return value == null ? "" : unescaped(value);
        }
        return unescaped(written(SCRIBES.getPropertyScribe(property.getClass()), property));
    }

    private static <T extends VCardProperty> String written(VCardPropertyScribe<T> scribe, VCardProperty property) {
        return scribe.writeText(scribe.getPropertyClass().cast(property), PLAIN);
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text).replaceAll(found -> {
            String letter = found.group(1);
            return Matcher.quoteReplacement(letter.equalsIgnoreCase("n") ? "\n" : letter);
        });
    }
}

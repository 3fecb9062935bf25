package app.handsel.capture.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One thing that a careful reader finds in a sentence. What is {@code optional} may be missed, because people differ
 * about it.
 */
record Expected(Kind kind, String date, String particulars, boolean optional) {

    static Expected of(String label) {
        boolean optional = label.startsWith("(");
        var words = new ArrayList<>(List.of(label.replaceAll("[()]", "").split(" ")));
        Kind kind = Kind.named(words.removeFirst());
        String rest = String.join(" ", words);
        return switch (kind) {
            case PROMISE, THEIRS, QUESTION, DATE -> new Expected(kind, rest, "", optional);
            case PAYMENT -> {
                words.set(0, Found.amount(new BigDecimal(words.getFirst())));
                yield new Expected(kind, "", String.join(" ", words), optional);
            }
            case ANSWER, INTEREST, MISTAKE, REFERRAL -> new Expected(kind, "", rest, optional);
        };
    }

    boolean isDateOf(Found found) {
        if (date.equals("*")) {
            return !found.date().isEmpty();
        }
        return date.endsWith(" *") ? found.date().startsWith(date.substring(0, 10)) : date.equals(found.date());
    }

    boolean isSaidBy(Found found) {
        return kind == Kind.REFERRAL
                ? found.particulars().toLowerCase(Locale.ROOT).contains(particulars.toLowerCase(Locale.ROOT))
                : particulars.equals(found.particulars());
    }

    @Override
    public String toString() {
        String label = Found.together(List.of(kind.toString(), date, particulars));
        return optional ? "(" + label + ")" : label;
    }
}

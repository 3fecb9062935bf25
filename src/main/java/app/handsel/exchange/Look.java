package app.handsel.exchange;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a text looks like, when nobody says what it is. */
final class Look {

    private static final Pattern EMAIL = Pattern.compile("\\s*[^\\s@,;]+@[^\\s@,;]+\\.[^\\s@,;]+\\s*");
    private static final Pattern PHONE = Pattern.compile("\\s*'?[+(0]?[\\d\\s()./-]{5,24}\\d\\s*");
    private static final Pattern NUMBER = Pattern.compile("\\s*[\\d.,]+\\s*");

    private Look() {}

    static boolean email(String text) {
        return EMAIL.matcher(text).matches();
    }

    /** A bare run of digits may be any number; a phone begins with + or 0, or is written in groups. */
    static boolean phone(String text) {
        String plain = text.strip().replaceFirst("^'", "");
        return PHONE.matcher(plain).matches()
                && (plain.startsWith("+")
                        || plain.startsWith("0")
                        || plain.startsWith("(")
                        || plain.matches(".*\\d[ /-]\\d.*"))
                && Day.read(plain, DayOrder.DAY_FIRST).isEmpty()
                && Day.read(plain, DayOrder.MONTH_FIRST).isEmpty();
    }

    static boolean day(String text) {
        return Day.read(text, DayOrder.DAY_FIRST).isPresent()
                || Day.read(text, DayOrder.MONTH_FIRST).isPresent();
    }

    static boolean number(String text) {
        return NUMBER.matcher(text).matches();
    }

    static boolean words(String text) {
        return text.codePoints().anyMatch(Character::isLetter) && text.length() < 60;
    }

    /** Most of the texts look like it. Nothing can be said about a column without texts. */
    static boolean most(List<String> texts, Predicate<String> look) {
        return !texts.isEmpty() && texts.stream().filter(look).count() * 5 >= texts.size() * 4L;
    }
}

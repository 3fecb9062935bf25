package app.handsel.answers;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether two answers to the same question say the same: not yes and no, not other numbers, not other words. */
final class Agreement {

    private static final double MOST = 0.5;
    private static final Pattern NO = Pattern.compile("not|no|never|none|cannot|nor|t|nein|nicht|nichts|nie|niemals"
            + "|kein(?:e|en|em|er|es)?|leider|unfortunately");
    /** They sound like a no and are none. */
    private static final Pattern NO_MATTER = Pattern.compile(
            "no problem|no worries|not only|not just|kein problem|keine sorge|nicht nur", Pattern.CASE_INSENSITIVE);

    private final Wording wording;

    Agreement(Wording wording) {
        this.wording = wording;
    }

    boolean between(String one, String other) {
        return isNo(one) == isNo(other) && numbersFit(one, other) && wordsFit(one, other);
    }

    private static boolean isNo(String answer) {
        return Wording.words(NO_MATTER.matcher(answer).replaceAll("")).stream()
                .anyMatch(word -> NO.matcher(word).matches());
    }

    /** Who was told more than the other was not told something else. */
    private static boolean numbersFit(String one, String other) {
        Set<String> these = numbers(one);
        Set<String> those = numbers(other);
        return these.containsAll(those) || those.containsAll(these);
    }

    private static Set<String> numbers(String answer) {
        return Wording.words(answer).stream()
                .filter(word -> Character.isDigit(word.charAt(0)))
                .collect(Collectors.toSet());
    }

    private boolean wordsFit(String one, String other) {
        List<Word> these = words(one);
        List<Word> those = words(other);
        List<Word> fewer = these.size() <= those.size() ? these : those;
        List<Word> more = fewer == these ? those : these;
        long shared = fewer.stream()
                .filter(word -> more.stream().anyMatch(there -> word.like(there) > 0))
                .count();
        return shared >= MOST * fewer.size();
    }

    private List<Word> words(String answer) {
        return wording.telling(answer).stream().filter(word -> !word.isNumber()).toList();
    }
}

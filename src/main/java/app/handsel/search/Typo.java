package app.handsel.search;

/** One slip of the finger: a letter wrong, missing, too many, or two swapped. */
final class Typo {

    private Typo() {}

    /** How many letters of {@code text} from {@code start} were meant by a mistyped word; 0 when it is farther away. */
    static int length(String typed, String text, int start, int end) {
        int same = 0;
        while (same < typed.length() && start + same < end && typed.charAt(same) == text.charAt(start + same)) {
            same++;
        }
        if (same == typed.length()) {
            return same;
        }
        int at = start + same;
        if (at + 1 < end
                && same + 1 < typed.length()
                && typed.charAt(same) == text.charAt(at + 1)
                && typed.charAt(same + 1) == text.charAt(at)
                && rest(typed, same + 2, text, at + 2, end)) {
            return typed.length();
        }
        if (at < end && rest(typed, same + 1, text, at + 1, end)) {
            return typed.length();
        }
        if (at < end && rest(typed, same, text, at + 1, end)) {
            return typed.length() + 1;
        }
        return rest(typed, same + 1, text, at, end) ? typed.length() - 1 : 0;
    }

    private static boolean rest(String typed, int from, String text, int at, int end) {
        int length = typed.length() - from;
        return length <= end - at && text.regionMatches(at, typed, from, length);
    }
}

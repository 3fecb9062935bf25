package app.handsel.capture.when;

import app.handsel.capture.when.grammar.Search;
import app.handsel.capture.when.grammar.Text;

/** Whether what looks like a date is one where it stands, or a piece of something else, or a name. */
final class Doubts {

    private static final String BELONGS_TO_NUMBERS = "#$€£+_=%";
    private static final String INSIDE_NUMBERS = ".,:/-";
    private static final String INSIDE_WORDS = "-_.@/";

    private final Search search;
    private final Text text;

    Doubts(Search search) {
        this.search = search;
        this.text = search.text();
    }

    boolean accept(int from, int end) {
        return isWhole(from, end) && !isImpossible(from, end) && (!isDoubtful(from, end) || isAll(from, end));
    }

    private boolean isWhole(int from, int end) {
        return !goesOnBefore(from) && !goesOnAfter(end);
    }

    /** A month beside a number that it does not go with: "30 February" is not February. */
    private boolean isImpossible(int from, int end) {
        int before = text.is(from - 1, ".") && text.isGlued(from - 1) ? from - 2 : from - 1;
        return text.isNumber(end) && !search.at("month name", end - 1).isEmpty()
                || text.isNumber(before) && !search.at("month name", from).isEmpty();
    }

    private boolean goesOnBefore(int from) {
        if (!text.isGlued(from)) {
            return false;
        }
        if (!text.token(from - 1).isSign()) {
            return true;
        }
        String sign = text.word(from - 1);
        boolean far = text.isGlued(from - 1);
        if (text.isNumber(from)) {
            return BELONGS_TO_NUMBERS.contains(sign)
                    || INSIDE_NUMBERS.contains(sign) && far && text.isNumber(from - 2)
                    || sign.equals("-") && far;
        }
        return INSIDE_WORDS.contains(sign) && far && !text.token(from - 2).isSign();
    }

    private boolean goesOnAfter(int end) {
        if (!text.isGlued(end) || text.is(end - 1, ".")) {
            return false;
        }
        if (!text.token(end).isSign()) {
            return true;
        }
        String sign = text.word(end);
        boolean far = text.isGlued(end + 1) && !text.token(end + 1).isSign();
        if (text.isNumber(end - 1)) {
            return BELONGS_TO_NUMBERS.contains(sign)
                    || sign.equals("°")
                    || far && (text.isNumber(end + 1) ? INSIDE_NUMBERS : "-").contains(sign);
        }
        return far && INSIDE_WORDS.contains(sign) && !sign.equals("/") || sign.equals("_");
    }

    /** Words that are also something else: "may", "sat", "June". A weak word before them proves nothing. */
    private boolean isDoubtful(int from, int end) {
        int behind = text.is(end - 1, ".") ? end - 1 : end;
        int first = from;
        while (first < behind) {
            if (search.at("doubtful", first).stream().anyMatch(hit -> hit.end() == behind)) {
                return !isNoted(first);
            }
            if (search.at("weak", first).isEmpty()) {
                return false;
            }
            first++;
        }
        return false;
    }

    /** "Call Mon", "call her mon": behind a word, and nothing behind it that makes it a name. */
    private boolean isNoted(int at) {
        String list = text.token(at).capital() ? "noted" : "noted small";
        return !search.at(list, at).isEmpty()
                && text.isWord(at - 1)
                && !text.token(at).newLine()
                && search.at("never before a day", at - 1).isEmpty()
                && (text.token(at).capital() || search.at("who may sit", at - 1).isEmpty())
                && goesOnAsADay(list, at + 1);
    }

    private boolean goesOnAsADay(String list, int next) {
        return list.equals("noted")
                ? !new Stop().at(search, next).isEmpty()
                : next >= text.size() || text.token(next).isSign();
    }

    /** Whether nothing else is said in the text. */
    boolean isAll(int from, int end) {
        for (int i = 0; i < text.size(); i++) {
            if ((i < from || i >= end) && !text.token(i).isSign()) {
                return false;
            }
        }
        return true;
    }
}

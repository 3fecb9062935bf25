package app.handsel.capture.pattern;

import app.handsel.capture.found.Sentence;
import app.handsel.capture.when.Said;
import app.handsel.capture.words.Place;
import app.handsel.capture.words.Token;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sentence as patterns see it: umlauts are written out, so that "für" and "fuer" are one word, and stretches of it
 * that are not words but mean something (an amount, a date, a name) go by a kind.
 */
public final class Words {

    private static final String ENDS_CLAUSE = ",;:.!?()[]–—|/\"„“”»«>→";

    private final List<Token> tokens;
    private final String[] words;
    private final Map<String, int[]> stretches = new HashMap<>();
    private final Map<Choices, int[]> lengths = new IdentityHashMap<>();

    public Words(List<Token> tokens) {
        this.tokens = tokens;
        this.words = tokens.stream().map(token -> fold(token.word())).toArray(String[]::new);
    }

    /** Its dates go by the kind {@code date}. */
    public static Words of(Sentence sentence) {
        var words = new Words(sentence.tokens());
        int at = 0;
        for (Said date : sentence.dates()) {
            while (at < words.size()
                    && words.token(at).place().start() < date.place().start()) {
                at++;
            }
            int end = at;
            while (end < words.size()
                    && words.token(end).place().end() <= date.place().end()) {
                end++;
            }
            words.stretch("date", at, end - at);
        }
        return words;
    }

    static String fold(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                return word.replace("ä", "ae")
                        .replace("ö", "oe")
                        .replace("ü", "ue")
                        .replace("ß", "ss");
            }
        }
        return word;
    }

    /** From now on {@code @kind} in a pattern stands for these tokens. */
    public void stretch(String kind, int from, int length) {
        if (length > 0) {
            lengths.clear();
            stretches.computeIfAbsent(kind, _ -> new int[words.length])[from] = length;
        }
    }

    /**
     * How many tokens the stretch of a kind is that begins here, or 0. Every number is a {@code digit}, every word a
     * {@code word}, and a {@code capital} when it is written with one.
     */
    public int stretch(String kind, int at) {
        if (kind.equals("digit")) {
            return tokens.get(at).isNumber() ? 1 : 0;
        }
        if (kind.equals("word")) {
            return tokens.get(at).isWord() ? 1 : 0;
        }
        if (kind.equals("capital")) {
            return tokens.get(at).isWord() && tokens.get(at).capital() ? 1 : 0;
        }
        int[] lengths = stretches.get(kind);
        return lengths == null || at >= lengths.length ? 0 : lengths[at];
    }

    /** How many tokens one of the choices takes at each token, and one more; 0 where it was not asked yet. */
    int[] lengths(Choices choices) {
        return lengths.computeIfAbsent(choices, _ -> new int[words.length]);
    }

    public int size() {
        return words.length;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int at) {
        return tokens.get(at);
    }

    public String word(int at) {
        return words[at];
    }

    /** Where the first and the last of some tokens stand. */
    public Place place(int from, int to) {
        return tokens.get(from).place().to(tokens.get(to - 1).place());
    }

    /** Whether a clause cannot go on over this token; a point inside a number or an abbreviation ends nothing. */
    public boolean endsClause(int at) {
        Token token = tokens.get(at);
        if (!token.isSign()) {
            return false;
        }
        boolean spaceAfter = at + 1 == words.length || tokens.get(at + 1).spaced();
        return switch (words[at]) {
            case "." -> at + 1 == words.length;
            case ",", "/", ":" -> spaceAfter;
            case "-", "=" -> spaceAfter && token.spaced() || at + 1 < words.length && words[at + 1].equals(">");
            default -> ENDS_CLAUSE.contains(words[at]);
        };
    }
}

package app.handsel.capture.pattern;

import app.handsel.capture.found.Sentence;
import app.handsel.capture.when.Said;
import app.handsel.capture.words.Place;
import app.handsel.capture.words.Token;
import java.util.Arrays;
import java.util.List;

/**
 * A sentence as patterns see it: umlauts are written out, so that "für" and "fuer" are one word, and stretches of it
 * that are not words but mean something (an amount, a date, a name) go by a kind.
 */
public final class Words {

    private static final String ENDS_CLAUSE = ",;:.!?()[]–—|/\"„“”»«>→";
    private static final int[][] NOT_ASKED = {};
    private static final int KINDS = Kind.values().length;
    private static final int[] NOWHERE = {};

    private final Sentence sentence;
    private final List<Token> tokens;
    private final Vocabulary vocabulary;
    private final String[] words;
    private final int[][] letters;
    private final boolean[] ends;
    private final int[] kinds;
    private final int[][] stretches;
    private int[][] lengths = NOT_ASKED;

    Words(Sentence sentence, Vocabulary vocabulary) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.vocabulary = vocabulary;
        int size = tokens.size();
        words = new String[size];
        letters = new int[size][];
        ends = new boolean[size];
        kinds = new int[size];
        stretches = new int[KINDS][];
        Arrays.fill(stretches, NOWHERE);
        for (int i = 0; i < size; i++) {
            words[i] = fold(tokens.get(i).word());
            letters[i] = vocabulary.letters(words[i]);
            kinds[i] = kinds(tokens.get(i));
        }
        for (int i = 0; i < size; i++) {
            ends[i] = tokens.get(i).isSign() && ends(i);
        }
        markDates();
    }

    private Words(Words other) {
        sentence = other.sentence;
        tokens = other.tokens;
        vocabulary = other.vocabulary;
        words = other.words;
        letters = other.letters;
        ends = other.ends;
        kinds = other.kinds.clone();
        stretches = new int[KINDS][];
        for (int i = 0; i < KINDS; i++) {
            stretches[i] = other.stretches[i].clone();
        }
    }

    /** The same sentence, to be marked further without anybody else seeing it. */
    public Words copy() {
        return new Words(this);
    }

    private static int kinds(Token token) {
        return switch (token.kind()) {
            case NUMBER -> Kind.DIGIT.bit();
            case SIGN -> 0;
            case WORD -> token.capital() ? Kind.WORD.bit() | Kind.CAPITAL.bit() : Kind.WORD.bit();
        };
    }

    private void markDates() {
        int at = 0;
        for (Said date : sentence.dates()) {
            while (at < size() && token(at).place().start() < date.place().start()) {
                at++;
            }
            int end = at;
            while (end < size() && token(end).place().end() <= date.place().end()) {
                end++;
            }
            stretch(Kind.DATE, at, end - at);
        }
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
    public void stretch(Kind kind, int from, int length) {
        if (length > 0) {
            lengths = NOT_ASKED;
            kinds[from] |= kind.bit();
            if (stretches[kind.ordinal()].length == 0) {
                stretches[kind.ordinal()] = new int[words.length];
            }
            stretches[kind.ordinal()][from] = length;
        }
    }

    /** How many tokens the stretch of a kind is that begins here, or 0. */
    public int stretch(Kind kind, int at) {
        return Math.max(0, stretchAs(kind.ordinal(), at));
    }

    /** As {@link #stretch(Kind, int)}, but -1 where there is none. */
    int stretchAs(int kind, int at) {
        if ((kinds[at] & 1 << kind) == 0) {
            return -1;
        }
        int[] marked = stretches[kind];
        return marked.length == 0 ? 1 : marked[at];
    }

    int kinds(int at) {
        return kinds[at];
    }

    int[] letters(int at) {
        return letters[at];
    }

    boolean has(int letters, int at) {
        for (int one : this.letters[at]) {
            if (one == letters) {
                return true;
            }
        }
        return false;
    }

    /** How many tokens one of the choices takes at each token, and one more; 0 where it was not asked yet. */
    int[] lengths(Choices choices) {
        if (lengths.length == 0) {
            lengths = new int[vocabulary.lists()][];
            Arrays.fill(lengths, NOWHERE);
        }
        int[] known = lengths[choices.number()];
        return known.length == 0 ? lengths[choices.number()] = new int[words.length] : known;
    }

    public Sentence sentence() {
        return sentence;
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

    /** Whether it ends with a question mark. */
    public boolean asks() {
        return words[words.length - 1].equals("?");
    }

    /** Where the first and the last of some tokens stand. */
    public Place place(int from, int to) {
        return tokens.get(from).place().to(tokens.get(to - 1).place());
    }

    /** Whether a clause cannot go on over this token; a point inside a number or an abbreviation ends nothing. */
    public boolean endsClause(int at) {
        return ends[at];
    }

    private boolean ends(int at) {
        boolean spaceAfter = at + 1 == words.length || tokens.get(at + 1).spaced();
        return switch (words[at]) {
            case "." -> at + 1 == words.length;
            case ",", "/", ":" -> spaceAfter;
            case "-", "=" ->
                spaceAfter && tokens.get(at).spaced() || at + 1 < words.length && words[at + 1].equals(">");
            default -> ENDS_CLAUSE.contains(words[at]);
        };
    }
}

package app.handsel.capture.money;

import app.handsel.capture.pattern.Words;
import app.handsel.capture.words.Lexicon;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Numbers written in words, apart ("two hundred and fifty") or in one ("zweihundertfünfzig"). Ones are added up, tens
 * and hundreds multiply what stands before them.
 */
final class NumberWords {

    /** A number and before which token it ends. */
    record Said(long value, int to) {}

    private static final long LARGEST = 1_000_000;
    private static final int BEGINNING = 3;
    private static final int BUCKETS = 1 << 16;
    private static final String ONES = "one";
    private static final String TIMES = "times";
    private static final String JOIN = "join";

    private final Map<String, Long> ones = new HashMap<>();
    private final Map<String, Long> times = new HashMap<>();
    private final Map<String, Long> joins = new HashMap<>();

    private final BitSet beginnings = new BitSet();

    NumberWords(Locale locale) {
        for (Lexicon.Line line : Lexicon.lines(Lexicon.text(locale, "numbers"))) {
            Map<String, Long> into = switch (line.list()) {
                case ONES -> ones;
                case TIMES -> times;
                case JOIN -> joins;
                default -> throw new IllegalArgumentException("no such list of numbers: " + line.list());
            };
            for (String word : line.phrases().split("\\|")) {
                if (!word.isBlank()) {
                    into.put(word.strip(), line.value().isEmpty() ? 0 : Long.parseLong(line.value()));
                }
            }
        }
        Stream.concat(ones.keySet().stream(), times.keySet().stream())
                .filter(word -> word.length() >= BEGINNING)
                .forEach(word -> beginnings.set(beginning(word)));
    }

    Optional<Said> at(Words words, int from) {
        if (!mayBegin(words.word(from))) {
            return Optional.empty();
        }
        var sum = new Sum();
        int to = from;
        for (int i = from; i < words.size(); i++) {
            String word = words.word(i);
            if (joins.containsKey(word) || word.equals("-")) {
                if (to == from) {
                    break;
                }
                continue;
            }
            if (!sum.take(word)) {
                break;
            }
            to = i + 1;
        }
        return to == from || sum.total() == 0 ? Optional.empty() : Optional.of(new Said(sum.total(), to));
    }

    /** Tells by three letters what is no number, and that is most. */
    boolean mayBegin(String word) {
        return word.length() >= BEGINNING && beginnings.get(beginning(word));
    }

    private static int beginning(String word) {
        return ((word.charAt(0) * 31 + word.charAt(1)) * 31 + word.charAt(2)) % BUCKETS;
    }

    /** The factor that a word stands for: "thousand". */
    OptionalLong times(String word) {
        Long factor = times.get(word);
        return factor == null ? OptionalLong.empty() : OptionalLong.of(factor);
    }

    private final class Sum {
        private long whole;
        private long part;

        long total() {
            return whole + part;
        }

        /** Takes a word, in pieces if it is written in one, or nothing of it. */
        boolean take(String word) {
            long wholeBefore = whole;
            long partBefore = part;
            for (int at = 0; at < word.length(); ) {
                int end = piece(word, at);
                if (end < 0) {
                    whole = wholeBefore;
                    part = partBefore;
                    return false;
                }
                at = end;
            }
            return !word.isEmpty();
        }

        private int piece(String word, int at) {
            for (int end = word.length(); end > at; end--) {
                String piece = word.substring(at, end);
                if (at > 0 && end < word.length() && joins.containsKey(piece)) {
                    return end;
                }
                if (add(piece)) {
                    return end;
                }
            }
            return -1;
        }

        private boolean add(String piece) {
            Long one = ones.get(piece);
            if (one != null) {
                boolean fits = part % 100 == 0 || part % 100 < 10 && one >= 20 && one % 10 == 0 || fitsTens(one);
                part += fits ? one : 0;
                return fits;
            }
            Long factor = times.get(piece);
            if (factor == null || total() > LARGEST) {
                return false;
            }
            long base = Math.max(1, part);
            if (factor >= 1000) {
                whole += base * factor;
                part = 0;
            } else {
                part = base * factor;
            }
            return true;
        }

        private boolean fitsTens(long one) {
            return one < 10 && part % 100 >= 20 && part % 10 == 0;
        }
    }
}

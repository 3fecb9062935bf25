package app.handsel.search;

import app.handsel.model.Folding;
import app.handsel.notebook.PhoneNumbers;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was typed, taken apart. Punctuation alone is nothing; numbers that follow each other may be one phone number.
 */
record Query(List<Term> terms) {

    private static final int SHORTEST_RUN = 3;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}\\p{So}]+");
    private static final Pattern ADDRESS = Pattern.compile("\\S*@\\S*[\\p{L}\\p{Nd}]|\\S*[\\p{L}\\p{Nd}]\\S*@");
    private static final Pattern NUMBER = Pattern.compile("[\\p{P}\\p{Sm}`´]*\\p{Nd}[\\p{Nd}\\p{P}\\p{Sm}]*");
    private static final Pattern IN_A_PHONE = Pattern.compile("(?i)tel:.*|ext\\.?\\d*|x\\d*|[^\\p{L}].*");

    static Query of(String typed, PhoneNumbers phones) {
        List<String> pieces =
                SPACES.splitAsStream(typed).filter(piece -> !piece.isEmpty()).toList();
        if (phones.valid(typed) && pieces.stream().allMatch(IN_A_PHONE.asMatchPredicate())) {
            return new Query(List.of(number(pieces, phones)));
        }
        var terms = new LinkedHashSet<Term>();
        for (int at = 0, end; at < pieces.size(); at = end) {
            end = at;
            while (end < pieces.size() && NUMBER.matcher(pieces.get(end)).matches()) {
                end++;
            }
            if (end > at) {
                terms.add(number(pieces.subList(at, end), phones));
            } else {
                terms.addAll(words(pieces.get(end++)));
            }
        }
        return new Query(List.copyOf(terms));
    }

    private static Term number(List<String> pieces, PhoneNumbers phones) {
        String typed = String.join(" ", pieces);
        var runs = Stream.of(Letters.digits(typed), Letters.digits(phones.key(typed)))
                .filter(run -> run.length() >= SHORTEST_RUN);
        List<String> words = split(Folded.of(typed).text()).distinct().toList();
        return new Term(words, words, Set.copyOf(runs.toList()));
    }

    private static List<Term> words(String piece) {
        String folded = Folded.of(piece).text();
        var address = ADDRESS.matcher(folded);
        List<String> words =
                address.lookingAt() ? List.of(address.group()) : split(folded).toList();
        String asked = split(Folding.fold(piece))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return words.stream()
                .map(word -> new Term(List.of(word), List.of(words.size() == 1 ? asked : word), Set.of()))
                .toList();
    }

    private static Stream<String> split(String folded) {
        return WORD.matcher(folded).results().map(MatchResult::group);
    }
}

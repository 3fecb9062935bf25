package app.handsel.capture.sentence;

import app.handsel.capture.when.Said;
import app.handsel.capture.words.Lexicon;
import app.handsel.capture.words.Lexicon.Match;
import app.handsel.capture.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says after which tokens a sentence ends. Word lists: {@code abbreviations}, {@code ordinals}, {@code starters}. */
final class Ends {

    private static final Set<String> ALWAYS = Set.of("!", "?", ";", "…", "•", "·");
    private static final Set<String> CLOSING = Set.of("\"", "”", "“", "»", "«", ")", "]", "'", "’", ".", "!", "?", "…");

    private final Lexicon words;

    Ends(Lexicon words) {
        this.words = words;
    }

    /** For each sentence the index after its last token. */
    List<Integer> of(List<Token> tokens, List<Said> dates) {
        var ends = new ArrayList<Integer>();
        int kept = -1;
        int date = 0;
        for (int i = 0; i < tokens.size() - 1; i++) {
            Optional<Match> abbreviation = words.at("abbreviations", tokens, i);
            if (abbreviation.isPresent()) {
                kept = Math.max(kept, lastKept(abbreviation.get(), tokens, i));
            }
            Token next = tokens.get(i + 1);
            while (date < dates.size()
                    && dates.get(date).place().end() <= next.place().start()) {
                date++;
            }
            boolean inDate = date < dates.size()
                    && dates.get(date).place().start() < tokens.get(i).place().end();
            if (next.newLine() || i > kept && !inDate && ends(tokens, i)) {
                ends.add(i + 1);
            }
        }
        if (!tokens.isEmpty()) {
            ends.add(tokens.size());
        }
        return ends;
    }

    private int lastKept(Match abbreviation, List<Token> tokens, int from) {
        int last = from + abbreviation.length() - 1;
        if (last + 1 >= tokens.size()) {
            return last;
        }
        Token next = tokens.get(last + 1);
        boolean goesOn = switch (abbreviation.value()) {
            case "number" -> next.isNumber();
            case "open" -> !next.capital();
            default -> true;
        };
        return goesOn ? last : last - 1;
    }

    private boolean ends(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        Token next = tokens.get(i + 1);
        if (!token.isSign() || !next.spaced() && CLOSING.contains(next.word())) {
            return false;
        }
        if (CLOSING.contains(token.word()) && !token.is(".") && !ALWAYS.contains(token.word())) {
            return i > 0 && !token.spaced() && stops(tokens.get(i - 1)) && next.spaced() && next.capital();
        }
        if (ALWAYS.contains(token.word())) {
            return next.spaced() || token.is(";");
        }
        return token.is(".") && i > 0 && (next.spaced() ? fullStop(tokens, i) : squeezed(tokens, i));
    }

    private static boolean stops(Token token) {
        return token.is(".") || token.is("!") || token.is("?");
    }

    /** "on Friday.We will": a full stop without its space, and not an address. */
    private boolean squeezed(List<Token> tokens, int i) {
        Token before = tokens.get(i - 1);
        Token next = tokens.get(i + 1);
        return before.isWord()
                && before.word().length() > 2
                && next.isWord()
                && next.capital()
                && (!before.capital() || words.has("starters", tokens, i + 1));
    }

    private boolean fullStop(List<Token> tokens, int i) {
        Token before = tokens.get(i - 1);
        if (before.isNumber()) {
            return !ordinal(tokens, i);
        }
        boolean initial =
                before.isWord() && before.word().length() == 1 && before.capital() && !words.has("i", tokens, i - 1);
        return !initial || words.has("starters", tokens, i + 1);
    }

    /** "am 3. Mai", "der 2. Termin", "3.4. wie gesagt", but "wir brauchen 20. Ich melde mich". */
    private boolean ordinal(List<Token> tokens, int i) {
        boolean possible = i > 1
                && tokens.get(i - 1).word().length() <= 2
                && words.has("ordinals", tokens, i - 2)
                && !words.has("starters", tokens, i + 1);
        boolean numeric = i > 2
                && tokens.get(i - 2).is(".")
                && tokens.get(i - 3).isNumber()
                && !tokens.get(i + 1).capital();
        return possible || numeric || words.has("after ordinals", tokens, i + 1);
    }
}

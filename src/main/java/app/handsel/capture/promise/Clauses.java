package app.handsel.capture.promise;

import app.handsel.capture.found.Sentence;
import app.handsel.capture.when.Said;
import app.handsel.capture.words.Lexicon;
import app.handsel.capture.words.Lexicon.Match;
import app.handsel.capture.words.Place;
import app.handsel.capture.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a sentence apart where a new subject begins. Never longer than a person writes in one breath, so that a text
 * without a full stop costs no more than any other.
 */
final class Clauses {

    private static final Set<String> BREAKS =
            Set.of(",", ":", "-", "–", "—", "(", ")", "/", ">", "→", "&", "+", "\"", "”", "“", "»");
    private static final int LONGEST = 40;
    private static final int SUBJECT = 7;
    private static final int OURS = 2;
    private static final int CONFIRMATION = 4;

    private final Lexicon words;

    Clauses(Lexicon words) {
        this.words = words;
    }

    List<Clause> of(Sentence sentence) {
        var cutter = new Cutter(sentence);
        for (int i = 1; i < sentence.tokens().size(); i++) {
            if (cutter.cutsBefore(i)) {
                cutter.cut(i);
            }
        }
        cutter.cut(sentence.tokens().size());
        return cutter.clauses;
    }

    private final class Cutter {

        private final Sentence sentence;
        private final List<Token> tokens;
        private final List<Clause> clauses = new ArrayList<>();
        private int from;
        private int date;
        private boolean opened;

        private Cutter(Sentence sentence) {
            this.sentence = sentence;
            tokens = sentence.tokens();
            opened = words.has("openings", tokens, 0);
        }

        private void cut(int to) {
            if (to <= from) {
                return;
            }
            int end = tokens.get(to - 1).place().end();
            int first = date;
            while (date < sentence.dates().size()
                    && sentence.dates().get(date).place().start() < end) {
                date++;
            }
            clauses.add(new Clause(sentence, from, to, sentence.dates().subList(first, date)));
            from = to;
            opened = to < tokens.size() && words.has("openings", tokens, to);
        }

        private boolean cutsBefore(int i) {
            Optional<Match> opening = words.at("openings", tokens, i);
            boolean opens = opening.isPresent();
            boolean cuts = i - from >= LONGEST
                    || !inDate(i)
                            && (afterBreak(i) ? begins(i, opens) : runsOn(i, opening) || words.has("cuts", tokens, i));
            if (cuts) {
                return true;
            }
            opened |= opens;
            return false;
        }

        private boolean afterBreak(int i) {
            Token before = tokens.get(i - 1);
            return before.isSign()
                            && BREAKS.contains(before.word())
                            && (tokens.get(i).spaced() || before.spaced())
                    || words.has("joins", tokens, i - 1);
        }

        private boolean begins(int i, boolean opens) {
            if (opens
                    || words.has("starts", tokens, i)
                    || words.has("cuts", tokens, i)
                    || words.has("confirms", tokens, i)
                    || tokens.get(i - 1).isSign() && endsConfirmed(i)) {
                return true;
            }
            if (words.has("nouns", tokens, i) && tokens.get(i - 1).isSign()) {
                return true;
            }
            if (words.has("do", tokens, i)
                    && (words.has("left out", tokens, i)
                            || i + 1 < tokens.size()
                                    && (near(words.at("openings", tokens, i + 1))
                                            || tokens.get(i - 1).isSign() && words.has("you", tokens, i + 1)))) {
                return true;
            }
            if (words.has("our people", tokens, i) && actsAfter(i)) {
                return true;
            }
            boolean aside = tokens.get(i - 1).isSign() && !words.has("conditions", tokens, i);
            return aside && dateBefore(i) && !dateAt(i) && !words.has("joins", tokens, i)
                    || !words.has("links", tokens, i) && subjectAt(i);
        }

        /** "… , as an apology, promised": a few last words, the last of which confirm. */
        private boolean endsConfirmed(int i) {
            int end = tokens.size();
            return end - i <= CONFIRMATION && words.has("confirms", tokens, end - 1);
        }

        /** "dann schicke ich": the verb comes first. */
        private static boolean near(Optional<Match> opening) {
            return opening.filter(match -> match.value().contains("near")).isPresent();
        }

        /** "the quote will be sent": a few words, and then what they will do. */
        private boolean subjectAt(int i) {
            for (int j = i + 1; j <= i + SUBJECT && j < tokens.size(); j++) {
                if (words.has("modals", tokens, j) && !words.has("to", tokens, j) || words.has("does", tokens, j)) {
                    return true;
                }
                if (tokens.get(j).isSign() || words.has("joins", tokens, j)) {
                    return false;
                }
            }
            return false;
        }

        /** "… and our courier brings it". */
        private boolean actsAfter(int i) {
            for (int j = i + 1; j <= i + OURS && j < tokens.size(); j++) {
                if (words.has("acts", tokens, j)) {
                    return true;
                }
            }
            return false;
        }

        /** "… by Friday I'll call her Monday": typed on without a sign between. */
        private boolean runsOn(int i, Optional<Match> opening) {
            return opened
                    && i - from > 2
                    && opening.filter(match -> match.value().contains("any")
                                    && !match.value().contains("with:"))
                            .isPresent()
                    && !words.has("links", tokens, i - 1)
                    && !words.has("before", tokens, i - 1);
        }

        private boolean dateBefore(int i) {
            int end = tokens.get(i).place().start();
            int start = tokens.get(from).place().start();
            for (int at = date; at < sentence.dates().size(); at++) {
                Place place = sentence.dates().get(at).place();
                if (place.start() >= end) {
                    return false;
                }
                if (place.start() >= start) {
                    return true;
                }
            }
            return false;
        }

        private boolean dateAt(int i) {
            return dateOver(i).isPresent();
        }

        private boolean inDate(int i) {
            return dateOver(i)
                    .filter(place -> place.start() < tokens.get(i).place().start())
                    .isPresent();
        }

        private Optional<Place> dateOver(int i) {
            Place token = tokens.get(i).place();
            for (int at = date; at < sentence.dates().size(); at++) {
                Said said = sentence.dates().get(at);
                if (said.place().start() >= token.end()) {
                    break;
                }
                if (said.place().overlaps(token)) {
                    return Optional.of(said.place());
                }
            }
            return Optional.empty();
        }
    }
}

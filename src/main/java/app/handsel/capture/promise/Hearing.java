package app.handsel.capture.promise;

import app.handsel.capture.found.Context;
import app.handsel.capture.promise.Opening.Side;
import app.handsel.capture.promise.Opening.Verbs;
import app.handsel.capture.promise.Opening.Where;
import app.handsel.capture.words.Lexicon;
import app.handsel.capture.words.Lexicon.Match;
import java.util.List;
import java.util.Optional;

/** Listens to one clause: does somebody undertake something in it, and by which words? */
final class Hearing {

    private static final int CONFIRMATION = 6;

    private final Lexicon words;
    private final Doubts doubts;
    private final VerbPhrases verbs;
    private final Subjects subjects;
    private final Notes notes;

    Hearing(Lexicon words) {
        this.words = words;
        doubts = new Doubts(words);
        verbs = new VerbPhrases(words);
        subjects = new Subjects(words);
        notes = new Notes(words);
    }

    /** The first token that says something: not "ok", "and", a bullet. */
    int start(Clause clause) {
        int at = clause.from();
        while (at < clause.to() && !words.has("starts", clause.tokens(), at)) {
            Optional<Match> lead = words.at("leads", clause.tokens(), at);
            if (lead.isEmpty() && !clause.token(at).isSign()) {
                break;
            }
            at += lead.map(Match::length).orElse(1);
        }
        return Math.min(at, clause.to());
    }

    boolean onlyAcknowledges(Heard heard) {
        return heard.opening().verbs() == Verbs.NONE
                && words.has("acknowledges", heard.clause().tokens(), heard.first());
    }

    /** "… hab ich ihr zugesagt": says once more that what stands before it is a promise. */
    boolean onlyConfirms(Heard heard) {
        return heard.opening().verbs() == Verbs.NONE
                && heard.clause().dates().isEmpty()
                && heard.clause().to() - heard.first() <= CONFIRMATION
                && has("confirms", heard.clause(), heard.first());
    }

    /** Whether the subject is left out after "and". */
    boolean leavesOut(Heard heard) {
        return joined(heard.clause())
                && heard.opening().from() == heard.first()
                && (heard.opening().length() == 0
                        || words.has("starts", heard.clause().tokens(), heard.first()));
    }

    /** Whether a clause goes on from the one before: "… and will". */
    boolean joined(Clause clause) {
        return clause.from() > 0 && words.has("joins", clause.tokens(), clause.from() - 1)
                || words.has("joins", clause.tokens(), clause.from());
    }

    /** {@code theirs} when the subject before was one of them, and may be left out here. */
    Optional<Heard> hear(Clause clause, boolean theirs, Context context) {
        int start = start(clause);
        if (start >= clause.to()) {
            return Optional.empty();
        }
        Optional<Match> note = words.at("starts", clause.tokens(), start);
        if (note.isPresent()) {
            Optional<Heard> heard = Opening.of(note.get(), start).stream()
                    .map(opening -> leftOut(clause, opening, theirs))
                    .flatMap(opening -> believe(clause, start, opening, context).stream())
                    .findFirst();
            if (heard.isPresent()) {
                return heard;
            }
        }
        int at = start;
        while (at < clause.to()) {
            List<Opening> openings = openings(clause, start, at, context);
            for (Opening opening : openings) {
                Optional<Heard> heard = believe(clause, start, opening, context);
                if (heard.isPresent()) {
                    return heard;
                }
            }
            at += openings.isEmpty() ? 1 : Math.max(1, openings.getFirst().length());
        }
        return notes.hear(clause, start, context);
    }

    private List<Opening> openings(Clause clause, int start, int at, Context context) {
        Optional<Match> match = words.at("openings", clause.tokens(), at).or(() -> leftOut(clause, start, at));
        if (match.isPresent()) {
            return Opening.of(match.get(), at);
        }
        List<Opening> modals = words.at("modals", clause.tokens(), at).or(() -> inflected(clause, start, at)).stream()
                .flatMap(found -> Opening.of(found, at).stream())
                .toList();
        return (modals.isEmpty() ? acts(clause, at).stream() : modals.stream())
                .flatMap(modal -> subjects.of(clause, start, modal, context).stream())
                .toList();
    }

    /** "Rufe zurück": the ending of the verb says whose it is. */
    private Optional<Match> leftOut(Clause clause, int start, int at) {
        return at == start && words.has("do", clause.tokens(), at)
                ? words.at("left out", clause.tokens(), at).map(Hearing::unspoken)
                : Optional.empty();
    }

    /** A verb that its ending tells from other words, where no other verb was before. */
    private Optional<Match> inflected(Clause clause, int start, int at) {
        if (at == start || !clause.token(at).isWord() || clause.token(at).capital()) {
            return Optional.empty();
        }
        return words.at("inflected", clause.tokens(), at)
                .filter(ending ->
                        !ending.value().equals("no opening") && !ending.value().equals("past"))
                .filter(_ -> isVerb(clause, start, at))
                .map(Hearing::unspoken);
    }

    private boolean isVerb(Clause clause, int start, int at) {
        return !words.has("no verbs", clause.tokens(), at)
                && (words.has("does", clause.tokens(), at) || !words.has("done", clause.tokens(), at))
                && !clause.inDate(at)
                && !verbBefore(clause, start, at);
    }

    /** A verb that stands for its opening too. */
    private static Match unspoken(Match verb) {
        return new Match(verb.value(), 0);
    }

    private boolean verbBefore(Clause clause, int start, int at) {
        for (int i = start; i < at; i++) {
            if (words.has("auxiliaries", clause.tokens(), i) || words.has("modals", clause.tokens(), i)) {
                return true;
            }
        }
        return false;
    }

    /** "My apprentice brings the ladder": a verb that goes on is no thing in the plural. */
    private Optional<Opening> acts(Clause clause, int at) {
        return words.at("acts", clause.tokens(), at)
                .filter(found -> at + found.length() < clause.to())
                .filter(found -> found.length() > 1 || goesOn(clause, at + 1))
                .map(_ -> new Opening(Side.THEIRS, Verbs.HELD, "acts", Where.NEXT, true, Optional.empty(), at, 0));
    }

    private boolean goesOn(Clause clause, int at) {
        return words.has("articles", clause.tokens(), at)
                || words.has("you", clause.tokens(), at)
                || words.has("goods", clause.tokens(), at)
                || words.has("us", clause.tokens(), at);
    }

    /** Whose word it is when the subject is left out: of who was the subject before, or theirs when it comes to us. */
    private Opening leftOut(Clause clause, Opening opening, boolean theirs) {
        boolean bare = opening.side() == Side.OURS && opening.length() == 1;
        return bare && (theirs || has("us", clause, opening.end())) ? opening.by(Side.THEIRS) : opening;
    }

    private Optional<Heard> believe(Clause clause, int start, Opening opening, Context context) {
        if (opening.side() == Side.NOBODYS
                || opening.end() > clause.to()
                || doubts.before(clause, start, opening)
                || opening.with().filter(list -> !has(list, clause, start)).isPresent()
                || opening.dated()
                        && Dates.due(clause.dates(), context.now()).isEmpty()
                        && !has("firm", clause, start)) {
            return Optional.empty();
        }
        if (opening.verbs() == Verbs.NONE) {
            return doubts.after(clause, start, opening, Optional.empty())
                    ? Optional.empty()
                    : Optional.of(new Heard(clause, start, toYou(clause, opening), Optional.empty()));
        }
        return verbs.of(clause, start, opening, context)
                .filter(verb -> !doubts.after(clause, start, opening, Optional.of(verb)))
                .map(verb -> new Heard(clause, start, toYou(clause, opening), Optional.of(verb)))
                .filter(heard -> !byOthers(heard))
                .filter(heard -> heard.opening() == opening || !doubts.before(clause, start, heard.opening()));
    }

    /** "The window will be replaced by the landlord." */
    private boolean byOthers(Heard heard) {
        Clause clause = heard.clause();
        if (!heard.opening().form().equals("done") || heard.isTheirs() || has("agent", clause, heard.first())) {
            return false;
        }
        for (int i = heard.opening().end(); i < clause.to(); i++) {
            if (words.has("by", clause.tokens(), i) && !clause.inDate(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Anna will send you": who speaks to the customer speaks of their own people. */
    private Opening toYou(Clause clause, Opening opening) {
        return opening.side() == Side.THEIRS
                        && opening.verbs() != Verbs.ANY
                        && !words.has("you", clause.tokens(), opening.from())
                        && (has("you", clause, opening.end()) || addresses(clause, opening.end()))
                ? opening.by(Side.OURS)
                : opening;
    }

    /** A pronoun that speaks to somebody when it has a capital. */
    private boolean addresses(Clause clause, int from) {
        for (int i = Math.max(from, clause.from() + 1); i < clause.to(); i++) {
            if (clause.token(i).capital() && words.has("formal", clause.tokens(), i)) {
                return true;
            }
        }
        return false;
    }

    private boolean has(String list, Clause clause, int from) {
        for (int i = from; i < clause.to(); i++) {
            if (words.has(list, clause.tokens(), i)) {
                return true;
            }
        }
        return false;
    }
}

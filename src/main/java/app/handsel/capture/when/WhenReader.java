package app.handsel.capture.when;

import app.handsel.capture.when.Together.Meant;
import app.handsel.capture.when.grammar.Action;
import app.handsel.capture.when.grammar.Grammar;
import app.handsel.capture.when.grammar.Hit;
import app.handsel.capture.when.grammar.Search;
import app.handsel.capture.when.grammar.Text;
import app.handsel.capture.words.Lexicon;
import app.handsel.capture.words.Place;
import app.handsel.capture.words.Token;
import app.handsel.capture.words.Tokens;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds all days and times in a text of one language. They are read forward from now, those that say "since" or "last"
 * back; the country of the locale says whether day or month comes first in 3/4.
 */
public final class WhenReader {

    /** A text of so few tokens may be nothing but a date, as in a field that asks for one. */
    private static final int FEW = 6;

    /** Where English is written with the month first; without a country it is the American. */
    private static final Set<String> MONTH_FIRST = Set.of("", "US", "CA", "PH", "PR", "GU", "VI", "AS", "MP", "UM");

    private final Grammar grammar;

    public WhenReader(Locale locale) {
        var actions = new HashMap<String, Action>();
        List.of(
                        Counting.actions(),
                        ClockTimes.actions(),
                        Dates.actions(),
                        Weekdays.actions(),
                        Periods.actions(),
                        Edges.actions(),
                        Shifts.actions(),
                        Holidays.actions(),
                        Zones.actions(),
                        Beside.actions(),
                        Together.actions())
                .forEach(actions::putAll);
        this.grammar = Grammar.parse(
                Lexicon.text(locale, "when"),
                Map.copyOf(actions),
                Digits.slots(isDayFirst(locale)),
                locale.getCountry());
    }

    private static boolean isDayFirst(Locale locale) {
        return !locale.getLanguage().equals("en") || !MONTH_FIRST.contains(locale.getCountry());
    }

    public List<Said> read(String text, ZonedDateTime now) {
        return read(Tokens.of(text), now);
    }

    /** All dates in order; of those that overlap, the first, and of those that begin together, the longest. */
    public List<Said> read(List<Token> tokens, ZonedDateTime now) {
        var found = new ArrayList<Said>();
        Search search = grammar.search(tokens);
        var doubts = new Doubts(search);
        int at = 0;
        while (at < search.text().size()) {
            if (!search.mayStand("said", at) && !search.mayStand("nothing", at)) {
                at++;
                continue;
            }
            search.forget();
            Optional<Hit> said = said(search, doubts, "said", at, now);
            int passed = nothing(search, at);
            if (said.isPresent() && said.get().end() > passed) {
                found.add((Said) said.get().meaning());
                at = said.get().end();
            } else {
                at = Math.max(passed, at + 1);
            }
        }
        if (found.isEmpty() && tokens.size() <= FEW) {
            said(search, doubts, "alone", 0, now)
                    .filter(hit -> doubts.isAll(0, hit.end()))
                    .ifPresent(hit -> found.add((Said) hit.meaning()));
        }
        return found;
    }

    private static Optional<Hit> said(Search search, Doubts doubts, String list, int at, ZonedDateTime now) {
        for (Hit hit : search.at(list, at).reversed()) {
            if (!doubts.accept(at, hit.end())) {
                continue;
            }
            Meant meant = (Meant) hit.meaning();
            List<When> readings = meant.reading().moment().seen(new Asked(now, meant.back(), Optional.empty())).stream()
                    .distinct()
                    .toList();
            if (!readings.isEmpty()) {
                Text text = search.text();
                Place place = text.token(at)
                        .place()
                        .to(text.token(lastOf(text, at, hit.end())).place());
                return Optional.of(new Hit(new Said(place, meant.manner(), readings), hit.end()));
            }
        }
        return Optional.empty();
    }

    /** The point behind an abbreviation may be that of the sentence; that behind a number or a letter belongs to it. */
    private static int lastOf(Text text, int from, int end) {
        boolean abbreviated = end - 2 >= from
                && text.is(end - 1, ".")
                && text.isWord(end - 2)
                && text.word(end - 2).length() > 1;
        return abbreviated ? end - 2 : end - 1;
    }

    /** What looks like a date and is none; a small letter is needed where a capital would make it one. */
    private static int nothing(Search search, int at) {
        int end = at;
        for (Hit hit : search.at("nothing", at)) {
            end = hit.end();
        }
        for (Hit hit : search.at("nothing in small letters", at)) {
            if (!search.text().token(hit.end() - 1).capital()) {
                end = Math.max(end, hit.end());
            }
        }
        return end;
    }
}

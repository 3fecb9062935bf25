package app.handsel.model;

import static app.handsel.model.Given.BERLIN;
import static app.handsel.model.Given.TOM;
import static app.handsel.model.Given.at;
import static app.handsel.model.Given.customer;
import static app.handsel.model.Given.due;
import static app.handsel.model.Given.mistake;
import static app.handsel.model.Given.promise;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the tests of saying first begin with: the phone rings on Friday 27 November 2026, at ten in the morning. */
final class Said {

    static final Instant NOW = at("2026-11-27 10:00");
    static final Customer TOM_REYES = customer("Tom Reyes").build();

    private Said() {}

    static List<String> said(
            Customer customer, List<? extends Entry> entries, List<Interest> interests, List<Note> notes) {
        var relations = Map.of(customer.id(), Given.relation(customer, null));
        var owed = new Owed(BERLIN, 3).at(NOW, new Known(List.copyOf(entries), relations));
        return SayFirst.lines(customer, owed, interests, notes, NOW, BERLIN).stream()
                .map(Said::shown)
                .toList();
    }

    static String shown(SayFirst.Line line) {
        var parts = new ArrayList<String>();
        parts.add(line.kind() + " " + line.what() + (line.more().isEmpty() ? "" : " (" + line.more() + ")"));
        line.due().ifPresent(due -> parts.add(shown(due)));
        line.then().ifPresent(due -> parts.add(shown(due)));
        line.amount().ifPresent(money -> parts.add(money.amount() + " " + money.currency()));
        line.at().ifPresent(at -> parts.add(at.toString()));
        return String.join(", ", parts);
    }

    static String shown(Due due) {
        return due.time()
                .map(time -> due.day().atTime(time).toString())
                .orElse(due.day().toString());
    }

    static Promise moved(Promise promise, String to, String when, boolean told) {
        return promise.movedTo(due(to), at(when), told);
    }

    static Promise aiming(Promise promise, String aim) {
        return promise.reworded(promise.what(), Optional.of(due(aim)), "");
    }

    static Note note(Way way, String text) {
        return new Note(Given.id("note"), TOM, at("2026-11-24 16:00"), way, "Nora", text);
    }

    static List<Interest> interests(String... oldestFirst) {
        var interests = new ArrayList<Interest>();
        for (String text : oldestFirst) {
            interests.add(new Interest(
                    Given.id(text), TOM, text, at("2026-11-01 09:00").plusSeconds(interests.size())));
        }
        return interests;
    }

    static Mistake told(Mistake mistake) {
        return mistake.told(new Mistake.Heard(at("2026-11-21 12:00"), true));
    }
}

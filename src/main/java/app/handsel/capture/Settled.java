package app.handsel.capture;

import app.handsel.capture.found.Finding;
import app.handsel.capture.words.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Settles who is right where two rules found something at the same place. What is marked was meant; a question, an
 * answer, a mistake, a payment or a referral knows more about a promise inside it than the promise does.
 */
final class Settled {

    /** How far back something may begin that is still going on, so that a long text is not looked through for each. */
    private static final int NEIGHBOURS = 32;

    private static final Comparator<Finding> BY_PLACE = Comparator.<Finding>comparingInt(
                    finding -> finding.place().start())
            .thenComparingInt(finding -> finding.place().end());

    private final List<Finding> byPlace;
    private final boolean[] out;

    private Settled(List<Finding> found) {
        byPlace = found.stream().sorted(BY_PLACE).toList();
        out = new boolean[byPlace.size()];
    }

    /** What remains, in the order of the text. */
    static List<Finding> of(List<Finding> found) {
        return new Settled(found).remaining();
    }

    private List<Finding> remaining() {
        for (int strength = 3; strength > 0; strength--) {
            for (int i = 0; i < byPlace.size(); i++) {
                if (!out[i] && strength(byPlace.get(i)) == strength) {
                    drop(i);
                }
            }
        }
        var remaining = new ArrayList<Finding>();
        for (int i = 0; i < out.length; i++) {
            if (!out[i]) {
                remaining.add(byPlace.get(i));
            }
        }
        return List.copyOf(remaining);
    }

    /** Drops what gives way to one finding; findings end with their sentence, so only neighbours are looked at. */
    private void drop(int winner) {
        Finding by = byPlace.get(winner);
        for (int i = winner + 1; i < out.length; i++) {
            if (byPlace.get(i).place().start() >= by.place().end()) {
                break;
            }
            out[i] |= givesWay(byPlace.get(i), by);
        }
        for (int i = winner - 1; i >= 0 && winner - i <= NEIGHBOURS; i--) {
            out[i] |= givesWay(byPlace.get(i), by);
        }
    }

    private static boolean givesWay(Finding weaker, Finding stronger) {
        int strength = strength(stronger);
        if (strength(weaker) >= strength) {
            return false;
        }
        return strength == 2
                ? inside(weaker.place(), stronger.place())
                : weaker.place().overlaps(stronger.place());
    }

    private static boolean inside(Place place, Place other) {
        return other.start() <= place.start() && place.end() <= other.end();
    }

    private static int strength(Finding finding) {
        if (finding.marked()) {
            return 3;
        }
        return switch (finding) {
            case Finding.Question _, Finding.Answer _, Finding.Mistake _, Finding.Payment _, Finding.Referral _ -> 2;
            case Finding.Promise _ -> 1;
            case Finding.Theirs _, Finding.Interest _, Finding.Mention _ -> 0;
        };
    }
}

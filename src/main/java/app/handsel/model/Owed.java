package app.handsel.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rules of what is owed: records and a moment in, a ranked list out. Today and the card both ask here. */
public final class Owed {

    private static final Comparator<Obligation> RANK = Comparator.comparing(Obligation::group)
            .thenComparing(Obligation::kind)
            .thenComparing(Obligation::when)
            .thenComparing(owed -> owed.about().id());

    private final ZoneId zone;
    private final int leadDays;

    private final Rhythm rhythm;

    public Owed(ZoneId zone, int leadDays) {
        this(zone, leadDays, Rhythm.USUAL);
    }

    /** Days are the shop's; {@code leadDays} is how many days ahead a promise counts as due soon. */
    public Owed(ZoneId zone, int leadDays, Rhythm rhythm) {
        this.zone = zone;
        this.leadDays = leadDays;
        this.rhythm = rhythm;
    }

    /** The same for entries of customers of whom nothing else matters. */
    public List<Obligation> at(Instant now, List<? extends Entry> entries) {
        return at(now, Known.of(entries));
    }

    /** What is owed at {@code now}: most pressing first. Entries that owe nothing are passed over. */
    public List<Obligation> at(Instant now, Known known) {
        var owed = new ArrayList<Obligation>();
        for (Entry entry : known.entries()) {
            switch (entry) {
                case Promise promise -> addPromise(owed, promise, now);
                case Payment payment
                when payment.acknowledged().isEmpty() ->
                    owed.add(new Obligation(
                            Obligation.Kind.PAYMENT_NOT_ACKNOWLEDGED,
                            Obligation.Group.NOW,
                            payment,
                            payment.received()));
                default -> {}
            }
        }
        owed.sort(RANK);
        return List.copyOf(owed);
    }

    private void addPromise(List<Obligation> owed, Promise promise, Instant now) {
        Instant late = promise.agreed(zone).lateFrom(zone);
        // We may mean to be earlier than we said; once that moment has passed, our word still gives us time.
        Instant intended = promise.next(zone).lateFrom(zone);
        Instant until = intended.isAfter(now) ? intended : late;
        switch (promise.stateAt(now, zone, leadDays)) {
            case LATE -> owed.add(new Obligation(Obligation.Kind.LATE_PROMISE, Obligation.Group.NOW, promise, late));
            case DUE_TODAY ->
                owed.add(new Obligation(Obligation.Kind.PROMISE_DUE, Obligation.Group.TODAY, promise, until));
            case DUE_SOON ->
                owed.add(new Obligation(Obligation.Kind.PROMISE_DUE, Obligation.Group.SOON, promise, until));
            default -> {}
        }
    }
}

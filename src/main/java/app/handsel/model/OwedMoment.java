package app.handsel.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** The moment for which we ask what is owed, in the days of the shop, and the habits that the shop has set. */
record OwedMoment(Instant now, ZoneId zone, int leadDays, Rhythm rhythm) {

    LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    boolean reached(Instant when) {
        return !now.isBefore(when);
    }

    /** So many of the shop's days later, whatever the clocks do in between. */
    Instant after(Instant from, int days) {
        return from.atZone(zone).plusDays(days).toInstant();
    }

    /** What passed is owed now, then comes today, then what is near; nothing beyond that. */
    Optional<Obligation.Group> group(Due due) {
        if (reached(due.lateFrom(zone))) {
            return Optional.of(Obligation.Group.NOW);
        }
        if (!due.day().isAfter(today())) {
            return Optional.of(Obligation.Group.TODAY);
        }
        return due.day().isAfter(today().plusDays(leadDays)) ? Optional.empty() : Optional.of(Obligation.Group.SOON);
    }

    /** Something that has to be done by a due. */
    Optional<Obligation> due(Obligation.Kind kind, Entry about, Due due) {
        return group(due).map(group -> new Obligation(kind, group, about, due.lateFrom(zone)));
    }
}

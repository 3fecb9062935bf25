package app.handsel.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What to say first when a customer calls: a few facts from the records, in the order in which the customer would ask
 * for them. The sentences around them live in the message bundle, to be spoken to the customer as they stand.
 */
public final class SayFirst {

    private static final int LINES = 5;
    private static final int INTERESTS = 2;
    private static final int OCCASION_DAYS = 7;

    /** What a line is about; the order is the order of speaking. */
    enum Topic {
        MISTAKE,
        LATE,
        MONEY,
        MOVED,
        QUESTION,
        MISSED_CALL,
        DUE,
        AMENDS,
        IOU,
        THANKS,
        OCCASION,
        LAST_TALK,
        INTEREST,
        REACHING;

        /** Money for nothing in particular is worth a word, and so is a call about we do not know what. */
        boolean speaksForItself() {
            return this == MONEY || this == MISSED_CALL || this == LAST_TALK;
        }
    }

    /** Which sentence a line is. */
    public enum Kind {
        /** Something went wrong that they have not heard of, and we have a plan. */
        MISTAKE_UNTOLD(Topic.MISTAKE),
        /** The same without a plan: the one line that is for us and not for them. */
        MISTAKE_WITHOUT_PLAN(Topic.MISTAKE),
        /** Promised what by due, and that has passed. */
        PROMISE_LATE(Topic.LATE),
        /** Promised what by due, which has passed; the customer has since been told then. */
        PROMISE_LATE_NOW_DUE(Topic.LATE),
        /** Promised what by due, which has passed; we now mean then, and have not told them. */
        PROMISE_LATE_NEW_DATE_UNTOLD(Topic.LATE),
        /** Promised what by due, told them then instead, and both have passed. */
        PROMISE_LATE_AGAIN(Topic.LATE),
        AMENDS_LATE(Topic.LATE),
        DEPOSIT_NOT_ACKNOWLEDGED(Topic.MONEY),
        PAYMENT_NOT_ACKNOWLEDGED(Topic.MONEY),
        /** Promised what by due, but we now mean then, and have not told them: there is still time to. */
        PROMISE_WILL_MOVE(Topic.MOVED),
        QUESTION_AGAIN(Topic.QUESTION),
        QUESTION_LATE(Topic.QUESTION),
        QUESTION_DUE(Topic.QUESTION),
        /** Nobody said when they would have the answer. */
        QUESTION_OPEN(Topic.QUESTION),
        CALL_MISSED(Topic.MISSED_CALL),
        /** Promised what by the end of today. */
        PROMISE_TODAY(Topic.DUE),
        /** Promised what by due today, and then, still ahead, is the earlier moment we aim for. */
        PROMISE_TODAY_AIM(Topic.DUE),
        PROMISE_DUE(Topic.DUE),
        /** They have waited for half of the time without a word. */
        PROMISE_UPDATE(Topic.DUE),
        AMENDS_DUE(Topic.AMENDS),
        /** Amends without a day. */
        AMENDS_OPEN(Topic.AMENDS),
        IOU_LATE(Topic.IOU),
        IOU_DUE(Topic.IOU),
        IOU_MONEY_LATE(Topic.IOU),
        IOU_MONEY_DUE(Topic.IOU),
        /** Something of theirs is with us, until due. */
        IOU_KEPT(Topic.IOU),
        CUSTOMER_SENT(Topic.THANKS),
        FIRST_ORDER(Topic.THANKS),
        /** Delivered some days ago: how did it go? */
        DELIVERED(Topic.THANKS),
        OCCASION_TODAY(Topic.OCCASION),
        OCCASION_SOON(Topic.OCCASION),
        LAST_CALL(Topic.LAST_TALK),
        LAST_VISIT(Topic.LAST_TALK),
        LAST_MEETING(Topic.LAST_TALK),
        LAST_MESSAGE(Topic.LAST_TALK),
        ASK_ABOUT(Topic.INTEREST),
        BEST_TIME(Topic.REACHING),
        BEST_WAY(Topic.REACHING);

        private final Topic topic;

        Kind(Topic topic) {
            this.topic = topic;
        }
    }

    /**
     * One fact to speak about, and the entry it comes from. {@code what} is the user's own words (of a note, its first
     * line), {@code more} further ones; {@code due} is what the customer counts on, {@code then} the date that took or
     * may take its place.
     */
    public record Line(
            Kind kind,
            Entry about,
            String what,
            String more,
            Optional<Due> due,
            Optional<Due> then,
            Optional<Money> amount,
            Optional<Instant> at) {

        static Line of(Kind kind, Entry about, String what) {
            return new Line(
                    kind,
                    about,
                    what.strip(),
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        Line more(String value) {
            return new Line(kind, about, what, value.strip(), due, then, amount, at);
        }

        Line due(Due value) {
            return new Line(kind, about, what, more, Optional.of(value), then, amount, at);
        }

        Line then(Due value) {
            return new Line(kind, about, what, more, due, Optional.of(value), amount, at);
        }

        Line amount(Money value) {
            return new Line(kind, about, what, more, due, then, Optional.of(value), at);
        }

        Line at(Instant value) {
            return new Line(kind, about, what, more, due, then, amount, Optional.of(value));
        }

        private Topic topic() {
            return kind.topic;
        }
    }

    private SayFirst() {}

    /**
     * At most five lines, what the customer would ask about first before the rest.
     *
     * @param owed what is owed to this customer, ranked as {@link Owed} does
     * @param notes the newest first
     */
    public static List<Line> lines(
            Customer customer,
            List<Obligation> owed,
            List<Interest> interests,
            List<Note> notes,
            Instant now,
            ZoneId zone) {
        var words = new SayFirstOwed(now, zone);
        return Stream.of(
                        owed.stream()
                                .filter(obligation -> obligation.customer().equals(customer.id()))
                                .flatMap(words::of),
                        occasions(customer, now, zone),
                        notes.stream().filter(Note::spoke).limit(1).map(SayFirst::lastTalk),
                        interests.stream()
                                .sorted(Comparator.comparing(Interest::at).reversed())
                                .filter(interest -> !interest.text().isBlank())
                                .limit(INTERESTS)
                                .map(interest -> Line.of(Kind.ASK_ABOUT, interest, interest.text())),
                        Stream.of(
                                Line.of(Kind.BEST_TIME, customer, customer.bestTime()),
                                Line.of(Kind.BEST_WAY, customer, customer.bestWay())))
                .flatMap(lines -> lines)
                .filter(line -> !line.what().isEmpty() || line.topic().speaksForItself())
                .sorted(Comparator.comparing(Line::topic))
                .limit(LINES)
                .toList();
    }

    private static Stream<Line> occasions(Customer customer, Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        record Coming(Occasion occasion, LocalDate day) {}
        return customer.dates().stream()
                .map(occasion -> new Coming(occasion, occasion.next(today)))
                .filter(coming -> !coming.day().isAfter(today.plusDays(OCCASION_DAYS)))
                .filter(coming -> !customer.done(
                        Courtesy.Kind.GREETED,
                        coming.day().minusDays(OCCASION_DAYS).atStartOfDay(zone).toInstant()))
                .sorted(Comparator.comparing(Coming::day))
                .map(coming -> Line.of(
                                coming.day().equals(today) ? Kind.OCCASION_TODAY : Kind.OCCASION_SOON,
                                customer,
                                coming.occasion().label())
                        .due(Due.by(coming.day())));
    }

    /** What was written down in anger is not for the customer's ears. */
    private static Line lastTalk(Note note) {
        Kind kind = switch (note.way()) {
            case CALL -> Kind.LAST_CALL;
            case VISIT -> Kind.LAST_VISIT;
            case MEETING -> Kind.LAST_MEETING;
            case MESSAGE -> Kind.LAST_MESSAGE;
            case MEMO -> throw new IllegalArgumentException("nobody spoke");
        };
        String quoted = note.heat().isPresent()
                ? ""
                : note.text().strip().lines().findFirst().orElse("");
        return Line.of(kind, note, quoted).at(note.at());
    }
}

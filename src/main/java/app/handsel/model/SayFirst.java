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
 * for them. The sentences around them live in the message bundle.
 */
public final class SayFirst {

    private static final int LINES = 5;
    private static final int INTERESTS = 2;
    private static final int OCCASION_DAYS = 7;

    /** Which sentence a line is. A kind that ends in a way is about the newest note, which came that way. */
    public enum Kind {
        /** Promised what by due, and that has passed. */
        PROMISE_LATE,
        /** Promised what by due, which has passed; the customer has since been told then. */
        PROMISE_LATE_NOW_DUE,
        /** Promised what by due, which has passed; we now mean then, and have not told them. */
        PROMISE_LATE_NEW_DATE_UNTOLD,
        /** Promised what by due, told them then instead, and both have passed. */
        PROMISE_LATE_AGAIN,
        DEPOSIT_NOT_ACKNOWLEDGED,
        PAYMENT_NOT_ACKNOWLEDGED,
        /** Promised what by due, but we now mean then, and have not told them: there is still time to. */
        PROMISE_WILL_MOVE,
        /** Promised what by the end of today. */
        PROMISE_TODAY,
        /** Promised what by a time today. */
        PROMISE_TODAY_AT,
        /** Promised what by due today, and then, still ahead, is the earlier moment we aim for. */
        PROMISE_TODAY_AIM,
        PROMISE_SOON,
        OCCASION_TODAY,
        OCCASION_SOON,
        LAST_CALL,
        LAST_VISIT,
        LAST_MEETING,
        LAST_MESSAGE,
        ASK_ABOUT,
        BEST_TIME,
        BEST_WAY
    }

    /**
     * One fact to speak about, and the entry it comes from. {@code what} is the user's own words (of a note, its first
     * line); {@code due} is what the customer counts on, {@code then} the date that took or may take its place.
     */
    public record Line(
            Kind kind,
            Entry about,
            String what,
            Optional<Due> due,
            Optional<Due> then,
            Optional<Money> amount,
            Optional<Instant> at) {

        static Line of(Kind kind, Entry about, String what) {
            return new Line(kind, about, what.strip(), none(), none(), none(), none());
        }

        Line due(Due value) {
            return new Line(kind, about, what, Optional.of(value), then, amount, at);
        }

        Line then(Due value) {
            return new Line(kind, about, what, due, Optional.of(value), amount, at);
        }

        Line amount(Money value) {
            return new Line(kind, about, what, due, then, Optional.of(value), at);
        }

        Line at(Instant value) {
            return new Line(kind, about, what, due, then, amount, Optional.of(value));
        }

        private static <T> Optional<T> none() {
            return Optional.empty();
        }
    }

    private SayFirst() {}

    /**
     * At most five lines, the most pressing first.
     *
     * @param owed what is owed to this customer, ranked as {@link Owed} does
     */
    public static List<Line> lines(
            Customer customer,
            List<Obligation> owed,
            List<Interest> interests,
            Optional<Note> newest,
            Instant now,
            ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return Stream.of(
                        owed.stream().flatMap(obligation -> owedLine(obligation, now, zone).stream()),
                        occasions(customer, today),
                        newest.flatMap(SayFirst::lastSpoke).stream(),
                        interests.stream()
                                .sorted(Comparator.comparing(Interest::at).reversed())
                                .filter(interest -> !interest.text().isBlank())
                                .limit(INTERESTS)
                                .map(interest -> Line.of(Kind.ASK_ABOUT, interest, interest.text())),
                        reaching(customer))
                .flatMap(lines -> lines)
                .limit(LINES)
                .toList();
    }

    private static Optional<Line> owedLine(Obligation owed, Instant now, ZoneId zone) {
        return switch (owed.about()) {
            case Promise promise when promise.isOpen() -> Optional.of(PromiseLine.of(promise, now, zone));
            case Payment payment ->
                Optional.of(Line.of(
                                payment.deposit() ? Kind.DEPOSIT_NOT_ACKNOWLEDGED : Kind.PAYMENT_NOT_ACKNOWLEDGED,
                                payment,
                                payment.what())
                        .amount(payment.amount())
                        .at(payment.received()));
            default -> Optional.empty();
        };
    }

    private static Stream<Line> occasions(Customer customer, LocalDate today) {
        return customer.dates().stream()
                .map(occasion ->
                        Line.of(Kind.OCCASION_SOON, customer, occasion.label()).due(Due.by(occasion.next(today))))
                .filter(line -> !dayOf(line).isAfter(today.plusDays(OCCASION_DAYS)))
                .sorted(Comparator.comparing(SayFirst::dayOf))
                .map(line -> dayOf(line).equals(today)
                        ? Line.of(Kind.OCCASION_TODAY, customer, line.what()).due(Due.by(today))
                        : line);
    }

    private static LocalDate dayOf(Line line) {
        return line.due().orElseThrow().day();
    }

    private static Optional<Line> lastSpoke(Note note) {
        Optional<Kind> kind = switch (note.way()) {
            case CALL -> Optional.of(Kind.LAST_CALL);
            case VISIT -> Optional.of(Kind.LAST_VISIT);
            case MEETING -> Optional.of(Kind.LAST_MEETING);
            case MESSAGE -> Optional.of(Kind.LAST_MESSAGE);
            case MEMO -> Optional.empty();
        };
        String first =
                note.text().strip().lines().findFirst().map(String::strip).orElse("");
        return kind.filter(_ -> !first.isEmpty())
                .map(spoke -> Line.of(spoke, note, first).at(note.at()));
    }

    private static Stream<Line> reaching(Customer customer) {
        return Stream.of(
                        Line.of(Kind.BEST_TIME, customer, customer.bestTime()),
                        Line.of(Kind.BEST_WAY, customer, customer.bestWay()))
                .filter(line -> !line.what().isEmpty());
    }
}

package app.handsel.journal;

import static app.handsel.journal.SampleEntries.LENA;
import static app.handsel.journal.SampleEntries.THEN;

import app.handsel.model.Call;
import app.handsel.model.CheckIn;
import app.handsel.model.Checklist;
import app.handsel.model.Courtesy;
import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Declined;
import app.handsel.model.Due;
import app.handsel.model.Entry;
import app.handsel.model.Exactly;
import app.handsel.model.FixedDay;
import app.handsel.model.Heat;
import app.handsel.model.Initiator;
import app.handsel.model.Interest;
import app.handsel.model.Iou;
import app.handsel.model.Mistake;
import app.handsel.model.Money;
import app.handsel.model.Note;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.model.Question;
import app.handsel.model.Rhythm;
import app.handsel.model.Settings;
import app.handsel.model.Standing;
import app.handsel.model.Step;
import app.handsel.model.Way;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What version 2 can hold beyond {@link SampleEntries}: each once with all that can be said and once with little. */
final class Version2Entries {

    private static final Due NOON = Due.at(LocalDate.of(2026, 11, 27), LocalTime.NOON);
    private static final Due LEAP_DAY = Due.by(LocalDate.of(2028, 2, 29));
    private static final Money MONEY = new Money(Long.MAX_VALUE, "JPY");

    private Version2Entries() {}

    static List<Entry> of(String text) {
        var all = new ArrayList<Entry>();
        all.add(customer(text));
        all.add(new Note(
                new UUID(2, 2),
                LENA,
                THEN,
                Way.CALL,
                text,
                text,
                Optional.of(Initiator.THEY),
                Optional.of(new Heat(text, text))));
        all.add(new Note(new UUID(2, 3), LENA, THEN, Way.VISIT, "", "", Optional.of(Initiator.WE), Optional.empty()));
        all.add(new Interest(new UUID(3, 2), LENA, "", Instant.EPOCH));
        all.addAll(promises(text));
        all.add(payment(text, Optional.of(new UUID(4, 1))));
        all.add(payment("", Optional.empty()));
        all.addAll(questions(text));
        all.addAll(mistakes(text));
        all.addAll(ious(text));
        for (Call.Outcome outcome : Call.Outcome.values()) {
            all.add(new Call(new UUID(9, outcome.ordinal()), LENA, THEN, outcome, text, text, Optional.of(THEN)));
        }
        all.add(new Call(new UUID(9, 9), LENA, THEN, Call.Outcome.MISSED, "", "", Optional.empty()));
        all.add(new Declined(new UUID(10, 1), LENA, text, text, text, THEN, text));
        all.add(new Declined(new UUID(10, 2), LENA, "", "", "", THEN, ""));
        all.addAll(settings(text));
        return List.copyOf(all);
    }

    private static Customer customer(String text) {
        return new CustomerBuilder(LENA, text, THEN)
                .calledAs(text)
                .address(Optional.of(Customer.Address.FORMAL))
                .rhythmDays(Optional.of(Integer.MAX_VALUE))
                .standing(Optional.of(new Standing(Standing.Kind.LEFT, text, text, THEN)))
                .courtesy(new Courtesy(Courtesy.Kind.REFERRER_THANKED, THEN))
                .courtesy(new Courtesy(Courtesy.Kind.FIRST_ORDER_THANKED, THEN))
                .courtesy(new Courtesy(Courtesy.Kind.GREETED, Instant.EPOCH))
                .build();
    }

    private static List<Promise> promises(String text) {
        var exactly = new Exactly(
                Optional.of(Exactly.Kind.DELIVERY),
                text,
                Optional.of(new FixedDay(text, LocalDate.of(2027, 5, 1), 21)),
                Optional.of(MONEY),
                text);
        return List.of(
                promise(1)
                        .agreed(text, Optional.of(exactly))
                        .with(new Step(Step.Kind.ON_TRACK, THEN, text))
                        .with(new Step(Step.Kind.TOLD, THEN, ""))
                        .movedTo(LEAP_DAY, THEN, true)
                        .keptAt(THEN)
                        .checkedIn(new CheckIn(THEN, true, false, true, text)),
                promise(2)
                        .agreed("", Optional.of(Exactly.NOTHING))
                        .checkedIn(new CheckIn(THEN, false, true, false, "")));
    }

    private static Promise promise(int number) {
        return new Promise(
                new UUID(4, 2 + number),
                LENA,
                "",
                NOON,
                Optional.empty(),
                "",
                THEN,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Payment payment(String by, Optional<UUID> towards) {
        return new Payment(
                new UUID(5, 2), LENA, MONEY, "", Payment.Method.OTHER, THEN, false, Optional.empty(), by, towards);
    }

    private static List<Question> questions(String text) {
        var answer = new Question.Answer(text, THEN, text);
        return List.of(
                new Question(
                        new UUID(6, 1),
                        LENA,
                        text,
                        text,
                        text,
                        THEN,
                        Optional.of(NOON),
                        List.of(THEN, Instant.EPOCH),
                        Optional.of(answer),
                        List.of(answer, new Question.Answer("", Instant.EPOCH, "")),
                        List.of(new UUID(6, 2))),
                Question.asked(new UUID(6, 2), LENA, "", "", "", THEN, Optional.empty()));
    }

    private static List<Mistake> mistakes(String text) {
        return List.of(
                new Mistake(
                        new UUID(7, 1),
                        LENA,
                        text,
                        THEN,
                        text,
                        text,
                        Optional.of(new Mistake.Heard(THEN, true)),
                        List.of(
                                new Mistake.Amends(text, Optional.of(MONEY), Optional.of(LEAP_DAY), Optional.of(THEN)),
                                new Mistake.Amends("", Optional.empty(), Optional.empty(), Optional.empty()))),
                new Mistake(new UUID(7, 2), LENA, "", THEN, "", "", Optional.empty(), List.of()));
    }

    private static List<Iou> ious(String text) {
        return List.of(
                new Iou(
                        new UUID(8, 1),
                        LENA,
                        Iou.Side.WE_OWE,
                        text,
                        Optional.of(MONEY),
                        THEN,
                        Optional.of(NOON),
                        List.of(new Iou.Part(new Money(1, "KWD"), THEN)),
                        Optional.of(THEN)),
                iou(2, Iou.Side.THEY_OWE),
                iou(3, Iou.Side.WE_KEEP));
    }

    private static Iou iou(int number, Iou.Side side) {
        return new Iou(
                new UUID(8, number),
                LENA,
                side,
                "",
                Optional.empty(),
                THEN,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static List<Settings> settings(String text) {
        var checklists = List.of(
                new Checklist(Checklist.Kind.FIRST_CONTACT, List.of(text, "")),
                new Checklist(Checklist.Kind.QUOTE, List.of()),
                new Checklist(Checklist.Kind.BAD_NEWS, List.of(text)),
                new Checklist(Checklist.Kind.PAYMENT, List.of(text)));
        return List.of(
                settings(List.of(text, ""), Optional.of(new Rhythm(4, 3, 90)), checklists),
                settings(List.of(), Optional.of(Rhythm.USUAL), List.of()));
    }

    private static Settings settings(List<String> team, Optional<Rhythm> rhythm, List<Checklist> checklists) {
        return new Settings(
                "",
                "",
                "",
                ZoneId.of("Z"),
                "EUR",
                Settings.Look.LIGHT,
                0,
                0,
                "",
                team,
                rhythm,
                checklists,
                Optional.empty());
    }
}

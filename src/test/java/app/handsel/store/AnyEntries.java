package app.handsel.store;

import app.handsel.TestNotebook;
import app.handsel.model.Call;
import app.handsel.model.CheckIn;
import app.handsel.model.Courtesy;
import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Due;
import app.handsel.model.Entry;
import app.handsel.model.Exactly;
import app.handsel.model.FixedDay;
import app.handsel.model.Iou;
import app.handsel.model.Mistake;
import app.handsel.model.Note;
import app.handsel.model.Occasion;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.model.Question;
import app.handsel.model.Standing;
import app.handsel.model.Step;
import app.handsel.model.Way;
import java.time.Instant;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** Entries of every kind with times all around now, the same ones for the same seed. */
public final class AnyEntries {

    private static final int NEAR = 50;

    private final Random random;

    public AnyEntries(int seed) {
        random = new Random(seed);
    }

    public Customer customer(List<Customer> before) {
        var customer = new CustomerBuilder(id(), "Customer " + before.size(), ago(200))
                .dates(sometimes(() -> new Occasion("birthday", birthday(), Optional.empty())).stream()
                        .toList())
                .rhythmDays(sometimes(() -> random.nextInt(60)))
                .standing(rarely(() -> new Standing(any(Standing.Kind.values()), "", "", ago(9))))
                .referredBy(
                        before.isEmpty()
                                ? Optional.empty()
                                : sometimes(() -> any(before.toArray(Customer[]::new)))
                                        .map(Customer::id));
        for (Courtesy.Kind kind : Courtesy.Kind.values()) {
            sometimes(() -> new Courtesy(kind, ago(9))).ifPresent(customer::courtesy);
        }
        return customer.build();
    }

    public Entry about(Customer customer) {
        UUID of = customer.id();
        return switch (random.nextInt(9)) {
            case 0 -> new Note(id(), of, ago(NEAR), any(Way.values()), "", "x");
            case 1 -> new Call(id(), of, ago(NEAR), any(Call.Outcome.values()), "", "", sometimes(() -> ago(3)));
            case 2 ->
                new Payment(
                        id(),
                        of,
                        Samples.payment(customer, "", 0).amount(),
                        "x",
                        Payment.Method.CASH,
                        ago(NEAR),
                        true,
                        sometimes(() -> new Payment.Acknowledgement(ago(3), Way.CALL, "x")));
            case 3 -> question(of);
            case 4 -> mistake(of);
            case 5 ->
                new Iou(
                        id(),
                        of,
                        any(Iou.Side.values()),
                        "x",
                        Optional.empty(),
                        ago(NEAR),
                        sometimes(this::due),
                        List.of(),
                        rarely(() -> ago(3)));
            default -> promise(of);
        };
    }

    private Question question(UUID of) {
        var question = Question.asked(id(), of, "x", "", "", ago(NEAR), sometimes(this::due));
        question = random.nextBoolean() ? question.askedAgain(ago(9)) : question;
        return random.nextBoolean() ? question.answered(new Question.Answer("x", ago(3), "")) : question;
    }

    private Mistake mistake(UUID of) {
        var amends = sometimes(
                () -> new Mistake.Amends("x", Optional.empty(), sometimes(this::due), sometimes(() -> ago(3))));
        var heard = sometimes(() -> new Mistake.Heard(ago(5), true));
        return new Mistake(
                id(), of, "x", ago(NEAR), "", "", heard, amends.stream().toList());
    }

    private Promise promise(UUID of) {
        var promise = new Promise(
                id(), of, "x", due(), Optional.empty(), "", ago(NEAR), List.of(), Optional.empty(), Optional.empty());
        for (int i = random.nextInt(2); i > 0; i--) {
            promise = promise.movedTo(due(), ago(NEAR), random.nextBoolean());
        }
        for (int i = random.nextInt(2); i > 0; i--) {
            promise = promise.with(new Step(any(Step.Kind.values()), ago(20), ""));
        }
        var event = rarely(() -> new FixedDay("x", due().day(), random.nextInt(30)));
        promise = promise.agreed(
                "",
                sometimes(() ->
                        new Exactly(sometimes(() -> any(Exactly.Kind.values())), "", event, Optional.empty(), "")));
        promise = random.nextInt(3) == 0 ? promise.keptAt(ago(NEAR)) : promise;
        return random.nextInt(9) == 0 ? promise.checkedIn(new CheckIn(ago(1), true, true, true, "")) : promise;
    }

    private Due due() {
        var day = Samples.TODAY.plusDays(random.nextInt(2 * NEAR) - NEAR / 2);
        return new Due(day, sometimes(() -> LocalTime.of(random.nextInt(24), random.nextInt(60))));
    }

    private MonthDay birthday() {
        return MonthDay.from(Samples.TODAY.plusDays(random.nextInt(12) - 4));
    }

    private Instant ago(int days) {
        return TestNotebook.NOW.minusSeconds(random.nextInt(days * 86_400));
    }

    private <T> Optional<T> sometimes(Supplier<T> what) {
        return random.nextBoolean() ? Optional.of(what.get()) : Optional.empty();
    }

    private <T> Optional<T> rarely(Supplier<T> what) {
        return random.nextInt(5) == 0 ? Optional.of(what.get()) : Optional.empty();
    }

    @SafeVarargs
    private <T> T any(T... all) {
        return all[random.nextInt(all.length)];
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}

package app.handsel.ui.capture;

import app.handsel.capture.found.Finding;
import app.handsel.capture.when.Said;
import app.handsel.capture.when.When;
import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Due;
import app.handsel.model.Exactly;
import app.handsel.model.Interest;
import app.handsel.model.Mistake;
import app.handsel.model.Note;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.model.Question;
import app.handsel.ui.support.Shop;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The entries that a note's findings become: about its customer, at its time, by whoever wrote it. */
final class NewEntries {

    private final Note note;
    private final Shop shop;

    NewEntries(Note note, Shop shop) {
        this.note = note;
        this.shop = shop;
    }

    /** Empty as long as it has no date. {@code words} are those of the note. */
    Optional<Promise> promise(Finding.Promise found, String words) {
        return due(found.when())
                .map(due -> new Promise(
                        UUID.randomUUID(),
                        note.customer(),
                        found.what(),
                        due,
                        Optional.empty(),
                        words,
                        shop.instant(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        shop.user(),
                        found.kind().map(NewEntries::of),
                        List.of(),
                        Optional.empty()));
    }

    private static Exactly of(Exactly.Kind kind) {
        return new Exactly(Optional.of(kind), "", Optional.empty(), Optional.empty(), "");
    }

    Interest interest(Finding.Interest found) {
        return new Interest(UUID.randomUUID(), note.customer(), found.what(), shop.instant());
    }

    Payment payment(Finding.Payment found) {
        return new Payment(
                UUID.randomUUID(),
                note.customer(),
                found.amount(),
                found.what(),
                found.how().orElse(Payment.Method.OTHER),
                happened(found.when()),
                found.deposit(),
                Optional.empty(),
                shop.user(),
                Optional.empty());
    }

    Payment.Acknowledgement acknowledgement(String words) {
        return new Payment.Acknowledgement(shop.instant(), note.way(), words);
    }

    Question question(Finding.Question found) {
        return Question.asked(
                UUID.randomUUID(), note.customer(), found.what(), "", shop.user(), shop.instant(), due(found.when()));
    }

    Question answer(Finding.Answer found) {
        return Question.asked(
                        UUID.randomUUID(),
                        note.customer(),
                        found.what(),
                        "",
                        shop.user(),
                        shop.instant(),
                        Optional.empty())
                .answered(new Question.Answer(found.answer(), shop.instant(), shop.user()));
    }

    Mistake mistake(Finding.Mistake found, boolean fromUsFirst) {
        return new Mistake(
                UUID.randomUUID(),
                note.customer(),
                found.what(),
                happened(found.when()),
                shop.user(),
                found.amends().stream().map(Finding.Amends::what).collect(Collectors.joining(", ")),
                Optional.of(new Mistake.Heard(shop.instant(), fromUsFirst)).filter(_ -> found.told()),
                found.amends().stream()
                        .map(one -> new Mistake.Amends(one.what(), Optional.empty(), due(one.when()), Optional.empty()))
                        .toList());
    }

    static Customer customer(String name, Instant added) {
        return new CustomerBuilder(UUID.randomUUID(), name, added).build();
    }

    static Customer referred(Customer who, UUID by) {
        return new CustomerBuilder(who).referredBy(Optional.of(by)).build();
    }

    private static Optional<Due> due(Optional<Said> when) {
        return when.map(Said::when).map(When::due);
    }

    /** Now for what happened today, noon of another day; what is said to come has not happened yet and is now, too. */
    private Instant happened(Optional<Said> when) {
        LocalDate today = shop.time().toLocalDate();
        return when.map(said -> said.when().last())
                .filter(day -> day.isBefore(today))
                .map(day -> day.atTime(LocalTime.NOON).atZone(shop.now().zone()).toInstant())
                .orElseGet(shop::instant);
    }
}

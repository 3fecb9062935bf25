package app.handsel.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Call;
import app.handsel.model.Customer;
import app.handsel.model.Customer.Address;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Due;
import app.handsel.model.Entry;
import app.handsel.model.Exactly;
import app.handsel.model.Heat;
import app.handsel.model.Iou;
import app.handsel.model.Mistake;
import app.handsel.model.Money;
import app.handsel.model.Note;
import app.handsel.model.Occasion;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.model.Relation;
import app.handsel.model.Settings;
import app.handsel.model.Way;
import app.handsel.notebook.Card;
import app.handsel.notebook.Sent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.provider.Arguments;

/** What the tests of spoken sentences begin with: a customer, their entries, Tuesday 24 November 2026 at ten. */
final class Spoken {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final Instant NOW = at("2026-11-24T10:00");
    static final UUID TOM = UUID.randomUUID();

    static final Exactly DELIVERY =
            new Exactly(Optional.of(Exactly.Kind.DELIVERY), "", Optional.empty(), Optional.empty(), "");

    private Spoken() {}

    /** In English, to a friend in German, and to a stranger. */
    static void check(Entry entry, String english, String toAFriend, String toAStranger) {
        assertThat(sentences(entry, Locale.UK, Optional.empty())).containsExactly(english);
        assertThat(sentences(entry, Locale.UK, Optional.of(Address.FORMAL))).containsExactly(english);
        assertThat(sentences(entry, Locale.GERMANY, Optional.empty())).containsExactly(toAStranger);
        assertThat(sentences(entry, Locale.GERMANY, Optional.of(Address.FAMILIAR)))
                .containsExactly(toAFriend);
        assertThat(sentences(entry, Locale.GERMANY, Optional.of(Address.FORMAL)))
                .containsExactly(toAStranger);
    }

    private static List<String> sentences(Entry entry, Locale language, Optional<Address> address) {
        var from = entry instanceof Customer customer && customer.id().equals(TOM) ? customer : tom().build();
        var tom = new CustomerBuilder(from).address(address).build();
        boolean sent = entry instanceof Customer customer && !customer.id().equals(TOM);
        var card = new Card(
                tom,
                entry instanceof Note note ? List.of(note) : List.of(),
                0,
                entry instanceof Note || entry instanceof Customer ? List.of() : List.of(entry),
                new Relation(tom, Optional.empty(), Optional.empty(), 0),
                Optional.empty(),
                sent ? List.of(new Sent((Customer) entry, List.of())) : List.of());
        var settings = new Settings("Mia", "", "DE", ZONE, "EUR", Settings.Look.LIGHT, 3, 100, "");
        var shop = new Shop(Clock.fixed(NOW, ZONE), settings, settings, new Notices());
        return new SayWords(new Messages(language), shop)
                .lines(card, shop.owed().at(NOW, card.known())).stream()
                        .map(SayLine::sentence)
                        .toList();
    }

    static Arguments said(Entry entry, String english, String toAFriend, String toAStranger) {
        return Arguments.of(entry, english, toAFriend, toAStranger);
    }

    static CustomerBuilder tom() {
        return new CustomerBuilder(TOM, "Tom Reyes", at("2026-01-02T09:00"));
    }

    static Occasion birthday(int dayOfNovember) {
        return new Occasion("birthday", MonthDay.of(11, dayOfNovember), Optional.empty());
    }

    static Promise promise(String what, String due) {
        return new Promise(
                UUID.randomUUID(),
                TOM,
                what,
                due(due),
                Optional.empty(),
                "",
                at("2026-11-01T09:00"),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    static Mistake mistake(String what, String plan) {
        return new Mistake(UUID.randomUUID(), TOM, what, at("2026-11-23T09:00"), "", plan, Optional.empty(), List.of());
    }

    static Mistake amends(String what, String due) {
        var amends = new Mistake.Amends(
                what, Optional.empty(), Optional.ofNullable(due).map(Spoken::due), Optional.empty());
        return mistake("the box", "")
                .reworded("the box", at("2026-11-20T09:00"), "", "", List.of(amends))
                .told(new Mistake.Heard(at("2026-11-20T10:00"), true));
    }

    static Payment payment(String what, boolean deposit) {
        return new Payment(
                UUID.randomUUID(),
                TOM,
                new Money(50_000, "EUR"),
                what,
                Payment.Method.CASH,
                at("2026-11-23T16:00"),
                deposit,
                Optional.empty());
    }

    static Call missed(String about) {
        return new Call(
                UUID.randomUUID(), TOM, at("2026-11-23T17:58"), Call.Outcome.MISSED, "", about, Optional.empty());
    }

    static Iou iou(Iou.Side side, String what, Money amount, String due) {
        return new Iou(
                UUID.randomUUID(),
                TOM,
                side,
                what,
                Optional.ofNullable(amount),
                at("2026-11-01T09:00"),
                Optional.of(due(due)),
                List.of(),
                Optional.empty());
    }

    static Note note(Way way, String text, boolean heated) {
        return new Note(
                UUID.randomUUID(),
                TOM,
                at("2026-11-23T16:00"),
                way,
                "Ben",
                text,
                Optional.empty(),
                Optional.of(new Heat("You are useless!", "")).filter(_ -> heated));
    }

    static Due due(String dayAndMaybeTime) {
        return TestShop.due(dayAndMaybeTime);
    }

    static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(ZONE).toInstant();
    }
}

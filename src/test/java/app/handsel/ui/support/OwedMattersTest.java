package app.handsel.ui.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.handsel.TestNotebook;
import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Due;
import app.handsel.model.Entry;
import app.handsel.model.Exactly;
import app.handsel.model.Known;
import app.handsel.model.Occasion;
import app.handsel.model.Relation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How each kind of obligation reads in a row. */
class OwedMattersTest {

    private static final LocalDate TODAY = Matters.TODAY;
    private static final Customer TOM = new CustomerBuilder(UUID.randomUUID(), "Tom", Matters.daysAgo(200))
            .dates(List.of(new Occasion("birthday", MonthDay.of(11, 25), Optional.empty())))
            .rhythmDays(Optional.of(60))
            .build();
    private static final Matters MATTERS = new Matters(TOM);

    private final TestShop english = new TestShop(Locale.UK);
    private final TestShop german = new TestShop(Locale.GERMANY);

    @AfterEach
    void close() {
        english.close();
        german.close();
    }

    static Stream<Arguments> rows() {
        Due yesterday = Due.by(TODAY.minusDays(1));
        return Stream.of(
                arguments(
                        MATTERS.mistake("a free delivery"),
                        "we forgot the second box | happened yesterday at 10:30, they do not know yet | Tell them",
                        "we forgot the second box | geschehen gestern um 10:30 Uhr, der Kunde weiß es noch nicht |"
                                + " Jetzt sagen"),
                arguments(
                        MATTERS.amends(Optional.of(yesterday)),
                        "we forgot the second box | amends: was due yesterday | Amends made",
                        "we forgot the second box | Entschädigung: war gestern fällig | Entschädigt"),
                arguments(
                        MATTERS.amends(Optional.empty()),
                        "we forgot the second box | amends to be made | Amends made",
                        "we forgot the second box | Entschädigung steht aus | Entschädigt"),
                arguments(
                        MATTERS.question(Optional.of(yesterday)),
                        "asked: does it fit? | was due yesterday | Answer…",
                        "gefragt: does it fit? | war gestern fällig | Antworten …"),
                arguments(
                        MATTERS.question(Optional.empty()),
                        "asked: does it fit? | asked yesterday at 10:30, no date for the answer | Answer…",
                        "gefragt: does it fit? | gefragt gestern um 10:30 Uhr, kein Termin für die Antwort | Antworten"
                                + " …"),
                arguments(
                        MATTERS.question(Optional.of(Due.by(TODAY.plusDays(1)))).askedAgain(Matters.daysAgo(0)),
                        "asked: does it fit? | asked again today at 10:30 | Answer…",
                        "gefragt: does it fit? | wieder gefragt heute um 10:30 Uhr | Antworten …"),
                arguments(
                        MATTERS.missed(1),
                        "called, and nobody answered | missed yesterday at 10:30 | Called back",
                        "hat angerufen, und niemand ging ran | verpasst gestern um 10:30 Uhr | Zurückgerufen"),
                arguments(
                        MATTERS.iou(Due.by(TODAY)),
                        "€20.00 for change for the till | due today | Settled",
                        "20,00\u00a0€ für change for the till | bis heute | Erledigt"),
                arguments(
                        MATTERS.promise(Due.by(TODAY.plusDays(20)), Exactly.Kind.DELIVERY, Matters.daysAgo(30)),
                        "the oven | due Monday 14 December; no word since Sunday 25 October | Told them how it stands",
                        "the oven | bis Mo., 14. Dezember; kein Wort seit So., 25. Oktober | Gesagt, wie es steht"),
                arguments(
                        MATTERS.promise(Due.by(TODAY), Exactly.Kind.DELIVERY, Matters.daysAgo(9))
                                .keptAt(Matters.daysAgo(4)),
                        "the oven | delivered last Friday at 10:30 | Ask…",
                        "the oven | geliefert letzten Freitag um 10:30 Uhr | Nachfragen …"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachKindReadsAsASentence(Entry entry, String inEnglish, String inGerman) {
        assertThat(read(english, Known.of(List.of(entry)))).isEqualTo(inEnglish);
        assertThat(read(german, Known.of(List.of(entry)))).isEqualTo(inGerman);
    }

    @Test
    void aCustomersDayAndTheirSilenceAreOneRow() {
        var known = customer(Matters.daysAgo(70), 0, TOM);
        assertThat(read(english, known)).isEqualTo("birthday | tomorrow | Greeted");
        assertThat(row(english, known).aside()).isEqualTo("quiet for a long time");
        assertThat(row(english, known).deeds()).containsExactly(Deed.GREET, Deed.OPEN);
    }

    @Test
    void whoeverSendsUsOthersIsMoreThanOneCustomer() {
        var late = MATTERS.promise(Due.by(TODAY.minusDays(1)), Exactly.Kind.DELIVERY, Matters.daysAgo(3));
        assertThat(row(english, customer(Matters.daysAgo(1), 3, late)).aside())
                .isEqualTo("3 other customers came through them");
    }

    @Test
    void whatToSayOfAMistakeIsThePlanOrThatThereIsNone() {
        assertThat(row(english, Known.of(List.of(MATTERS.mistake("a free delivery"))))
                        .words())
                .isEqualTo("The plan: a free delivery");
        assertThat(row(english, Known.of(List.of(MATTERS.mistake("")))).words()).startsWith("Make a plan first");
    }

    private static Known customer(Instant lastContact, int branch, Entry entry) {
        var relation = new Relation(TOM, Optional.of(lastContact), Optional.empty(), branch);
        return new Known(List.of(entry), Map.of(TOM.id(), relation));
    }

    private static OwedRow row(TestShop shop, Known known) {
        var owed = shop.shop.owed().at(TestNotebook.NOW, known);
        return shop.rows.row(owed.getFirst(), TOM, List.of());
    }

    private static String read(TestShop shop, Known known) {
        OwedRow row = row(shop, known);
        return row.what() + " | " + row.when() + " | " + shop.messages.text(row.deed());
    }
}

package app.handsel.ui.card.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.handsel.model.Call;
import app.handsel.model.Customer;
import app.handsel.model.Initiator;
import app.handsel.model.Note;
import app.handsel.model.Way;
import app.handsel.ui.support.EntryRow;
import app.handsel.ui.support.TestShop;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallWordsTest {

    private static final Instant YESTERDAY = Instant.parse("2026-11-23T09:15:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | CAME_IN |          |      | Call: they called      | yesterday at 10:15 AM",
                "en | REACHED | the oven |      | the oven               | yesterday at 10:15 AM · we called",
                "en | MISSED  | the oven |      | the oven               | yesterday at 10:15 AM · missed · not called"
                        + " back yet",
                "en | MISSED  |          | true | Call: missed           | yesterday at 10:15 AM · called back today",
                "de | CAME_IN |          |      | Telefon: der Kunde rief an | gestern um 10:15 Uhr",
                "de | MISSED  | Ofen     |      | Ofen                   | gestern um 10:15 Uhr · verpasst · noch"
                        + " nicht zurückgerufen",
            })
    void howACallWentAndWhetherItWasCalledBack(
            String language, Call.Outcome outcome, String about, Boolean back, String what, String state) {
        try (TestShop shop = shop(language)) {
            Customer tom = shop.customer("Tom");
            Call call = shop.add(new Call(
                    UUID.randomUUID(),
                    tom.id(),
                    YESTERDAY,
                    outcome,
                    "Mia",
                    about == null ? "" : about,
                    Optional.ofNullable(back).map(_ -> shop.shop.instant())));
            var rows = new CallWords(shop.messages, shop.shop).rows(shop.card(tom));
            assertThat(rows)
                    .extracting(EntryRow::entry, row -> plain(row.what()), row -> plain(row.state()))
                    .containsExactly(tuple(call, what, state));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The last time, they got in touch: yesterday at 10:15 AM. | In the last year they got in touch"
                        + " first 2 times, you did once.",
                "de | Zuletzt hat sich der Kunde gemeldet, gestern um 10:15 Uhr. | Im letzten Jahr hat sich der Kunde"
                        + " 2-mal zuerst gemeldet, Sie einmal.",
            })
    void whoGotInTouchLastAndOnBalance(String language, String last, String balance) {
        try (TestShop shop = shop(language)) {
            Customer tom = shop.customer("Tom");
            call(shop, tom, YESTERDAY, Call.Outcome.CAME_IN);
            call(shop, tom, YESTERDAY.minus(Duration.ofDays(3)), Call.Outcome.MISSED);
            call(shop, tom, YESTERDAY.minus(Duration.ofDays(5)), Call.Outcome.REACHED);
            call(shop, tom, YESTERDAY.minus(Duration.ofDays(400)), Call.Outcome.REACHED);
            assertThat(new ContactWords(shop.messages, shop.shop).lines(shop.card(tom)))
                    .extracting(CallWordsTest::plain)
                    .containsExactly(last, balance);
        }
    }

    @Test
    void nothingIsSaidWhereNobodyNotedIt() {
        try (TestShop shop = shop("en")) {
            Customer tom = shop.customer("Tom");
            shop.note(tom, "was here");
            assertThat(new ContactWords(shop.messages, shop.shop).lines(shop.card(tom)))
                    .isEmpty();
            assertThat(new BestTimeWords(shop.messages, shop.shop).line(shop.card(tom)))
                    .isEmpty();
        }
    }

    @Test
    void aCardThatHasNotAllNotesSaysSinceWhenItKnows() {
        try (TestShop shop = shop("en")) {
            Customer tom = shop.customer("Tom");
            for (int day = 0; day < 41; day++) {
                shop.add(new Note(
                        UUID.randomUUID(),
                        tom.id(),
                        YESTERDAY.minus(Duration.ofDays(day)),
                        Way.VISIT,
                        "Mia",
                        "…",
                        Optional.of(Initiator.WE),
                        Optional.empty()));
            }
            assertThat(new ContactWords(shop.messages, shop.shop).lines(shop.card(tom)))
                    .last()
                    .isEqualTo("Since Thursday, October 15, 2026 they never got in touch first, you did 40 times.");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | +02 +03 +04 +05 +06 | Best reached on weekdays between 3 PM and 4 PM (5 of 5 calls)",
                "en | +07 +08 +14 -09 -10 | Best reached at weekends between 3 PM and 4 PM (3 of 3 calls)",
                "en | +04 +05 +06 +07 +08 | Best reached between 3 PM and 4 PM (5 of 5 calls)",
                "de | +02 +03 +04 +05 -06 | Am besten zu erreichen werktags zwischen 15 Uhr und 16 Uhr (4 von 5"
                        + " Anrufen)",
            })
    void whenTheyAreBestReached(String language, String novemberDays, String line) {
        try (TestShop shop = shop(language)) {
            Customer tom = shop.customer("Tom");
            for (String day : novemberDays.split(" ")) {
                Instant at = Instant.parse("2026-11-" + day.substring(1) + "T14:20:00Z");
                call(shop, tom, at, day.startsWith("+") ? Call.Outcome.REACHED : Call.Outcome.NOT_REACHED);
            }
            assertThat(new BestTimeWords(shop.messages, shop.shop)
                            .line(shop.card(tom))
                            .map(CallWordsTest::plain))
                    .contains(line);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "en-GB", "de-CH", "fr-FR", "ja-JP", "ar-EG", "fa-IR", "hi-IN", "zh-TW", "und"})
    void everyLanguageHasWordsForAnHour(String language) {
        try (TestShop shop = new TestShop(Locale.forLanguageTag(language))) {
            Customer tom = shop.customer("Tom");
            for (int day = 0; day < 5; day++) {
                call(shop, tom, YESTERDAY.minus(Duration.ofDays(day)), Call.Outcome.REACHED);
            }
            assertThat(new BestTimeWords(shop.messages, shop.shop).line(shop.card(tom)))
                    .isPresent();
        }
    }

    private static void call(TestShop shop, Customer tom, Instant at, Call.Outcome outcome) {
        shop.add(new Call(UUID.randomUUID(), tom.id(), at, outcome, "Mia", "", Optional.empty()));
    }

    private static TestShop shop(String language) {
        return new TestShop(language.equals("en") ? Locale.US : Locale.GERMANY);
    }

    /** With spaces as anybody types them. */
    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }
}

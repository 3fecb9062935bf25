package app.handsel.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.handsel.model.Customer;
import app.handsel.model.Entry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class EntryFormatTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "\"quoted\" \\ back\nand\ttab\r",
                "José Ångström ß",
                "👩‍🍳🎂",
                "שלום עולם ‏123‏ مرحبا",
                "a\0b",
                "half \uD83D an emoji",
                "\uDE00 the other half",
                "\u2028\uFEFF\uFFFF",
                "null"
            })
    void everyEntryComesBackAsItWas(String text) {
        for (Entry entry : both(text)) {
            String written = EntryFormat.write(entry);
            String throughBytes = new String(written.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

            assertThat(EntryFormat.read(throughBytes)).isEqualTo(entry);
        }
    }

    @Test
    void onlyTheComponentsOfARecordAreWritten() {
        List<String> written = both("x").stream().map(EntryFormat::write).toList();

        assertThat(written.get(2))
                .isEqualTo(
                        "{\"type\":\"note\",\"id\":\"00000000-0000-0002-0000-000000000001\","
                            + "\"customer\":\"00000000-0000-0001-0000-000000000001\","
                            + "\"at\":\"2026-11-24T09:30:15.123456789Z\",\"way\":\"MEMO\",\"by\":\"x\",\"text\":\"x\",\"first\":null,\"heat\":null}");
        assertThat(written).noneMatch(text -> text.contains("open") || text.contains("initials"));
    }

    @Test
    void eachKindHasItsOwnLastingName() {
        assertThat(both("x").stream()
                        .map(entry -> EntryFormat.write(entry)
                                .replaceAll(
                                        "^\\{\"type\":\"(\\w+)\".*",
                                        entry.getClass().getSimpleName() + " $1"))
                        .distinct())
                .containsExactly(
                        "Customer customer",
                        "Note note",
                        "Interest interest",
                        "Promise promise",
                        "Payment payment",
                        "Settings settings",
                        "Question question",
                        "Mistake mistake",
                        "Iou iou",
                        "Call call",
                        "Declined declined");
    }

    @Test
    void whatAnOlderEditLacksIsEmpty() {
        var customer = (Customer) EntryFormat.read("""
            {"type": "customer", "id": "00000000-0000-0001-0000-000000000001", "kind": "PERSON",
             "name": "Lena", "tags": null, "added": "1970-01-01T00:00:00Z"}\
            """);

        assertThat(customer).isEqualTo(SampleEntries.of("Lena").get(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"interest\",\"id\":\"00000000-0000-0001-0000-000000000001\",\"text\":\"no customer, no"
                        + " date\"}",
                "{\"type\":\"interest\",\"id\":\"00000000-0000-0001-0000-000000000001\","
                        + "\"customer\":\"00000000-0000-0001-0000-000000000001\",\"text\":\"x\",\"at\":null}",
                "{\"type\":\"interest\",\"id\":\"00000000-0000-0001-0000-000000000001\","
                        + "\"customer\":\"00000000-0000-0001-0000-000000000001\",\"text\":\"x\","
                        + "\"at\":\"1970-01-01T00:00:00Z\",\"from a newer Handsel\":1}",
                "{\"type\":\"settings\",\"zone\":\"Europe/Berlin\",\"look\":\"DARK\",\"leadDays\":3}",
                "{\"type\":\"rumour\"}",
                "{\"id\":\"00000000-0000-0001-0000-000000000001\"}",
                "{}",
                ""
            })
    void whatCannotBeUnderstoodIsRefused(String text) {
        assertThatThrownBy(() -> EntryFormat.read(text)).isInstanceOf(JacksonException.class);
    }

    private static List<Entry> both(String text) {
        return Stream.concat(SampleEntries.of(text).stream(), Version2Entries.of(text).stream())
                .toList();
    }
}

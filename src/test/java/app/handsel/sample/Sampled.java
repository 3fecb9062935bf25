package app.handsel.sample;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Entry;
import app.handsel.model.Known;
import app.handsel.model.Settings;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The sample as it is at one moment of the tests, such as "2026-11-27T09:00 Europe/Berlin". */
record Sampled(Instant now, ZoneId zone, List<Edit> edits) {

    /** Ordinary days and awkward ones, in the morning and in the afternoon. */
    static Stream<Sampled> openingHours() {
        return Stream.of(
                        "2026-11-27T09:00 Europe/Berlin", // a Friday
                        "2026-11-28T16:00 America/New_York", // a Saturday
                        "2026-11-29T09:00 Europe/Berlin", // a Sunday
                        "2026-11-29T16:00 Europe/Berlin",
                        "2026-11-30T09:00 Europe/Berlin", // a Monday
                        "2026-11-30T16:00 Europe/Berlin",
                        "2026-12-01T16:00 Asia/Kolkata",
                        "2026-12-02T09:00 Australia/Sydney",
                        "2026-12-03T16:00 Europe/Berlin",
                        "2027-01-01T09:00 Europe/Berlin",
                        "2027-01-01T16:00 America/Los_Angeles",
                        "2028-02-29T09:00 Europe/Berlin",
                        "2028-02-29T16:00 Asia/Tokyo",
                        "2026-03-29T09:00 Europe/Berlin", // the clocks have gone forward
                        "2026-10-25T16:00 Europe/Berlin", // and back
                        "2018-11-04T09:00 America/Sao_Paulo") // a day without midnight
                .map(Sampled::at);
    }

    static Stream<Sampled> anyHours() {
        return Stream.concat(
                openingHours(),
                Stream.of("2026-11-27T00:00 Europe/Berlin", "2026-11-30T05:00 Europe/Berlin", "2026-12-31T23:59 UTC")
                        .map(Sampled::at));
    }

    static Sampled at(String moment) {
        return at(moment, "EUR", "DE");
    }

    static Sampled at(String moment, String currency, String region) {
        String[] parts = moment.split(" ");
        ZoneId zone = ZoneId.of(parts[1]);
        Instant now = LocalDateTime.parse(parts[0]).atZone(zone).toInstant();
        return new Sampled(now, zone, new SampleShop(Clock.fixed(now, zone), zone, currency, region).edits());
    }

    /** What all edits together make, each checked against what the earlier ones made. */
    Map<UUID, Entry> entries() {
        var entries = new HashMap<UUID, Entry>();
        for (Edit edit : edits) {
            assertThat(edit.changes()).extracting(Change::id).doesNotHaveDuplicates();
            edit.changes().forEach(change -> {
                assertThat(Optional.ofNullable(entries.get(change.id()))).isEqualTo(change.before());
                entries.put(change.id(), change.after().orElseThrow());
            });
        }
        return entries;
    }

    <T extends Entry> List<T> all(Class<T> type) {
        return entries().values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** All of it for the rules of what is owed. */
    Known known() {
        return Acquaintance.of(entries().values());
    }

    Settings settings() {
        return all(Settings.class).getFirst();
    }

    @Override
    public String toString() {
        return now.atZone(zone).toString();
    }
}

package app.handsel;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.journal.DamagedJournal.Gap;
import app.handsel.store.Salvage;
import app.handsel.ui.support.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DamageWordsTest {

    private static final Optional<Instant> THEN = Optional.of(Instant.parse("2026-11-24T09:30:00Z"));

    private final DamageWords words = new DamageWords(new Messages(Locale.US), java.time.ZoneId.of("UTC"));

    @Test
    void itIsNamedExactlyWhatIsDamaged() {
        var left = new Salvage.Left(
                2431, List.of(new Gap(812, 812, THEN, THEN), new Gap(900, 902, Optional.empty(), THEN)), true, 3);

        assertThat(words.of(left).stream().map(line -> line.replace('\u202f', ' ')))
                .containsExactly(
                        "2,431 entries of the journal are whole.",
                        "One entry cannot be read: number 812, saved between Nov 24, 2026, 9:30 AM and Nov 24, 2026,"
                                + " 9:30 AM.",
                        "3 entries cannot be read: numbers 900 to 902, saved between the beginning and Nov 24, 2026,"
                                + " 9:30 AM.",
                        "The store is whole. 3 records are taken from it as they were last shown. Of what cannot be"
                                + " read only the history is lost.");
    }

    @Test
    void whatIsMissingAtTheEndIsSaidToo() {
        var left = new Salvage.Left(0, List.of(new Gap(1, 1, Optional.empty(), Optional.empty())), false, 0);

        assertThat(words.of(left))
                .containsExactly(
                        "Nothing of the journal can be read.",
                        "From number 1 on nothing can be read, saved after the beginning.",
                        "The store cannot be read either, so what these entries changed is lost here. A backup may"
                                + " still have it.");
    }
}

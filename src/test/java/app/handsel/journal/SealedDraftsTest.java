package app.handsel.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Way;
import app.handsel.notebook.Draft;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a notebook with a password nobody reads what is being written. */
class SealedDraftsTest {

    private static final String WORDS = "Lena wants two ovens";

    private final Draft lena = draft(WORDS);
    private final Draft tom = draft("Tom called");

    @TempDir
    private Path folder;

    private FileDrafts sealed;
    private FileDrafts clear;

    @BeforeEach
    void open() {
        sealed = new FileDrafts(folder, Optional.of(new Seal(new byte[Seal.KEY])));
        clear = new FileDrafts(folder);
    }

    private static Draft draft(String text) {
        return new Draft(
                UUID.randomUUID(),
                Optional.empty(),
                Instant.parse("2026-11-24T09:30:00Z"),
                Way.CALL,
                text,
                text.length(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void aDraftComesBackAndIsNotInClear() throws IOException {
        sealed.keep(lena);
        sealed.keep(tom);
        assertThat(sealed.all().drafts()).containsExactlyInAnyOrder(lena, tom);
        assertNothingInClear();
    }

    @Test
    void aDraftFoundInClearIsShownAndSealed() throws IOException {
        clear.keep(lena);
        assertThat(sealed.all().drafts()).containsExactly(lena);
        assertNothingInClear();
        assertThat(sealed.all().drafts()).containsExactly(lena);
    }

    @Test
    void whatIsLeftOfADamagedDraftInClearIsSealedToo() throws IOException {
        clear.keep(lena);
        byte[] damaged = Files.readAllBytes(file(lena));
        damaged[damaged.length - 1] ^= 1;
        Files.write(file(lena), damaged);
        Files.write(folder.resolve("earlier.draft.damaged"), damaged);

        var found = sealed.all();
        assertThat(found.drafts()).isEmpty();
        assertThat(found.damaged()).containsExactly(lena.id() + ".draft.damaged");
        assertNothingInClear();
        assertThat(sealed.all().damaged()).isEmpty();
        assertThat(folder.resolve("earlier.draft.damaged")).exists();
    }

    @Test
    void aDraftThatTheKeyDoesNotOpenIsSetAsideAndStaysWhole() throws IOException {
        byte[] other = new byte[Seal.KEY];
        other[0] = 1;
        new FileDrafts(folder, Optional.of(new Seal(other))).keep(lena);
        byte[] bytes = Files.readAllBytes(file(lena));

        assertThat(sealed.all().damaged()).containsExactly(lena.id() + ".draft.damaged");
        assertThat(folder.resolve(lena.id() + ".draft.damaged")).hasBinaryContent(bytes);
    }

    @Test
    void withoutTheKeyASealedDraftIsSetAside() throws IOException {
        sealed.keep(lena);
        assertThat(clear.all().damaged()).containsExactly(lena.id() + ".draft.damaged");
    }

    @Test
    void aDraftUnderAnothersNameIsNotASecondOne() throws IOException {
        sealed.keep(lena);
        Files.copy(file(lena), file(tom));
        assertThat(sealed.all().drafts()).containsExactly(lena);
    }

    @Test
    void eachBitCountsAndNothingCutShortIsShown() throws IOException {
        sealed.keep(lena);
        byte[] whole = Files.readAllBytes(file(lena));
        Optional<Seal> seal = Optional.of(new Seal(new byte[Seal.KEY]));
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] bent = whole.clone();
            bent[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(DraftFormat.read(bent, lena.id(), seal))
                    .as("bit %d", bit)
                    .isEmpty();
        }
        for (int length = 0; length < whole.length; length++) {
            assertThat(DraftFormat.read(Arrays.copyOf(whole, length), lena.id(), seal))
                    .isEmpty();
        }
    }

    private Path file(Draft draft) {
        return folder.resolve(draft.id() + ".draft");
    }

    private void assertNothingInClear() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("Lena", "ovens", "Tom");
            }
        }
    }
}

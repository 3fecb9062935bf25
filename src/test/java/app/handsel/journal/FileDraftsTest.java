package app.handsel.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.handsel.model.Heat;
import app.handsel.model.Initiator;
import app.handsel.model.Note;
import app.handsel.model.Way;
import app.handsel.notebook.Draft;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDraftsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:30:00Z");
    private final UUID tom = UUID.randomUUID();
    private final Draft one = draft(Optional.of(tom), "wants an oven");
    private final Draft other = draft(Optional.empty(), "Für wen? 🍞 Half an emoji: \uD83C");

    @TempDir
    private Path notebook;

    private Path folder;
    private FileDrafts drafts;

    @BeforeEach
    void open() {
        folder = notebook.resolve("drafts");
        drafts = new FileDrafts(folder);
    }

    private static Draft draft(Optional<UUID> customer, String text) {
        return new Draft(
                UUID.randomUUID(),
                customer,
                NOW,
                Way.VISIT,
                text,
                3,
                Optional.of(Initiator.THEY),
                Optional.of(new Heat("thieves!", "no")),
                Optional.empty());
    }

    private static Draft again(Draft draft, String text) {
        return new Draft(
                draft.id(),
                draft.customer(),
                NOW.plusSeconds(1),
                draft.way(),
                text,
                text.length(),
                draft.first(),
                draft.heat(),
                draft.of());
    }

    @Test
    void atFirstThereIsNothingNotEvenAFolder() throws IOException {
        assertThat(drafts.all().drafts()).isEmpty();
        drafts.drop(tom);
        assertThat(folder).doesNotExist();
    }

    @Test
    void allOfADraftComesBack() throws IOException {
        Note note = new Note(UUID.randomUUID(), tom, NOW, Way.CALL, "Mia", "an ofen");
        Draft correction = Draft.of(note, NOW);
        drafts.keep(one);
        drafts.keep(other);
        drafts.keep(correction);
        assertThat(new FileDrafts(folder).all().drafts()).containsExactlyInAnyOrder(one, other, correction);
    }

    @Test
    void theNewTextTakesThePlaceOfTheOldOne() throws IOException {
        drafts.keep(one);
        drafts.keep(again(one, "wants two ovens"));
        assertThat(drafts.all().drafts()).extracting(Draft::text).containsExactly("wants two ovens");
        assertThat(files()).hasSize(1);
    }

    @Test
    void whatIsDroppedIsGone() throws IOException {
        drafts.keep(one);
        drafts.keep(other);
        drafts.drop(one.id());
        assertThat(drafts.all().drafts()).containsExactly(other);
    }

    @Test
    void aTextHalfWrittenWhenThePowerWentLeavesTheOneBefore() throws IOException {
        drafts.keep(one);
        drafts.keep(other);
        byte[] next = clear(again(one, "wants two ovens")).array();
        Path torn = folder.resolve(one.id() + ".draft.new");
        Files.write(torn, Arrays.copyOf(next, next.length / 2));
        var found = drafts.all();
        assertThat(found.drafts()).containsExactlyInAnyOrder(one, other);
        assertThat(found.damaged()).isEmpty();
        assertThat(torn).doesNotExist();
    }

    @Test
    void eachBitCountsAndADamagedDraftIsNamedAndSetAsideNeverShown() throws IOException {
        drafts.keep(other);
        byte[] whole = clear(one).array();
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] bent = whole.clone();
            bent[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(read(bent)).as("bit %d", bit).isEmpty();
        }
        whole[whole.length - 9] ^= 4;
        Files.write(file(one), whole);

        var found = drafts.all();
        assertThat(found.drafts()).containsExactly(other);
        assertThat(found.damaged()).containsExactly(one.id() + ".draft.damaged");
        assertThat(folder.resolve(one.id() + ".draft.damaged")).hasBinaryContent(whole);
        assertThat(drafts.all().damaged()).isEmpty();
    }

    @Test
    void aDraftCutShortAnywhereIsDamaged() {
        byte[] whole = clear(one).array();
        for (int length = 0; length < whole.length; length++) {
            assertThat(read(Arrays.copyOf(whole, length)))
                    .as("%d bytes", length)
                    .isEmpty();
        }
    }

    @Test
    void aNewerHandselsDraftIsNamedAndLeftUntouched() throws IOException {
        drafts.keep(other);
        byte[] newer = clear(one).putInt(8, DraftFormat.VERSION + 1).array();
        Files.createDirectories(folder);
        Files.write(file(one), newer);
        var found = drafts.all();
        assertThat(found.drafts()).containsExactly(other);
        assertThat(found.damaged()).isEmpty();
        assertThat(found.newer()).containsExactly(one.id() + ".draft");
        assertThat(file(one)).hasBinaryContent(newer);
    }

    @Test
    void aCopyUnderAnotherNameIsNotASecondDraft() throws IOException {
        drafts.keep(one);
        Files.copy(file(one), folder.resolve(UUID.randomUUID() + ".draft"));
        assertThat(drafts.all().drafts()).containsExactly(one);
    }

    @Test
    void aDraftThatCannotBeWrittenLeavesTheOneBefore() throws IOException {
        drafts.keep(one);
        // A folder that is not empty, where the new text would be written first.
        Path inTheWay =
                Files.createDirectories(folder.resolve(one.id() + ".draft.new").resolve("x"));
        assertThatThrownBy(() -> drafts.keep(again(one, "wants two ovens"))).isInstanceOf(IOException.class);
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        assertThat(drafts.all().drafts()).containsExactly(one);
    }

    @Test
    void nobodyElseCanReadThem() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        drafts.keep(one);
        drafts.keep(again(one, "wants two ovens"));
        assertThat(permissions(folder)).isEqualTo("rwx------");
        assertThat(files())
                .hasSize(1)
                .allSatisfy(file -> assertThat(permissions(file)).isEqualTo("rw-------"));
    }

    private static ByteBuffer clear(Draft draft) {
        return DraftFormat.write(draft, Optional.empty());
    }

    private Optional<Draft> read(byte[] bytes) {
        return DraftFormat.read(bytes, one.id(), Optional.empty());
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private Path file(Draft draft) {
        return folder.resolve(draft.id() + ".draft");
    }
}

package app.handsel.backup;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.journal.Blanks;
import app.handsel.journal.Erasing;
import app.handsel.journal.FixedJournal;
import app.handsel.journal.Seal;
import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.notebook.Position;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenewingTest {

    private static final Renewing.Change NOTHING =
            new Renewing.Change(_ -> Optional::of, Optional.empty(), Optional.empty(), Optional.empty());

    @TempDir
    private Path parent;

    private final List<Backup> told = new ArrayList<>();
    private Backed shop;
    private Customer ann;

    @BeforeEach
    void write() {
        shop = new Backed(parent).withTom();
        shop.backUp();
        ann = new CustomerBuilder(UUID.randomUUID(), "Ann Oba", shop.clock.instant()).build();
        shop.open.notebook().apply(shop.edits.added(ann));
        shop.note("wants the oven");
        shop.backUp();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void whoeverIsErasedIsInNoBackupAnyMore() throws IOException {
        Renewing.Renewed renewed = renew(erasing(shop.tom));

        assertThat(renewed).isEqualTo(new Renewing.Renewed(2, List.of()));
        assertThat(texts()).noneMatch(text -> text.contains("Reyes") || text.contains("oven"));
        // In the first one there was nobody else.
        assertThat(shop.shelf()).hasSize(1);
        assertThat(told).isEqualTo(backups());
        assertThat(shop.shelf().getFirst().backup().rows("customer")).isEqualTo(1);
        assertThat(restored()).hasSize(1);
        assertThat(shop.line()).doesNotExist();
    }

    @Test
    void backupsThatSayNothingOfThemStayAsTheyAre() throws IOException {
        List<Backup> before = backups();
        Customer nobody = new CustomerBuilder(UUID.randomUUID(), "Nobody Here", shop.clock.instant()).build();

        assertThat(renew(erasing(nobody)).backups()).isZero();
        assertThat(backups()).isEqualTo(before);
        assertThat(renew(NOTHING).backups()).isZero();
        assertThat(told).isEmpty();
    }

    @Test
    void withAPasswordNobodyElseReadsThem() throws IOException {
        Optional<Seal> seal = Optional.of(new Seal(new byte[Seal.KEY]));
        var change = new Renewing.Change(_ -> Optional::of, Optional.empty(), seal, Optional.of("S0VZ"));

        assertThat(renew(change).backups()).isEqualTo(2);
        assertThat(texts()).noneMatch(text -> text.contains("Reyes") || text.contains("oven"));
        assertThat(shop.shelf()).hasSize(2).allMatch(one -> one.backup().hasPassword() && one.whole());
        Restorable newest = shop.shelf().getFirst();
        try (var journal =
                FixedJournal.open(newest.journal(), seal, newest.backup().reaches())) {
            var edits = new ArrayList<Position>();
            journal.replay(Position.START, (at, _) -> edits.add(at));
            assertThat(edits).hasSize(3);
        }
        assertThat(renew(change).backups()).isZero();
    }

    @Test
    void theBackupOfAnEmptyNotebookIsKept() throws IOException {
        close();
        shop = new Backed(parent.resolve("empty"));
        shop.backUp();
        Optional<Seal> seal = Optional.of(new Seal(new byte[Seal.KEY]));

        assertThat(renew(new Renewing.Change(_ -> Optional::of, Optional.empty(), seal, Optional.of("S0VZ")))
                        .backups())
                .isEqualTo(1);
        assertThat(shop.shelf()).hasSize(1).allMatch(one -> one.backup().hasPassword() && one.whole());
    }

    @Test
    void beginningAgainAfterAKillGoesOnWhereItWas() throws IOException {
        for (int steps = 0; steps < 20; steps++) {
            var dying = new Dying(steps);
            try {
                new Renewing(dying, shop.proof).in(shop.root, erasing(shop.tom), told::add);
            } catch (IOException _) {
                // Killed.
            }
            renew(erasing(shop.tom));

            assertThat(texts()).noneMatch(text -> text.contains("Reyes") || text.contains("oven"));
            assertThat(shop.shelf()).hasSize(1);
            assertThat(restored()).hasSize(1);
            close();
            shop = new Backed(parent.resolve("again-" + steps)).withTom();
            shop.backUp();
            shop.open.notebook().apply(shop.edits.added(ann));
            shop.backUp();
        }
    }

    /** After so many steps nothing is done any more. */
    private static final class Dying extends Forwarding {

        private int steps;

        Dying(int steps) {
            this.steps = steps;
        }

        private void step() throws IOException {
            if (steps-- <= 0) {
                throw new IOException("killed");
            }
        }

        @Override
        public void replace(Path file, ByteBuffer content) throws IOException {
            step();
            super.replace(file, content);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            step();
            super.move(from, to);
        }

        @Override
        public void delete(Path path) throws IOException {
            step();
            super.delete(path);
        }
    }

    @Test
    void whatCannotBeReadIsNamed() throws IOException {
        Path file = shop.line().resolve("000001.journal");
        byte[] bytes = Files.readAllBytes(file);
        bytes[200] ^= 1;
        Files.write(file, bytes);

        assertThat(renew(erasing(shop.tom))).isEqualTo(new Renewing.Renewed(0, List.of(shop.line())));
    }

    private Renewing.Renewed renew(Renewing.Change change) throws IOException {
        return new Renewing(new OnDisk(), shop.proof).in(shop.root, change, told::add);
    }

    private static Renewing.Change erasing(Customer whom) {
        return new Renewing.Change(
                journal -> new Erasing(whom.id(), Blanks.of(whom.id(), journal)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private List<Backup> backups() {
        return shop.shelf().stream().map(Restorable::backup).toList();
    }

    private List<Position> restored() {
        Restorable newest = shop.shelf().getFirst();
        try (var journal = FixedJournal.open(
                newest.journal(), Optional.empty(), newest.backup().reaches())) {
            var edits = new ArrayList<Position>();
            journal.replay(Position.START, (at, _) -> edits.add(at));
            return edits;
        }
    }

    private List<String> texts() throws IOException {
        var texts = new ArrayList<String>();
        try (var files = Files.walk(shop.root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.add(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return texts;
    }
}

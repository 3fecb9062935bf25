package app.handsel.torture;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.journal.FileDrafts;
import app.handsel.journal.KeyFile;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One file of a notebook is damaged, and the notebook is opened and asked everything there is to ask. It never shows
 * anything wrong or leaves anything out unsaid: what it says is all as before, or it names what it cannot say.
 */
class RotTest {

    @RegisterExtension
    static final Figures FIGURES = new Figures("rot", "file, and what happened to it");

    private static final Set<Problem> NAMED = EnumSet.of(Problem.JOURNAL_DAMAGED, Problem.JOURNAL_BEHIND);

    private static Template closed;
    private static Template open;
    private static Template locked;

    @TempDir
    private static Path parent;

    @BeforeAll
    static void useANotebook() throws IOException {
        var random = new Random(Trials.SEED);
        closed = Template.in(Files.createDirectory(parent.resolve("closed")), random, 60, true);
        open = Template.in(Files.createDirectory(parent.resolve("open")), random, 60, false);
        locked = closed.locked(KeyFile.create(Owner.PASSWORD.toCharArray()));
    }

    static Stream<String> kinds() throws IOException {
        return Stream.concat(closed.files().stream(), locked.files().stream())
                .map(RotTest::kind)
                .distinct()
                .filter(kind -> !kind.startsWith("drafts") && !kind.startsWith("key"));
    }

    private static Template any(Random random) {
        return List.of(closed, closed, open, locked).get(random.nextInt(4));
    }

    private static String kind(Path file) {
        return file.toString().replaceAll("[0-9a-f-]{36}", "…");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aDamagedFileIsRepairedOrNamed(String kind) {
        Trials.run("rot of " + kind, 3, 1000, random -> {
            var template = any(random);
            List<Path> files = template.files().stream()
                    .filter(file -> kind(file).equals(kind))
                    .toList();
            if (!files.isEmpty()) {
                Path copy = template.copyTo(parent);
                Path file = files.get(random.nextInt(files.size()));
                var damage = damage(copy.resolve(file), random);
                FIGURES.count(kind + ": " + damage, outcome(template, copy, file));
                Scratch.delete(copy);
            }
        });
    }

    /**
     * Once it was closed. Before, when the last edit is damaged in one file, missing in the other and not yet in the
     * database, nothing tells it from one that a power cut kept from ever being saved.
     */
    @Test
    void twoDamagedFilesAreRepairedOrNamed() {
        Trials.run("rot of two files", 3, 1000, random -> {
            var template = random.nextBoolean() ? closed : locked;
            List<Path> files = new ArrayList<>(template.files().stream()
                    .filter(file ->
                            !kind(file).startsWith("drafts") && !kind(file).startsWith("key"))
                    .toList());
            Collections.shuffle(files, random);
            Path copy = template.copyTo(parent);
            for (Path file : files.subList(0, 2)) {
                damage(copy.resolve(file), random);
            }
            String kinds = files.stream().limit(2).map(RotTest::kind).sorted().collect(Collectors.joining(" and "));
            FIGURES.count(kinds, outcome(template, copy, files.getFirst()));
            Scratch.delete(copy);
        });
    }

    @ParameterizedTest
    @MethodSource("app.handsel.torture.Damage#values")
    void aDamagedDraftIsNamedAndTheOthersAreThere(Damage damage) {
        Trials.run("rot of drafts, " + damage, 3, 250, random -> {
            Path copy = closed.copyTo(parent);
            var drafts = closed.drafts();
            var lost = drafts.get(random.nextInt(drafts.size()));
            String name = lost.id() + ".draft";
            Path file = copy.resolve("drafts").resolve(name);
            Files.write(file, damage.done(Files.readAllBytes(file), random));

            var found = new FileDrafts(copy.resolve("drafts")).all();

            assertThat(found.drafts()).hasSize(drafts.size() - 1).doesNotContain(lost);
            assertThat(drafts).containsAll(found.drafts());
            assertThat(Stream.concat(found.damaged().stream(), found.newer().stream()))
                    .hasSize(1)
                    .allMatch(one -> one.startsWith(name));
            FIGURES.count("drafts/…: " + damage, "named, the others are there");
            Scratch.delete(copy);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"key", "key.copy"})
    void aDamagedKeyIsMendedFromTheOther(String name) {
        Trials.run("rot of " + name, 3, 1000, random -> {
            Path copy = locked.copyTo(parent);
            byte[] whole = Files.readAllBytes(copy.resolve(name));
            var damage = damage(copy.resolve(name), random);

            assertThat(KeyFile.read(copy).bytes()).isEqualTo(whole);
            assertThat(Files.readAllBytes(copy.resolve(name))).isEqualTo(whole);
            FIGURES.count(name + ": " + damage, "repaired from the copy");
            Scratch.delete(copy);
        });
    }

    private static Damage damage(Path file, Random random) throws IOException {
        var damage = Damage.any(random);
        Files.write(file, damage.done(Files.readAllBytes(file), random));
        return damage;
    }

    private static String outcome(Template template, Path copy, Path file) throws IOException {
        byte[] damaged = Files.readAllBytes(copy.resolve(file));
        try (var notebook = template.open(copy)) {
            var found = Reading.of(notebook);
            assertThat(found.differences(template.reading())).isEmpty();
        } catch (NotebookException e) {
            assertThat(NAMED).contains(e.problem());
            return "named: " + e.problem().toString().toLowerCase().replace('_', ' ');
        }
        if (Scratch.files(copy).stream().anyMatch(one -> one.toString().contains("set-aside"))) {
            return "rebuilt from the journal";
        }
        byte[] now = Files.readAllBytes(copy.resolve(file));
        if (Arrays.equals(now, Files.readAllBytes(template.folder().resolve(file)))) {
            return "repaired from the copy";
        }
        return Arrays.equals(now, damaged) ? "not in use there" : "written anew";
    }
}

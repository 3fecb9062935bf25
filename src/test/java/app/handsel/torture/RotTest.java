package app.handsel.torture;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.journal.FileDrafts;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import app.handsel.store.NotebookFolder;
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

    @TempDir
    private static Path parent;

    @BeforeAll
    static void useANotebook() throws IOException {
        var random = new Random(Trials.SEED);
        closed = Template.in(Files.createDirectory(parent.resolve("closed")), random, 60, true);
        open = Template.in(Files.createDirectory(parent.resolve("open")), random, 60, false);
    }

    static Stream<String> kinds() throws IOException {
        return Stream.concat(closed.files().stream(), open.files().stream())
                .map(RotTest::kind)
                .distinct()
                .filter(kind -> !kind.startsWith("drafts"));
    }

    private static String kind(Path file) {
        return file.toString().replaceAll("[0-9a-f-]{36}", "…");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aDamagedFileIsRepairedOrNamed(String kind) {
        Trials.run("rot of " + kind, 8, 1000, random -> {
            var template = random.nextInt(4) > 0 ? closed : open;
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

    @Test
    void twoDamagedFilesAreRepairedOrNamed() {
        Trials.run("rot of two files", 8, 1000, random -> {
            var template = random.nextInt(3) > 0 ? closed : open;
            List<Path> files = new ArrayList<>(template.files().stream()
                    .filter(file -> !kind(file).startsWith("drafts"))
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
        Trials.run("rot of drafts, " + damage, 8, 250, random -> {
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

    private static Damage damage(Path file, Random random) throws IOException {
        var damage = Damage.any(random);
        Files.write(file, damage.done(Files.readAllBytes(file), random));
        return damage;
    }

    private static String outcome(Template template, Path copy, Path file) throws IOException {
        byte[] damaged = Files.readAllBytes(copy.resolve(file));
        try (var notebook = NotebookFolder.open(copy, Template.CLOCK)) {
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

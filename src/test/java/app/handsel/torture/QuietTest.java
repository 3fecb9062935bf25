package app.handsel.torture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A whole session is watched from outside: whom it talks to, what it writes where, and who could read that. */
class QuietTest {

    @RegisterExtension
    static final Figures FIGURES = new Figures("quiet", "session");

    @TempDir
    private Path parent;

    private Path folder;
    private Path temporary;
    private Path home;

    @BeforeEach
    void makeFolders() throws IOException {
        assumeTrue(Watched.possible(), "there is no strace here");
        folder = parent.resolve("notebook");
        temporary = Files.createDirectory(parent.resolve("temporary"));
        home = Files.createDirectory(parent.resolve("home"));
    }

    @Test
    void aSessionTalksToNobodyAndWritesOnlyInItsFolder() throws IOException, InterruptedException {
        var session = Watched.run(parent, options(), Session.class, folder, Trials.LONG ? 2000 : 50);

        assertThat(session.exit()).as(session.errors()).isZero();
        assertThatItIsQuiet(session);
        assertThat(session.files())
                .extracting(Watched.Written::path)
                .allMatch(path -> path.startsWith(folder.toString()) || isOfJava(path));
        assertThat(session.files())
                .filteredOn(file -> file.path().startsWith(folder.toString()))
                .filteredOn(file -> file.mode().isPresent())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.mode().orElseThrow() & 077).isZero());
        assertThatOnlyTheOwnerCanReadIt();
        FIGURES.count("without its window", "no connection, nothing outside of the folder, all for the owner only");
    }

    @Test
    void theTourOfEveryScreenTalksToNobody() throws IOException, InterruptedException {
        assumeTrue(Trials.LONG, "only in the long version");
        var tour = Watched.run(parent, options(), app.handsel.Main.class, "--tour", folder);

        assertThat(tour.exit()).as(tour.errors()).isZero();
        assertThatItIsQuiet(tour);
        assertThat(tour.files())
                .extracting(Watched.Written::path)
                .allMatch(path -> path.startsWith(parent.toString()) || isOfJava(path));
        FIGURES.count("with every screen", "no connection, nothing outside of the folder");
    }

    private List<String> options() {
        return List.of(
                "-Djava.io.tmpdir=" + temporary,
                "-Duser.home=" + home,
                "-Dglass.platform=Headless",
                "--enable-native-access=ALL-UNNAMED");
    }

    private void assertThatItIsQuiet(Watched session) throws IOException {
        assertThat(session.talk()).isEmpty();
        for (String secret : List.of(Session.SECRET, Words.ALL.getFirst(), "Nora Lindqvist")) {
            assertThat(session.output()).doesNotContain(secret);
            assertThat(session.errors()).doesNotContain(secret);
            for (Path elsewhere : List.of(temporary, home)) {
                for (Path file : Scratch.files(elsewhere)) {
                    assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                            .as(file.toString())
                            .doesNotContain(secret);
                }
            }
        }
    }

    /** Every Java writes figures about itself, into a file in /tmp/hsperfdata_… that is named by its number. */
    private static boolean isOfJava(String path) {
        return path.matches("\\d+") || path.startsWith("/dev/") || path.startsWith("/proc/self/");
    }

    private void assertThatOnlyTheOwnerCanReadIt() throws IOException {
        for (Path file : Scratch.all(folder)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .as(file.toString())
                    .isEqualTo(Files.isDirectory(file) ? "rwx------" : "rw-------");
        }
    }
}

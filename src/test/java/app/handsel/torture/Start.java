package app.handsel.torture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** What a process that opens a notebook finds there, and therefore does first. */
enum Start {
    BEGIN,
    MIGRATE,
    MIGRATE_2,
    GO_ON,
    REBUILD,
    SET_ASIDE_AND_REBUILD;

    private static final Path STORE = Path.of("store", "notebook.mv.db");
    private static final Path JOURNAL = Path.of("journal", "000001.journal");

    static Start any(Random random) {
        return List.of(BEGIN, MIGRATE, MIGRATE_2).get(random.nextInt(3));
    }

    /** In a folder where somebody has been at work before. */
    static Start anyAgain(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> REBUILD;
            case 1 -> SET_ASIDE_AND_REBUILD;
            default -> GO_ON;
        };
    }

    void prepare(Path folder) throws IOException {
        switch (this) {
            case BEGIN, GO_ON -> {}
            case MIGRATE -> {
                copy("store/version-1/000001.journal", folder.resolve(JOURNAL));
                copy("store/version-1/notebook.mv.db", folder.resolve(STORE));
            }
            case MIGRATE_2 -> copy("journal/version-2.journal", folder.resolve(JOURNAL));
            case REBUILD -> Files.deleteIfExists(folder.resolve(STORE));
            case SET_ASIDE_AND_REBUILD -> {
                if (Files.exists(folder.resolve(STORE))) {
                    Files.writeString(folder.resolve(STORE), "not a database ".repeat(600));
                }
            }
        }
    }

    private static void copy(String name, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (InputStream kept = Start.class.getResourceAsStream("/app/handsel/" + name)) {
            Files.copy(Objects.requireNonNull(kept, name), to);
        }
    }

    @Override
    public String toString() {
        return switch (this) {
            case BEGIN -> "begin a notebook";
            case MIGRATE -> "migrate a notebook of version 1";
            case MIGRATE_2 -> "migrate a notebook of version 2";
            case GO_ON -> "open it";
            case REBUILD -> "open it and rebuild the database";
            case SET_ASIDE_AND_REBUILD -> "open it, set a broken database aside and rebuild it";
        };
    }
}

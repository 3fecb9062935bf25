package app.handsel.backup;

import java.nio.file.Path;

/**
 * A backup, and the folder that the files of its journal lie in. Not {@code whole} when one of them is missing or too
 * short; whether it is good is known when it is read.
 */
public record Restorable(Backup backup, Path journal, boolean whole) {}

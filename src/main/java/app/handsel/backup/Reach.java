package app.handsel.backup;

import app.handsel.journal.JournalFiles;
import app.handsel.journal.Seal;
import app.handsel.notebook.Position;
import java.util.Map;
import java.util.Optional;

/**
 * What a backup is made of: the journal up to one edit, and what the notebook's tables held just then. Taken on the
 * notebook's thread; all the rest is done beside it.
 */
public record Reach(
        JournalFiles files, Position position, Map<String, Table> tables, Optional<Seal> seal, Optional<String> key) {}

package app.handsel.torture;

import app.handsel.notebook.Edit;
import app.handsel.notebook.Journal;
import app.handsel.notebook.Position;
import app.handsel.store.Database;
import app.handsel.store.NotebookFolder;
import java.util.function.BiConsumer;

/** A notebook made anew from a journal that somebody else has open, in memory alone. */
final class InMemory {

    private InMemory() {}

    static NotebookFolder rebuilt(Journal journal) {
        return NotebookFolder.over(new Borrowed(journal), Database.inMemory());
    }

    /** Is read, but neither written nor closed. */
    private record Borrowed(Journal journal) implements Journal {

        @Override
        public Position append(Edit edit) {
            throw new IllegalStateException("only for reading");
        }

        @Override
        public void replay(Position after, BiConsumer<Position, Edit> reader) {
            journal.replay(after, reader);
        }

        @Override
        public Edit read(Position at) {
            return journal.read(at);
        }

        @Override
        public void close() {}
    }
}

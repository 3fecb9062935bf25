package app.handsel.store;

import app.handsel.notebook.Edit;
import app.handsel.notebook.Journal;
import app.handsel.notebook.Position;
import java.util.function.BiConsumer;

/** In the place of a journal of which nothing can be read. */
record NoJournal() implements Journal {

    @Override
    public void replay(Position after, BiConsumer<Position, Edit> reader) {}

    @Override
    public Position append(Edit edit) {
        throw new UnsupportedOperationException("there is none");
    }

    @Override
    public Edit read(Position at) {
        throw new UnsupportedOperationException("there is none");
    }

    @Override
    public void close() {}
}

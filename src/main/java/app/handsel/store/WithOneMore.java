package app.handsel.store;

import app.handsel.notebook.Edit;
import app.handsel.notebook.Journal;
import app.handsel.notebook.Position;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A journal to be read from its beginning, and one more edit after its last one. */
record WithOneMore(Journal journal, Optional<Edit> more) implements Journal {

    @Override
    public void replay(Position after, BiConsumer<Position, Edit> reader) {
        Position[] last = {after};
        journal.replay(after, (at, edit) -> {
            last[0] = at;
            reader.accept(at, edit);
        });
        more.ifPresent(edit ->
                reader.accept(new Position(last[0].sequence() + 1, last[0].end(), last[0].end(), 0), edit));
    }

    @Override
    public Position append(Edit edit) {
        throw new UnsupportedOperationException("it is only read");
    }

    @Override
    public Edit read(Position at) {
        return journal.read(at);
    }

    @Override
    public void close() {
        journal.close();
    }
}

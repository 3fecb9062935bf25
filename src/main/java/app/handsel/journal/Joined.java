package app.handsel.journal;

import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Position;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The segments of a journal as one disk: each begins where its header says, and hides whatever lies behind that in the
 * one before. Only the last of them is ever written. Offsets are those in all of them together.
 */
final class Joined implements Disk {

    private record Segment(Header header, Disk disk) {}

    private final Segments files;
    private final List<Segment> segments = new ArrayList<>();

    /** @throws NotebookException {@link Problem#NEWER_VERSION} or {@link Problem#JOURNAL_DAMAGED} */
    Joined(Segments files) throws IOException {
        this.files = files;
        List<Disk> disks = files.open();
        try {
            for (Disk disk : disks) {
                var header = Header.read(bytes(disk, 0, Header.LONGEST));
                check(header);
                segments.add(new Segment(header, disk));
            }
        } catch (IOException | RuntimeException e) {
            for (Disk disk : disks) {
                disk.close();
            }
            throw e;
        }
    }

    private void check(Header header) throws IOException {
        if (segments.isEmpty() ? header.start() == 0 : follows(header)) {
            return;
        }
        throw new NotebookException(
                Problem.JOURNAL_DAMAGED, "segment %d does not follow".formatted(segments.size() + 1));
    }

    private boolean follows(Header header) throws IOException {
        Segment before = segments.getLast();
        long end = header.start() - before.header().start();
        return header.notebook().equals(before.header().notebook())
                && end >= before.header().size()
                && end <= before.disk().size()
                && bytes(before.disk(), end - Integer.BYTES, Integer.BYTES).getInt(0) == header.previous();
    }

    private static ByteBuffer bytes(Disk disk, long offset, int length) throws IOException {
        var bytes = ByteBuffer.allocate((int) Math.min(length, disk.size() - offset));
        disk.read(bytes, offset);
        return bytes.flip();
    }

    /** The same place, but behind the header that comes next, if one does. */
    Position next(Position position) {
        Position next = position;
        for (Segment segment : segments) {
            if (segment.header().start() == next.end()) {
                long end = next.end() + segment.header().size();
                next = new Position(next.sequence(), end, end, segment.header().checksum());
            }
        }
        return next;
    }

    /** Where the last segment begins: what is before that is closed. */
    long closed() {
        return last().header().start();
    }

    /** Goes on in a new segment, when an older Handsel could not read what is to be appended to this one. */
    void beInOurVersion(Position end) throws IOException {
        if (last().header().version() < Header.VERSION) {
            // What it goes on from may have been written by somebody who was killed before forcing it.
            force();
            var header = last().header().next(end.end(), end.checksum());
            segments.add(new Segment(header, files.begin(header)));
        }
    }

    @Override
    public long size() throws IOException {
        return closed() + last().disk().size();
    }

    @Override
    public void read(ByteBuffer into, long offset) throws IOException {
        long at = offset;
        for (int i = 0; i < segments.size() && into.hasRemaining(); i++) {
            long end = i + 1 < segments.size() ? segments.get(i + 1).header().start() : Long.MAX_VALUE;
            if (at < end) {
                var part = into.slice(into.position(), (int) Math.min(into.remaining(), end - at));
                segments.get(i).disk().read(part, at - segments.get(i).header().start());
                into.position(into.position() + part.position());
                at += part.position();
            }
        }
    }

    @Override
    public void write(ByteBuffer from, long offset) throws IOException {
        last().disk().write(from, inLast(offset));
    }

    @Override
    public void truncate(long size) throws IOException {
        last().disk().truncate(inLast(size));
    }

    @Override
    public void force() throws IOException {
        last().disk().force();
    }

    @Override
    public void close() throws IOException {
        for (Segment segment : segments) {
            segment.disk().close();
        }
    }

    private long inLast(long offset) {
        if (offset < closed() + last().header().size()) {
            throw new IllegalStateException("byte %d is in a closed segment".formatted(offset));
        }
        return offset - closed();
    }

    private Segment last() {
        return segments.getLast();
    }
}

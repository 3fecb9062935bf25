package app.handsel.journal;

import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Position;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * The segments of a journal as one disk: each begins where its header says, and hides whatever lies behind that in the
 * one before. Only the last of them is ever written. Offsets are those in all of them together.
 */
final class Joined implements Disk {

    private record Segment(Header header, Twin files, Optional<Seal> seal) {}

    private final Segments files;
    private final Optional<Seal> seal;
    private final List<Segment> segments = new ArrayList<>();

    /**
     * @throws NotebookException {@link Problem#NEWER_VERSION}, {@link Problem#JOURNAL_DAMAGED} or
     *     {@link Problem#LOCKED}
     */
    Joined(Segments files, Optional<Seal> seal) throws IOException {
        this.files = files;
        this.seal = seal;
        List<Twin> twins = files.open();
        try {
            for (Twin twin : twins) {
                var header = twin.header();
                check(header);
                segments.add(segment(header, twin));
            }
        } catch (IOException | RuntimeException e) {
            for (Twin twin : twins) {
                twin.close();
            }
            throw e;
        }
    }

    private Segment segment(Header header, Twin twin) {
        if (header.salt().isPresent() && seal.isEmpty()) {
            throw new NotebookException(Problem.LOCKED, "sealed, and no key");
        }
        if (header.salt().isEmpty() && seal.isPresent()) {
            // Going on sealed would make it a notebook that nobody can open.
            throw new NotebookException(Problem.LOCKED, "a key, and not sealed");
        }
        return new Segment(header, twin, header.salt().map(this::sealWith));
    }

    private Seal sealWith(UUID salt) {
        var bytes = ByteBuffer.allocate(2 * Long.BYTES);
        Header.put(salt, bytes);
        return seal.orElseThrow().of("journal", bytes.array());
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
                && before.files().isAtLeast(end)
                && (endsWith(header.previous(), before.files().original(), end)
                        || endsWith(header.previous(), before.files().copy(), end));
    }

    private static boolean endsWith(int checksum, Disk disk, long end) throws IOException {
        var last = Twin.bytes(disk, end - Integer.BYTES, Integer.BYTES);
        return last.remaining() == Integer.BYTES && last.getInt() == checksum;
    }

    UUID notebook() {
        return segments.getFirst().header().notebook();
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

    /** Goes on in a new segment, when what is to be appended may not stand in this one. */
    void beInOurVersion(Position end) throws IOException {
        Header header = last().header();
        if (header.version() < Header.VERSION || header.salt().isPresent() != seal.isPresent()) {
            // What it goes on from may have been written by somebody who was killed before forcing it.
            force();
            copyUpTo(end.end());
            var next = header.next(end.end(), end.checksum(), seal.isPresent());
            segments.add(segment(next, files.begin(next)));
        }
    }

    /** An edit as it stands in the last segment. */
    byte[] closed(byte[] edit, long sequence) {
        return last().seal().map(own -> own.close(edit, bound(sequence))).orElse(edit);
    }

    /** An edit as it was before it was written at an offset. */
    byte[] opened(byte[] edit, Position at) throws BrokenSeal {
        Optional<Seal> own = segments.get(segmentAt(at.offset())).seal();
        return own.isPresent() ? own.get().open(edit, bound(at.sequence())) : edit;
    }

    private byte[] bound(long sequence) {
        var bound = ByteBuffer.allocate(3 * Long.BYTES);
        Header.put(notebook(), bound);
        return bound.putLong(sequence).array();
    }

    private int segmentAt(long offset) {
        int found = 0;
        for (int i = 1; i < segments.size(); i++) {
            if (segments.get(i).header().start() <= offset) {
                found = i;
            }
        }
        return found;
    }

    /** Brings the copies up to the end of what is saved. */
    void copyUpTo(long end) throws IOException {
        for (int i = 0; i < segments.size(); i++) {
            long ends = i + 1 < segments.size() ? segments.get(i + 1).header().start() : end;
            segments.get(i).files().copyUpTo(ends - segments.get(i).header().start());
        }
    }

    /** Takes from the copy what is damaged between two offsets of one segment. */
    void heal(long from, long end) throws IOException {
        Segment segment = segments.get(segmentAt(from));
        segment.files()
                .heal(from - segment.header().start(), end - segment.header().start());
    }

    /** Writes again what every segment begins with. */
    void mendHeaders() throws IOException {
        for (Segment segment : segments) {
            segment.files().mend(segment.header());
        }
    }

    /** Makes the copies like the originals between two offsets. */
    void remakeCopies(long from, long end) throws IOException {
        for (int i = segmentAt(from); i <= segmentAt(end - 1); i++) {
            long start = segments.get(i).header().start();
            long ends = i + 1 < segments.size() ? segments.get(i + 1).header().start() : end;
            segments.get(i).files().remakeCopy(Math.max(from, start) - start, Math.min(end, ends) - start);
        }
    }

    /** Only to be read; what is not there reads as zeros. */
    Disk copies() {
        return new Copies(this);
    }

    @Override
    public long size() throws IOException {
        return size(Twin::original);
    }

    long size(Function<Twin, Disk> which) throws IOException {
        return closed() + which.apply(last().files()).size();
    }

    @Override
    public void read(ByteBuffer into, long offset) throws IOException {
        read(into, offset, Twin::original);
    }

    /** In the middle there is always something to read; where a copy is too short, zeros. */
    void read(ByteBuffer into, long offset, Function<Twin, Disk> which) throws IOException {
        long at = offset;
        for (int i = 0; i < segments.size() && into.hasRemaining(); i++) {
            Segment segment = segments.get(i);
            boolean closed = i + 1 < segments.size();
            long end = closed ? segments.get(i + 1).header().start() : Long.MAX_VALUE;
            if (at < end) {
                int length = (int) Math.min(into.remaining(), end - at);
                var part = Twin.bytes(
                        which.apply(segment.files()), at - segment.header().start(), length);
                int missing = closed ? length - part.remaining() : 0;
                at += part.remaining() + missing;
                into.put(part).put(new byte[missing]);
            }
        }
    }

    @Override
    public void write(ByteBuffer from, long offset) throws IOException {
        last().files().original().write(from, inLast(offset));
    }

    @Override
    public void truncate(long size) throws IOException {
        last().files().original().truncate(inLast(size));
    }

    @Override
    public void force() throws IOException {
        last().files().original().force();
    }

    /** What a power cut takes from the copy is found and made good by the next check. */
    void forceCopy() throws IOException {
        last().files().copy().force();
    }

    @Override
    public void close() throws IOException {
        for (Segment segment : segments) {
            segment.files().close();
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

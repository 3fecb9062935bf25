package app.handsel.store.blocks;

import app.handsel.journal.Disk;
import app.handsel.journal.Seal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bytes at any place of a file that lies on disk in blocks, each with a check of its own; the last one may be shorter.
 * What is skipped over is written as zeros, so that a block of which nothing is there is known to be damaged.
 */
final class BlockFile implements AutoCloseable {

    static final int BLOCK = 4096;

    private static final int BLOCKS_AT_ONCE = 64;

    private final Disk disk;
    private final Optional<Seal> seal;
    private @Nullable Check check;
    private long size;
    private boolean unforced;
    private boolean damaged;

    /** Nothing is read or written before it is asked for, because the file may be somebody else's. */
    BlockFile(Disk disk, Optional<Seal> seal) {
        this.disk = disk;
        this.seal = seal;
    }

    /** Of what was written, in bytes. */
    synchronized long size() throws IOException {
        check();
        return size;
    }

    /** Whether a block that was read was damaged, since it was last asked to forget that. */
    synchronized boolean isDamaged() {
        return damaged;
    }

    synchronized void forgetDamage() {
        damaged = false;
    }

    /** How many bytes it was, or -1 at the end, as channels say it. */
    synchronized int read(ByteBuffer into, long at) throws IOException {
        if (at >= size()) {
            return -1;
        }
        int length = (int) Math.min(into.remaining(), size - at);
        for (int done = 0; done < length; ) {
            int offset = (int) ((at + done) % BLOCK);
            byte[] content = content((at + done) / BLOCK);
            int part = Math.min(content.length - offset, length - done);
            into.put(content, offset, part);
            done += part;
        }
        return length;
    }

    /** Writes all of the buffer. */
    synchronized void write(ByteBuffer from, long at) throws IOException {
        while (size() < at) {
            append(ByteBuffer.allocate((int) Math.min(at - size, BLOCKS_AT_ONCE * BLOCK)));
        }
        // The database writes over what it needs no more since its last steps: so these have to be on the medium.
        if (at < size && unforced) {
            force();
        }
        for (long next = at; from.hasRemaining(); ) {
            int length = (int) Math.min(from.remaining(), BLOCKS_AT_ONCE * BLOCK - next % BLOCK);
            put(from.slice(from.position(), length), next);
            from.position(from.position() + length);
            next += length;
        }
    }

    private void append(ByteBuffer zeros) throws IOException {
        put(zeros, size);
    }

    private void put(ByteBuffer from, long at) throws IOException {
        long end = Math.max(size, at + from.remaining());
        long first = at / BLOCK;
        long last = (at + from.remaining() - 1) / BLOCK;
        var closed = ByteBuffer.allocate((int) (last - first + 1) * stride());
        for (long block = first; block <= last; block++) {
            int offset = block == first ? (int) (at % BLOCK) : 0;
            byte[] content = new byte[(int) Math.min(BLOCK, end - block * BLOCK)];
            int part = Math.min(content.length - offset, from.remaining());
            if (part < content.length && block * BLOCK < size) {
                byte[] before = content(block);
                System.arraycopy(before, 0, content, 0, before.length);
            }
            from.get(content, offset, part);
            closed.put(check().close(content, block));
        }
        unforced = true;
        disk.write(closed.flip(), place(first));
        size = end;
    }

    synchronized void truncate(long length) throws IOException {
        if (length >= size()) {
            return;
        }
        long block = length / BLOCK;
        int rest = (int) (length % BLOCK);
        if (rest > 0) {
            byte[] content = new byte[rest];
            System.arraycopy(content(block), 0, content, 0, rest);
            disk.write(ByteBuffer.wrap(check().close(content, block)), place(block));
        }
        disk.truncate(place(block) + (rest > 0 ? rest + check().overhead() : 0));
        unforced = true;
        size = length;
    }

    synchronized void force() throws IOException {
        disk.force();
        unforced = false;
    }

    @Override
    public synchronized void close() throws IOException {
        if (check != null) {
            check.end();
        }
        disk.close();
    }

    /** @throws DamagedBlock when it is not what was written */
    synchronized byte[] content(long block) throws IOException {
        int length = (int) Math.min(BLOCK, size() - block * BLOCK) + check().overhead();
        var closed = ByteBuffer.allocate(length);
        disk.read(closed, place(block));
        try {
            if (closed.hasRemaining()) {
                throw new DamagedBlock(block);
            }
            return check().open(closed.array(), block);
        } catch (DamagedBlock e) {
            damaged = true;
            throw e;
        }
    }

    private long place(long block) throws IOException {
        return Header.LENGTH + block * stride();
    }

    private int stride() throws IOException {
        return BLOCK + check().overhead();
    }

    private Check check() throws IOException {
        var known = check;
        return known == null ? begin() : known;
    }

    /** A file without anything in it is a new one: also one that a power cut left so. */
    private Check begin() throws IOException {
        if (disk.size() == 0) {
            disk.write(Header.fresh(seal.isPresent()).bytes(), 0);
            unforced = true;
        }
        var bytes = ByteBuffer.allocate(Header.LENGTH);
        disk.read(bytes, 0);
        var header = Header.read(bytes.flip());
        if (header.sealed() != seal.isPresent()) {
            throw new IOException(header.sealed() ? "sealed" : "not sealed");
        }
        Check made = seal.<Check>map(key -> new Sealed(key.of("store", header.salt())))
                .orElseGet(Checksums::new);
        check = made;
        long body = disk.size() - Header.LENGTH;
        long rest = Math.max(0, body % stride() - made.overhead());
        size = body / stride() * BLOCK + rest;
        return made;
    }
}

package app.handsel.store.blocks;

import app.handsel.journal.BrokenSeal;
import app.handsel.journal.Seal;
import java.nio.charset.StandardCharsets;

/** Nobody without the key can read a block, change it or put it in the place of another one. */
final class Sealed implements Check {

    private final Seal seal;

    /** @param seal for this file alone */
    Sealed(Seal seal) {
        this.seal = seal;
    }

    @Override
    public int overhead() {
        return Seal.OVERHEAD;
    }

    @Override
    public byte[] close(byte[] content, long block) {
        return seal.close(content, bound(block));
    }

    @Override
    public byte[] open(byte[] closed, long block) throws DamagedBlock {
        try {
            return seal.open(closed, bound(block));
        } catch (BrokenSeal _) {
            throw new DamagedBlock(block);
        }
    }

    @Override
    public void end() {
        seal.forget();
    }

    private static byte[] bound(long block) {
        return ("store block " + block).getBytes(StandardCharsets.US_ASCII);
    }
}

package app.handsel.store.blocks;

import java.io.IOException;

/** A block is not what was written there, or was closed with another key. */
public final class DamagedBlock extends IOException {

    private static final long serialVersionUID = 1;

    DamagedBlock(long block) {
        super("block " + block + " is damaged");
    }
}

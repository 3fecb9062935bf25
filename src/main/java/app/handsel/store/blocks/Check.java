package app.handsel.store.blocks;

/** What is put on each block as it is written, and proves when it is read that it is what was written there. */
interface Check {

    /** How many bytes longer a block gets. */
    int overhead();

    byte[] close(byte[] content, long block);

    byte[] open(byte[] closed, long block) throws DamagedBlock;

    /** There will be nothing more to check: a key is forgotten. */
    void end();
}

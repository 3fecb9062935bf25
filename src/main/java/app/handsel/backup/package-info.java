/**
 * Copies of the journal that can be trusted: each is read back and replayed before it counts, and a notebook is made of
 * it again without touching the one that is there. No JavaFX.
 */
package app.handsel.backup;

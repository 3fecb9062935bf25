/** The truth on disk: edits are appended, forced, replayed and checked here. No SQL, no JavaFX. */
package app.handsel.journal;

/**
 * What is done to a closed notebook as a whole, and to all that was ever made of it: its backups, and what was set
 * aside beside it. No JavaFX.
 */
package app.handsel.upkeep;

/** The screens about backups: making one, being told when there is none, and restoring one. */
package app.handsel.ui.backup;

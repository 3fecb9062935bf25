/** The only SQL: entries and history in H2, always derived from the journal and rebuilt from it when in doubt. */
package app.handsel.store;

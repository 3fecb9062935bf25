/**
 * Use cases and ports: an {@link app.handsel.notebook.Edit} is applied, published and undone here. No SQL, no JavaFX.
 */
package app.handsel.notebook;

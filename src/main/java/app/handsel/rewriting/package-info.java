/** A whole notebook is written anew here: with a password, without one, or without a customer. No SQL, no JavaFX. */
package app.handsel.rewriting;

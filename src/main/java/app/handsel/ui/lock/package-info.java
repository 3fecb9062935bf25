/** The password: opening with it, setting it, and locking. */
package app.handsel.ui.lock;

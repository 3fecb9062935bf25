/** The screen for bringing contacts in from a file. */
package app.handsel.ui.exchange;

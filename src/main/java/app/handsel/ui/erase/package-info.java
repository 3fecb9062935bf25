/** Erasing a customer for good. */
package app.handsel.ui.erase;

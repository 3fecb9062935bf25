/** Amounts of money in a text, and payments that came in. */
package app.handsel.capture.money;

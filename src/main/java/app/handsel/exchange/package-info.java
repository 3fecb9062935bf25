/** Bringing contacts in: vCard and CSV are read here, and compared with the customers who are already there. */
package app.handsel.exchange;

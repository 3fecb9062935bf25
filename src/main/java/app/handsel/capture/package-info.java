/**
 * Reading plain text: text in, findings out. Sees java.base and the model; knows no screen, no table and no clock of
 * its own.
 */
package app.handsel.capture;

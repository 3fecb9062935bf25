/** A small pattern language: phrases with slots, read from a word list, found in a text in one pass. */
package app.handsel.capture.when.grammar;

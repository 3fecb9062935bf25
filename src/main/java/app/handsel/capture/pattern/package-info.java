/** Patterns of words, kept in a language's word lists, and where they stand in a sentence. */
package app.handsel.capture.pattern;

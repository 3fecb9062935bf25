/**
 * Patterns of words, kept in a language's word lists, and where they stand in a sentence. They say that something is
 * meant and which of its words are wanted, may leave words out between, and see names, dates and amounts as one. What
 * has to be computed from its words, as a date is, is a phrase of {@code when.grammar}.
 */
package app.handsel.capture.pattern;

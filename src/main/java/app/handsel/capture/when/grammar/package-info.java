/**
 * A small language of phrases with slots, read from a word list, found in a text in one pass. A phrase is whole and
 * means something that is computed of its slots. What leaves words out between, and only says that something is meant,
 * is a pattern of {@code capture.pattern}.
 */
package app.handsel.capture.when.grammar;

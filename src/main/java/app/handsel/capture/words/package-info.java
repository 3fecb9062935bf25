/** A text as words that know where they stand, and the word lists of a language. */
package app.handsel.capture.words;

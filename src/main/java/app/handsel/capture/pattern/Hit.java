package app.handsel.capture.pattern;

/**
 * A pattern that stands in a sentence, from token {@code from} to before {@code to}; {@code open} to {@code close} is
 * its part in braces, and {@code value} what the word list says that it means.
 */
public record Hit(String value, int from, int to, int open, int close) {}

package app.handsel.model;

/**
 * What was said in anger, apart from the facts, and the reply that somebody wrote down then and had better sleep over.
 */
public record Heat(String said, String reply) {}

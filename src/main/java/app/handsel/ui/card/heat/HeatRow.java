package app.handsel.ui.card.heat;

/**
 * What was said in anger, and the reply that was written then: both may be empty. {@code advice} is about the reply.
 */
public record HeatRow(String said, String reply, String advice) {}

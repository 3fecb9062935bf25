package app.handsel.model;

import java.time.Instant;
import java.util.UUID;

/** What was said or happened, once. {@code by} is the colleague who wrote it down. */
public record Note(UUID id, UUID customer, Instant at, Way way, String by, String text) implements Entry {}

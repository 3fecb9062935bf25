package app.handsel.model;

import java.time.Instant;
import java.util.UUID;

/** A short fact worth remembering, and when we learnt it. */
public record Interest(UUID id, UUID customer, String text, Instant at) implements Entry {}

package app.handsel.model;

import java.time.Instant;
import java.util.UUID;

/** A request that we said no to, and what we offered instead. */
public record Declined(UUID id, UUID customer, String what, String offered, String why, Instant at, String by)
        implements Entry {}

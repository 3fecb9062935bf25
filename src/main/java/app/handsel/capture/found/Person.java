package app.handsel.capture.found;

import java.util.UUID;

/** A customer whom a text may name. */
public record Person(UUID id, String name) {}

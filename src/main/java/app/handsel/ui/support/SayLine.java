package app.handsel.ui.support;

import java.util.UUID;

/** A sentence one could speak, and the entry that it comes from. */
public record SayLine(String sentence, UUID entry) {}

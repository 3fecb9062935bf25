package app.handsel.notebook;

/** An edit that is in the journal, and where. */
public record Saved(Position at, Edit edit) {}

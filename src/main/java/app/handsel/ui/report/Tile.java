package app.handsel.ui.report;

/** One figure of this month, and the same over all months. */
public record Tile(String name, Figure now, Figure inAll) {}

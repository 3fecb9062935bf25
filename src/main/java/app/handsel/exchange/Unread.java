package app.handsel.exchange;

/** A row of which nothing comes in: it is empty, or damaged. */
record Unread(int row, String name, Outcome outcome) implements Read {}

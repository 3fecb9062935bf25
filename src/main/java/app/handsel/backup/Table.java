package app.handsel.backup;

/** How many rows a table has, and the sum of their checksums. */
public record Table(long rows, long checksum) {}

package app.handsel.store;

/** How many rows a table has, and the sum of their checksums, modulo 2^64. */
public record Tally(long rows, long checksum) {

    static final Tally NONE = new Tally(0, 0);

    /** Of one row. */
    static Tally of(String row) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < row.length(); i++) {
            hash = (hash ^ row.charAt(i)) * 0x100000001B3L;
        }
        // Without this, the last letters would change only the lower half.
        hash = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
        return new Tally(1, hash ^ hash >>> 33);
    }

    Tally plus(Tally other) {
        return new Tally(rows + other.rows, checksum + other.checksum);
    }

    Tally minus() {
        return new Tally(-rows, -checksum);
    }
}

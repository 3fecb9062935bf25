package app.handsel.model.trust;

/** So many of so many. */
public record Share(int part, int whole) {

    /** From so many cases on a percentage says more than the cases themselves. */
    public static final int ENOUGH = 5;

    public boolean isEnough() {
        return whole >= ENOUGH;
    }

    /** Never 100 while one is missing, and never 0 while there is one. */
    public int percent() {
        if (part == 0 || part == whole) {
            return part == 0 ? 0 : 100;
        }
        return Math.clamp(Math.round(100.0 * part / whole), 1, 99);
    }
}

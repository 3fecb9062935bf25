package app.handsel.model;

/**
 * How often we get in touch, in days: with word about an open promise at the latest ({@code 0}: at half of its span
 * only), after a delivery to ask how it went ({@code 0}: never), and with everybody who has no rhythm of their own
 * ({@code 0}: when there is reason to).
 */
public record Rhythm(int updateDays, int checkInDays, int quietDays) {

    public static final Rhythm USUAL = new Rhythm(0, 3, 0);
}

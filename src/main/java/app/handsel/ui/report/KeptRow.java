package app.handsel.ui.report;

/**
 * What became of the promises of a month or of a colleague; {@code most} is how many the longest row has. The figure is
 * the keep-rate, {@code spoken} all of it in words.
 */
public record KeptRow(String name, int kept, int moved, int late, int most, Figure figure, String spoken) {}

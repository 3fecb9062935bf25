package app.handsel.ui.report;

/**
 * How long payments of a month waited for our thanks: the median and the longest as parts of the longest of all. Where
 * there are too few for a median it is zero.
 */
public record WaitRow(String name, double median, double longest, Figure figure, String value, String spoken) {}

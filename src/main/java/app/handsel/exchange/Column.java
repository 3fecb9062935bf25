package app.handsel.exchange;

import java.util.List;

/**
 * One column of a table: its name, what it means, and its first texts. {@code group} tells which columns make up one
 * address; {@code label} is what the name says beyond the meaning ("Home" of "Home Phone").
 */
public record Column(int index, String header, Field field, String group, String label, List<String> sample) {

    /** So many rows are shown before anything is brought in. */
    public static final int SAMPLE_ROWS = 5;

    Column as(Field chosen) {
        return new Column(index, header, chosen, group, label, sample);
    }
}

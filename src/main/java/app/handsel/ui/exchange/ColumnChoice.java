package app.handsel.ui.exchange;

import java.util.List;

/**
 * One column of the file as the screen shows it: its name, what it is taken for (one of
 * {@link BringInViewModel#fields()}), and the texts of the first rows, empty ones too.
 */
public record ColumnChoice(int index, String header, String field, List<String> sample) {}

package app.handsel.exchange;

import java.util.List;

/** One row of a table, counted from 1. A row that could not be read holds its raw text as its only cell. */
record Row(int number, List<String> cells, boolean readable) {

    Row {
        cells = List.copyOf(cells);
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** Empty for cells that a short row does not have. */
    String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }
}

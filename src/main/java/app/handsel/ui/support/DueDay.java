package app.handsel.ui.support;

import app.handsel.model.Due;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is due, from a field that knows only its day. */
public final class DueDay {

    private DueDay() {}

    /** A time that was agreed stays with its day; on another day it says nothing. */
    public static Optional<Due> read(@Nullable LocalDate day, Optional<Due> known) {
        return known.filter(due -> due.day().equals(day))
                .or(() -> Optional.ofNullable(day).map(Due::by));
    }
}

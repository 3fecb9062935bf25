package app.handsel.model;

import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;

/** A day the customer told us about, such as a birthday. Many people do not give the year. */
public record Occasion(String label, MonthDay day, Optional<Year> year) {}

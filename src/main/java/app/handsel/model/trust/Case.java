package app.handsel.model.trust;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One thing that a report counts: the entry it comes from, whose it is and by whom of us, and the day it belongs to.
 * {@code span} is how early or how late a promise was kept, or how long a payment waited; zero for all others.
 */
public record Case(UUID entry, UUID customer, String what, String by, LocalDate day, Result result, Duration span) {}

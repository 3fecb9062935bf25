package app.handsel.ui.report;

/** A record behind a figure: who, what, when (also exactly), and what became of it. */
public record CaseRow(String who, String what, String when, String exactly, String result) {}

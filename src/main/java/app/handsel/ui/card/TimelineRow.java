package app.handsel.ui.card;

import app.handsel.model.Note;

/** A note as it stands in the timeline: when (and exactly when), by which way and whom, and what. */
public record TimelineRow(Note note, String when, String exactly, String way, String by) {}

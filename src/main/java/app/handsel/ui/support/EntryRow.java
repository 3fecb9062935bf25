package app.handsel.ui.support;

import app.handsel.model.Entry;

/** An entry on the card: what it is, and how it stands. */
public record EntryRow(Entry entry, String what, String state) {}

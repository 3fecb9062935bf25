package app.handsel.ui.backup;

import app.handsel.backup.Restorable;

/** A backup as the list shows it. */
public record RestoreRow(Restorable of, String when, String holds, String about) {}

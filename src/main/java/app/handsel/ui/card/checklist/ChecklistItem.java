package app.handsel.ui.card.checklist;

import javafx.beans.property.BooleanProperty;

/** One thing to think of, and whether one has. */
public record ChecklistItem(String words, BooleanProperty ticked) {}

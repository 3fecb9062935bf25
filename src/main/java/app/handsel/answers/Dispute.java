package app.handsel.answers;

import app.handsel.model.Question;

/** Two customers asked the same and were told different things. */
public record Dispute(Question newer, Question older) {}

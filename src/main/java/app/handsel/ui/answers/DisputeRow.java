package app.handsel.ui.answers;

/** Two customers who were told different things about the same. */
public record DisputeRow(AnswerRow newer, AnswerRow older) {}

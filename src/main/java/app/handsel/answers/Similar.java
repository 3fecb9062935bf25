package app.handsel.answers;

import app.handsel.model.Question;

/** A question like the one at hand; {@code disputed} when somebody else was told something different. */
public record Similar(Question question, boolean disputed) {}

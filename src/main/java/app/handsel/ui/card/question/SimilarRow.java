package app.handsel.ui.card.question;

import app.handsel.model.Question;

/** An earlier question: what was told, to whom and when, and what is the matter with it. No answer while it is open. */
record SimilarRow(Question question, String what, String answer, String told, String warning) {}

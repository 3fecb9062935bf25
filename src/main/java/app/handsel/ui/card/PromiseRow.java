package app.handsel.ui.card;

import app.handsel.model.Promise;

/** A promise that is settled: what it was, and how it ended. */
public record PromiseRow(Promise promise, String what, String state) {}

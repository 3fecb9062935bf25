package app.handsel.model;

import java.util.UUID;

/** Anything the notebook keeps. Every entry but the settings is about one customer. */
public sealed interface Entry
        permits Customer, Note, Interest, Promise, Payment, Question, Mistake, Iou, Call, Declined, Settings {

    UUID id();

    /** The customer it is about; a customer's own id for a customer, the settings' own for the settings. */
    UUID customer();
}

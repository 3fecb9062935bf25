package app.handsel.ui.card;

import app.handsel.model.Payment;

/** A payment on the card: the amount with what it was for, and when it came and was acknowledged. */
public record PaymentRow(Payment payment, String what, String state) {}

package app.handsel.ui.card;

import app.handsel.model.Customer;

/** A customer in the tree of those who were sent: by how many hops, and whether there was thanks for it. */
public record SentRow(Customer customer, int hops, String thanks) {}

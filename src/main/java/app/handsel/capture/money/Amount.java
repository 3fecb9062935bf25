package app.handsel.capture.money;

import app.handsel.model.Money;

/**
 * An amount that stands in a sentence, from token {@code from} to before {@code to}. It is {@code bare} when nothing
 * but a number is written: then only the words around it can make it money, in the shop's currency.
 */
public record Amount(int from, int to, Money money, boolean bare) {}

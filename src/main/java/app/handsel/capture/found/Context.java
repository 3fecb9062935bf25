package app.handsel.capture.found;

import java.time.ZonedDateTime;
import java.util.Locale;

/**
 * What has to be known to understand a text: the moment and the shop's zone, the language it is written in (its country
 * says how dates and amounts are written), the shop's ISO 4217 currency, and whom it may name.
 */
public record Context(ZonedDateTime now, Locale language, String currency, People people) {}

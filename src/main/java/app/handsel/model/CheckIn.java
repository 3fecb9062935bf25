package app.handsel.model;

import java.time.Instant;

/** What the customer said some days after a delivery: was it on time, as agreed, and are they happy. */
public record CheckIn(Instant at, boolean onTime, boolean asAgreed, boolean happy, String words) {}

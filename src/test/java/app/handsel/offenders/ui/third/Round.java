package app.handsel.offenders.ui.third;

import app.handsel.offenders.ui.support.Trip;

public record Round(Trip trip) {}

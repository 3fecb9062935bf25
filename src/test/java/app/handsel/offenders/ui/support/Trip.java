package app.handsel.offenders.ui.support;

import app.handsel.offenders.ui.third.Round;

public record Trip(Round round) {}

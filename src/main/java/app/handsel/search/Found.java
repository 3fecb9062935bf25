package app.handsel.search;

/** A term found in a text: at what cost, and how many texts had been read before, the newest first. */
record Found(Text text, int cost, int age) {}

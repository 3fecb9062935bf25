package app.handsel.ui.capture;

import app.handsel.capture.found.Finding;

/** Something to write down beside a note: what, in which of its words, and what was said of it with one key more. */
record Kept(Finding finding, String words, boolean aside) {}

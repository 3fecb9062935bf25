package app.handsel.ui.backup;

import java.util.List;

/** What a chosen backup holds, in words, and whether it takes the place of a notebook that is there. */
public record Shown(String title, String since, List<String> customers, List<String> notes, boolean replaces) {}

package app.handsel.model;

import java.util.List;

/** What to think of before a call of one kind. */
public record Checklist(Kind kind, List<String> items) {

    public enum Kind {
        FIRST_CONTACT,
        QUOTE,
        BAD_NEWS,
        PAYMENT
    }

    public Checklist {
        items = List.copyOf(items);
    }
}

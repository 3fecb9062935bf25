package app.handsel.journal;

import app.handsel.model.Entry;

/** An entry as JSON text. What {@link #read} makes of it equals what was written. */
public final class EntryFormat {

    private EntryFormat() {}

    public static String write(Entry entry) {
        return Json.MAPPER.writeValueAsString(entry);
    }

    public static Entry read(String text) {
        return Json.MAPPER.readValue(text, Entry.class);
    }
}

package app.handsel.journal;

import app.handsel.notebook.Edit;
import java.nio.charset.StandardCharsets;

/** An edit as JSON text in UTF-8. What {@link #read} makes of it equals what was written. */
final class EditFormat {

    private EditFormat() {}

    static byte[] write(Edit edit) {
        return Json.MAPPER.writeValueAsString(edit).getBytes(StandardCharsets.UTF_8);
    }

    static Edit read(byte[] text) {
        return Json.MAPPER.readValue(text, Edit.class);
    }
}

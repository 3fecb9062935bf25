package app.handsel.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A customer who was found. {@code excerpt} is the text that tells best why, with what was typed in it at
 * {@code ranges}; {@code entry} is the note, interest, promise or payment it comes from.
 */
public record Hit(
        UUID customer,
        String name,
        String company,
        Field matched,
        String excerpt,
        List<Range> ranges,
        Optional<UUID> entry) {

    public Hit {
        ranges = List.copyOf(ranges);
    }
}

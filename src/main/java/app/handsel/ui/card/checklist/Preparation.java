package app.handsel.ui.card.checklist;

import app.handsel.model.Checklist;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** How far one is before a call to one customer; {@code kind} is empty as long as nothing was chosen. */
final class Preparation {

    final Set<String> ticked = new HashSet<>();
    Optional<Checklist.Kind> kind = Optional.empty();
    boolean open;
}

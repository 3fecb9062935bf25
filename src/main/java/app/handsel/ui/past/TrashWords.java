package app.handsel.ui.past;

import app.handsel.notebook.Removal;
import app.handsel.notebook.Removal.Taken;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Shop;
import app.handsel.ui.support.SpokenTime;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what is in the trash. */
final class TrashWords {

    private final Messages messages;
    private final Shop shop;
    private final SpokenTime time;

    TrashWords(Messages messages, Shop shop) {
        this.messages = messages;
        this.shop = shop;
        this.time = new SpokenTime(messages);
    }

    TrashRow row(Removal removal) {
        var at = shop.time(removal.when());
        var whom = removal.whom().filter(_ -> !removal.ofCustomers());
        return new TrashRow(
                removal,
                removal.lead().map(this::named).orElseGet(() -> messages.done(removal.action(), removal.about())),
                with(removal),
                whom.map(one -> messages.text("trash.about", one.name())).orElse(""),
                whom.filter(one -> !one.here())
                        .map(one -> messages.text("trash.along", one.name()))
                        .orElse(""),
                who(removal, time.moment(at, shop.time())),
                time.exactly(at));
    }

    private String named(Taken taken) {
        String kind = messages.text("entry." + taken.kind());
        return taken.name().isBlank() ? kind : messages.text("trash.what", kind, taken.name());
    }

    private String with(Removal removal) {
        String rest = removal.taken().stream()
                .flatMap(taken -> beside(taken, removal.lead()))
                .collect(Collectors.joining(", "));
        return rest.isEmpty() ? "" : messages.text("trash.with", rest);
    }

    /** How many there are besides the one that the row is named after. */
    private Stream<String> beside(Taken taken, Optional<Taken> lead) {
        int many = taken.many() - (lead.equals(Optional.of(taken)) ? 1 : 0);
        return many == 0 ? Stream.of() : Stream.of(messages.text("many." + taken.kind(), many));
    }

    private String who(Removal removal, String when) {
        String who = removal.by().isBlank() ? when : messages.text("history.who", removal.by(), when);
        return messages.text(removal.takenBack() ? "trash.taken-back" : "trash.removed", who);
    }
}

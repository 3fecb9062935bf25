package app.handsel.ui.support;

import app.handsel.model.Due;
import app.handsel.model.Obligation;
import app.handsel.model.SayFirst;
import app.handsel.notebook.Card;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** Makes sentences that can be spoken out of what there is to say first. */
public final class SayWords {

    private static final int QUOTED = 90;

    private final Messages messages;
    private final SpokenTime time;
    private final Shop shop;

    public SayWords(Messages messages, Shop shop) {
        this.messages = messages;
        this.time = new SpokenTime(messages);
        this.shop = shop;
    }

    public List<SayLine> lines(Card card, List<Obligation> owed) {
        return SayFirst.lines(
                        card.customer(),
                        owed,
                        card.interests(),
                        card.notes().stream().findFirst(),
                        shop.instant(),
                        shop.now().zone())
                .stream()
                .map(line -> new SayLine(sentence(line), line.about().id()))
                .toList();
    }

    /**
     * In each sentence {0} is what, {1} the due agreed, {2} the one after, {3} the amount, {4} when, {5} how long ago.
     */
    private String sentence(SayFirst.Line line) {
        ZonedDateTime now = shop.time();
        String kind = line.amount().isPresent() && line.what().isEmpty()
                ? Messages.key(line.kind()) + ".plain"
                : Messages.key(line.kind());
        return messages.text(
                kind,
                Shortened.to(QUOTED, line.what()),
                due(line.due(), now),
                due(line.then(), now),
                line.amount().map(messages::money).orElse(""),
                line.at().map(at -> time.moment(shop.time(at), now)).orElse(""),
                line.at().map(at -> time.span(at, now.toInstant())).orElse(""));
    }

    private String due(Optional<Due> due, ZonedDateTime now) {
        return due.map(known -> time.due(known, now)).orElse("");
    }
}

package app.handsel.ui.support;

import app.handsel.model.Customer;
import app.handsel.model.Due;
import app.handsel.model.Obligation;
import app.handsel.model.SayFirst;
import app.handsel.notebook.Card;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** Makes sentences out of what there is to say first, which can be spoken to the customer as they stand. */
public final class SayWords {

    private static final int QUOTED = 90;

    private final Messages familiar;
    private final Messages formal;
    private final SpokenTime time;
    private final Shop shop;

    public SayWords(Messages messages, Shop shop) {
        this.familiar = messages;
        this.formal = messages.formal();
        this.time = new SpokenTime(messages);
        this.shop = shop;
    }

    public List<SayLine> lines(Card card, List<Obligation> owed) {
        // Whoever has not offered the familiar form is not spoken to in it.
        boolean isFamiliar = card.customer().address().equals(Optional.of(Customer.Address.FAMILIAR));
        Messages messages = isFamiliar ? familiar : formal;
        return SayFirst.lines(
                        card.customer(),
                        owed,
                        card.interests(),
                        card.notes(),
                        shop.instant(),
                        shop.now().zone())
                .stream()
                .map(line -> new SayLine(sentence(line, messages), line.about().id()))
                .toList();
    }

    /**
     * In each sentence {0} is what, {1} the due agreed, {2} the one after, {3} the amount, {4} when, {5} what more
     * there is to say.
     */
    private String sentence(SayFirst.Line line, Messages messages) {
        ZonedDateTime now = shop.time();
        String key = Messages.key(line.kind());
        return messages.text(
                line.what().isEmpty() ? key + ".plain" : key,
                quoted(line.what()),
                due(line.due(), now),
                due(line.then(), now),
                line.amount().map(messages::money).orElse(""),
                line.at().map(at -> time.moment(shop.time(at), now)).orElse(""),
                quoted(line.more()));
    }

    /** The sentence around it has a full stop of its own. */
    private static String quoted(String words) {
        String shortened = Shortened.to(QUOTED, words);
        return shortened.endsWith(".") ? shortened.substring(0, shortened.length() - 1) : shortened;
    }

    private String due(Optional<Due> due, ZonedDateTime now) {
        return due.map(known -> time.due(known, now)).orElse("");
    }
}

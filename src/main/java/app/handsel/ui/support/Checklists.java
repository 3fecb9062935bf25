package app.handsel.ui.support;

import app.handsel.model.Checklist;
import java.util.List;

/** What to think of before a call of each kind: the shop's own list, or the usual one where it has none. */
public final class Checklists {

    private final Messages messages;
    private final Shop shop;

    public Checklists(Messages messages, Shop shop) {
        this.messages = messages;
        this.shop = shop;
    }

    public List<String> items(Checklist.Kind kind) {
        return shop.now().checklists().stream()
                .filter(own -> own.kind() == kind)
                .map(Checklist::items)
                .filter(items -> !items.isEmpty())
                .findFirst()
                .orElseGet(() -> usual(kind));
    }

    public List<String> usual(Checklist.Kind kind) {
        return messages.text(
                        switch (kind) {
                            case FIRST_CONTACT -> "checklist.usual.first-contact";
                            case QUOTE -> "checklist.usual.quote";
                            case BAD_NEWS -> "checklist.usual.bad-news";
                            case PAYMENT -> "checklist.usual.payment";
                        })
                .lines()
                .toList();
    }
}

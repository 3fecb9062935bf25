package app.handsel.ui.support;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Who of us is at work at this notebook; everything that is written down carries their name. */
public final class Team {

    private final Shop shop;
    private final AtWork kept;
    private final Background background;
    private final Messages messages;
    private final Consumer<String> say;
    private final ReadOnlyStringWrapper current = new ReadOnlyStringWrapper("");
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private boolean chosen;

    public Team(Shop shop, AtWork kept, Background background, Messages messages, Consumer<String> say) {
        this.shop = shop;
        this.kept = kept;
        this.background = background;
        this.messages = messages;
        this.say = say;
        shop.settings().subscribe(_ -> follow());
        // Not knowing who was here last is no reason to trouble anybody: the sidebar says who is now.
        background.run(kept::last, this::goOn, _ -> {});
    }

    private void follow() {
        if (!names.equals(shop.everybody())) {
            names.setAll(shop.everybody());
        }
        current.set(shop.user());
    }

    private void goOn(String last) {
        if (!chosen) {
            shop.works(last);
            follow();
        }
    }

    /** Hands the notebook over. */
    public void choose(String name) {
        chosen = true;
        shop.works(name);
        follow();
        say.accept(messages.text("team.now", current.get()));
        background.run(
                () -> {
                    kept.remember(name);
                    return name;
                },
                _ -> {},
                _ -> {});
    }

    /** To the next one, and after the last to the first. */
    public void next() {
        if (names.size() < 2) {
            say.accept(messages.text("team.alone"));
        } else {
            choose(names.get((names.indexOf(current.get()) + 1) % names.size()));
        }
    }

    /** Who is at work now. */
    public ReadOnlyStringProperty current() {
        return current.getReadOnlyProperty();
    }

    /** All who can be. */
    public ObservableList<String> names() {
        return names;
    }
}

package app.handsel.ui.capture;

import app.handsel.notebook.Draft;
import app.handsel.notebook.DraftStore;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Later;
import app.handsel.ui.support.Toasts;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Brings drafts to disk while one types: at most once in {@link #WAIT}, never more than that after a key. */
final class DraftsOnDisk {

    /** Counted from the first key that is not on disk, so that whoever never pauses is safe too. */
    static final Duration WAIT = Duration.ofMillis(400);

    private final DraftStore store;
    private final Background background;
    private final Later later;
    private final Toasts toasts;
    /** How each is to be on disk; nothing stands for one that is to go. */
    private final Map<UUID, Optional<Draft>> wanted = new HashMap<>();

    private final Set<UUID> due = new LinkedHashSet<>();
    private int underWay;
    private boolean waiting;
    private boolean refused;

    DraftsOnDisk(DraftStore store, Background background, Later later, Toasts toasts) {
        this.store = store;
        this.background = background;
        this.later = later;
        this.toasts = toasts;
    }

    /** This one was read from the disk. */
    void found(Draft draft) {
        wanted.put(draft.id(), Optional.of(draft));
    }

    void keep(Draft draft) {
        wanted.put(draft.id(), Optional.of(draft));
        due.add(draft.id());
        write();
    }

    void drop(UUID draft) {
        if (wanted.getOrDefault(draft, Optional.empty()).isPresent()) {
            wanted.put(draft, Optional.empty());
            due.add(draft);
            now();
        }
    }

    /** Writes when the wait is over. */
    private void write() {
        if (!waiting) {
            waiting = true;
            later.after(WAIT, () -> {
                waiting = false;
                // A slow disk must not be given the same draft again and again; what is due then comes after.
                if (underWay == 0) {
                    now();
                }
            });
        }
    }

    /** Does not wait any longer. */
    void now() {
        if (due.isEmpty()) {
            return;
        }
        Map<UUID, Optional<Draft>> work = new LinkedHashMap<>();
        due.forEach(draft -> work.put(draft, wanted.getOrDefault(draft, Optional.empty())));
        due.clear();
        underWay++;
        background.run(() -> written(work), _ -> done(), _ -> failed(work.keySet()));
    }

    private boolean written(Map<UUID, Optional<Draft>> work) throws IOException {
        for (var one : work.entrySet()) {
            if (one.getValue().isPresent()) {
                store.keep(one.getValue().get());
            } else {
                store.drop(one.getKey());
            }
        }
        return true;
    }

    private void done() {
        underWay--;
        refused = false;
        if (!due.isEmpty()) {
            write();
        }
    }

    /** The next key tries again; the user hears of it once. */
    private void failed(Set<UUID> drafts) {
        underWay--;
        due.addAll(drafts);
        if (!refused) {
            refused = true;
            toasts.warn("draft.not-kept");
        }
    }

    /** Whether the disk does not take what is written. */
    boolean refused() {
        return refused;
    }
}

package app.handsel.ui.capture;

import app.handsel.notebook.Draft;
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

    private final Drafts.Disk disk;
    private final Toasts toasts;
    /** How each is to be on disk; nothing stands for one that is to go. */
    private final Map<UUID, Optional<Draft>> wanted = new HashMap<>();

    private final Set<UUID> due = new LinkedHashSet<>();
    private int underWay;
    private boolean waiting;
    private boolean refused;

    DraftsOnDisk(Drafts.Disk disk, Toasts toasts) {
        this.disk = disk;
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
            disk.later().after(WAIT, () -> {
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
        disk.thread().run(() -> written(work), _ -> done(), _ -> failed(work.keySet()));
    }

    /** Goes on when all of it is on disk or refused, at once if it is already. */
    void settle(Runnable then) {
        now();
        if (underWay == 0) {
            then.run();
        } else {
            // Work is done in order, so this comes after it, also when it failed.
            disk.thread().run(() -> true, _ -> then.run());
        }
    }

    private boolean written(Map<UUID, Optional<Draft>> work) throws IOException {
        for (var one : work.entrySet()) {
            if (one.getValue().isPresent()) {
                disk.store().keep(one.getValue().get());
            } else {
                disk.store().drop(one.getKey());
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

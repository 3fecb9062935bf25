package app.handsel.torture.disk;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A disk in memory with a file system on it, which remembers every step, so that its power can be cut at any of them.
 */
public final class RecordingDisk {

    private Tree tree;
    private final List<Step> steps = new ArrayList<>();
    private final MemoryFileSystem files;
    private long nodes = Tree.ROOT;
    private int beginning;
    private int connection;
    private boolean pulled;
    private long slowMillis;

    public RecordingDisk() {
        this(new Tree());
    }

    private RecordingDisk(Tree tree) {
        this.tree = tree;
        this.files = new MemoryFileSystem(this);
    }

    public Path root() {
        return files.root();
    }

    /** After how many steps the power may be cut. */
    public synchronized int anyMoment(Random random) {
        return beginning + random.nextInt(steps.size() - beginning + 1);
    }

    /** Every piece of any file that was ever written since a step, and every name that was given. */
    public synchronized List<byte[]> writtenSince(int step) {
        return steps.subList(step, steps.size()).stream()
                .map(one -> switch (one) {
                    case Step.Wrote wrote -> wrote.bytes();
                    case Step.Made made -> made.name().getBytes(StandardCharsets.UTF_8);
                    case Step.Moved moved -> moved.to().getBytes(StandardCharsets.UTF_8);
                    default -> new byte[0];
                })
                .toList();
    }

    /** How many steps were taken. */
    public synchronized int length() {
        return steps.size();
    }

    /** Whatever is open fails from now on, and nothing is found any more. */
    public synchronized void pull() {
        connection++;
        pulled = true;
    }

    /** It is there again, as being pulled may have left it; what was open then stays broken. */
    public synchronized void plugIn(Random random) {
        tree = new PowerCut(List.copyOf(steps), random).left();
        pulled = false;
    }

    /** How long each force takes from now on. */
    public synchronized void slow(long millis) {
        slowMillis = millis;
    }

    synchronized boolean isPulled() {
        return pulled;
    }

    synchronized int connection() {
        return connection;
    }

    synchronized void force(long node) throws IOException {
        try {
            Thread.sleep(slowMillis);
        } catch (InterruptedException e) {
            throw new InterruptedIOException(e.getMessage());
        }
        take(new Step.Forced(node));
    }

    /** Notes that by now somebody was told something. */
    public synchronized void said(String what) {
        steps.add(new Step.Said(what));
    }

    /** What had been said by a step. */
    public synchronized List<String> saidBy(int step) {
        return steps.subList(0, step).stream()
                .filter(Step.Said.class::isInstance)
                .map(said -> ((Step.Said) said).what())
                .toList();
    }

    /** A disk as the power cut after some steps may have left it. */
    public synchronized RecordingDisk cutAfter(int step, Random random) {
        var left = new RecordingDisk();
        left.takeOver(new PowerCut(List.copyOf(steps.subList(0, step)), random).left());
        return left;
    }

    /** All of it has been forced long ago. */
    private void takeOver(Tree old) {
        takeOver(old, Tree.ROOT, Tree.ROOT);
        beginning = steps.size();
    }

    private void takeOver(Tree old, long from, long to) {
        old.entries(from).forEach((name, node) -> {
            long made = make(to, name, old.isFolder(node));
            if (old.isFolder(node)) {
                takeOver(old, node, made);
            } else {
                take(new Step.Wrote(made, 0, old.read(node, 0, Integer.MAX_VALUE)));
                take(new Step.Forced(made));
            }
        });
        take(new Step.Forced(to));
    }

    synchronized void take(Step step) {
        steps.add(step);
        tree.apply(step);
    }

    synchronized long make(long folder, String name, boolean isFolder) {
        long node = ++nodes;
        take(new Step.Made(folder, name, node, isFolder));
        return node;
    }

    synchronized Tree tree() {
        return tree;
    }
}

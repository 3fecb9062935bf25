package app.handsel.torture.disk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Folders and files as they are after some steps. */
final class Tree {

    static final long ROOT = 0;

    private final Map<Long, Map<String, Long>> folders = new HashMap<>();
    private final Map<Long, byte[]> files = new HashMap<>();
    private final Map<Long, Integer> sizes = new HashMap<>();

    Tree() {
        folders.put(ROOT, new TreeMap<>());
    }

    Tree copy() {
        var copy = new Tree();
        folders.forEach((node, entries) -> copy.folders.put(node, new TreeMap<>(entries)));
        files.forEach((node, bytes) -> copy.files.put(node, bytes.clone()));
        copy.sizes.putAll(sizes);
        return copy;
    }

    void apply(Step step) {
        switch (step) {
            case Step.Made made -> {
                known(made.node(), made.isFolder());
                entries(made.folder()).put(made.name(), made.node());
            }
            case Step.Moved moved -> {
                entries(moved.fromFolder()).remove(moved.from(), moved.node());
                entries(moved.toFolder()).put(moved.to(), moved.node());
            }
            case Step.Deleted deleted -> entries(deleted.folder()).remove(deleted.name(), deleted.node());
            case Step.Wrote wrote -> write(wrote.file(), wrote.at(), wrote.bytes(), 0, wrote.bytes().length);
            case Step.CutOff cut -> cut(cut.file(), (int) cut.size());
            case Step.Forced _, Step.Said _ -> {}
        }
    }

    /** That it exists, though it may not have a name yet. */
    void known(long node, boolean isFolder) {
        if (isFolder) {
            folders.putIfAbsent(node, new TreeMap<>());
        } else {
            files.putIfAbsent(node, new byte[0]);
            sizes.putIfAbsent(node, 0);
        }
    }

    void write(long file, long at, byte[] bytes, int from, int length) {
        int end = (int) at + length;
        byte[] content = files.get(file);
        if (content.length < end) {
            content = Arrays.copyOf(content, Math.max(end, content.length * 2));
            files.put(file, content);
        }
        System.arraycopy(bytes, from, content, (int) at, length);
        sizes.merge(file, end, Math::max);
    }

    private void cut(long file, int size) {
        if (size < size(file)) {
            Arrays.fill(files.get(file), size, size(file), (byte) 0);
            sizes.put(file, size);
        }
    }

    int size(long file) {
        return sizes.get(file);
    }

    byte[] read(long file, long at, int length) {
        int end = (int) Math.min(size(file), at + length);
        return Arrays.copyOfRange(files.get(file), (int) Math.min(at, end), end);
    }

    boolean isFolder(long node) {
        return folders.containsKey(node);
    }

    Map<String, Long> entries(long folder) {
        return folders.get(folder);
    }

    Optional<Long> find(Iterable<String> names) {
        long node = ROOT;
        for (String name : names) {
            Long next = isFolder(node) ? entries(node).get(name) : null;
            if (next == null) {
                return Optional.empty();
            }
            node = next;
        }
        return Optional.of(node);
    }
}

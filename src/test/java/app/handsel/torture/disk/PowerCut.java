package app.handsel.torture.disk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What a power cut may leave of a disk: all that was forced, and of what was done later whatever chance has written by
 * then, whole or torn between sectors. Of the names in folders either the first ones survive or any of them; and a file
 * that was forced is either found by its name, as most file systems see to, or only if its folder was forced too, which
 * is all that POSIX promises.
 */
final class PowerCut {

    private static final int SECTOR = 512;

    /** What becomes of what was not forced. */
    private enum Luck {
        NOTHING,
        EVERYTHING,
        ANYTHING
    }

    private final List<Step> steps;
    private final Random random;
    private final Luck luck;
    private final boolean namesInOrder;
    private final boolean namesWithFiles;
    private final Map<Long, Integer> forced = new HashMap<>();

    /** {@code steps} are those until the cut, on a disk that was empty before. */
    PowerCut(List<Step> steps, Random random) {
        this.steps = steps;
        this.random = random;
        this.luck = Luck.values()[random.nextInt(Luck.values().length)];
        this.namesInOrder = random.nextBoolean();
        this.namesWithFiles = random.nextBoolean();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof Step.Forced(long node)) {
                forced.put(node, i);
            }
        }
        if (namesWithFiles) {
            forceFoldersAbove();
        }
    }

    /** From the newest to the oldest, so that a folder takes along those above it. */
    private void forceFoldersAbove() {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i) instanceof Step.Made made && forced.containsKey(made.node())) {
                forced.merge(made.folder(), i + 1, Math::max);
            }
        }
    }

    Tree left() {
        var tree = new Tree();
        for (Step step : steps) {
            if (step instanceof Step.Made made) {
                tree.known(made.node(), made.isFolder());
            }
        }
        List<Integer> names = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            switch (steps.get(i)) {
                case Step.Made made -> name(names, i, made.folder());
                case Step.Moved moved -> name(names, i, moved.toFolder());
                case Step.Deleted deleted -> name(names, i, deleted.folder());
                case Step.Wrote wrote -> content(wrote, isForced(wrote.file(), i), tree);
                case Step.CutOff cut -> {
                    if (isForced(cut.file(), i) || survives()) {
                        tree.apply(cut);
                    }
                }
                case Step.Forced _, Step.Said _ -> {}
            }
        }
        (namesInOrder ? upTo(names) : names).forEach(i -> tree.apply(steps.get(i)));
        return tree;
    }

    private void name(List<Integer> names, int step, long folder) {
        if (isForced(folder, step) || namesInOrder || survives()) {
            names.add(step);
        }
    }

    /** The first ones, but at least to the last one that was forced. */
    private List<Integer> upTo(List<Integer> names) {
        int least = 0;
        for (int i = 0; i < names.size(); i++) {
            long folder = switch (steps.get(names.get(i))) {
                case Step.Made made -> made.folder();
                case Step.Moved moved -> moved.toFolder();
                case Step.Deleted deleted -> deleted.folder();
                default -> throw new IllegalStateException();
            };
            least = isForced(folder, names.get(i)) ? i + 1 : least;
        }
        int rest = names.size() - least;
        int more = switch (luck) {
            case NOTHING -> 0;
            case EVERYTHING -> rest;
            case ANYTHING -> random.nextInt(rest + 1);
        };
        return names.subList(0, least + more);
    }

    private boolean isForced(long node, int step) {
        return forced.getOrDefault(node, -1) > step;
    }

    private boolean survives() {
        return luck == Luck.EVERYTHING || luck == Luck.ANYTHING && random.nextBoolean();
    }

    private void content(Step.Wrote wrote, boolean isForced, Tree tree) {
        boolean torn = luck == Luck.ANYTHING && random.nextInt(3) == 0;
        if (isForced || !torn) {
            if (isForced || survives()) {
                tree.apply(wrote);
            }
            return;
        }
        for (int from = 0; from < wrote.bytes().length; ) {
            int to = (int) Math.min(wrote.bytes().length, from + SECTOR - (wrote.at() + from) % SECTOR);
            if (random.nextBoolean()) {
                tree.write(wrote.file(), wrote.at() + from, wrote.bytes(), from, to - from);
            }
            from = to;
        }
    }
}

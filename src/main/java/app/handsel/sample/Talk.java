package app.handsel.sample;

import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Small talk with the quieter customers: dealt out by trade ({@code talk: food 3}), and never the same words twice. */
final class Talk {

    private static final int FREE_DAYS = 3;
    private static final int NEWEST = -12;

    private final Random random = new Random(Ids.SEED);
    private final Map<String, Deque<String>> byTrade = new HashMap<>();

    private Talk() {}

    static Talk read() {
        var talk = new Talk();
        for (Resource.Section section : Resource.sections("talk.txt")) {
            var lines = new ArrayList<>(
                    section.lines().stream().filter(line -> !line.isBlank()).toList());
            Collections.shuffle(lines, talk.random);
            talk.byTrade.put(section.name(), new ArrayDeque<>(lines));
        }
        return talk;
    }

    List<Page> about(Story story) {
        String[] asked = story.one("talk").split(" ");
        if (asked.length < 2) {
            return List.of();
        }
        Deque<String> lines = byTrade.getOrDefault(asked[0], new ArrayDeque<>());
        int count = Integer.parseInt(asked[1]);
        int first = story.pages().getFirst().day() + FREE_DAYS;
        var pages = new ArrayList<Page>();
        for (int i = 0; i < count; i++) {
            int span = (NEWEST - first) / count;
            pages.add(page(first + i * span + random.nextInt(Math.max(1, span)), lines.removeFirst()));
        }
        return pages;
    }

    /** A line begins with its way. */
    private Page page(int day, String line) {
        String[] parts = line.split(" ", 2);
        var time = LocalTime.of(9 + random.nextInt(9), random.nextInt(60));
        String by = random.nextInt(5) < 2 ? SampleShop.BEN : SampleShop.NORA;
        return new Page(day, time, Page.way(parts[0]), by, Optional.empty(), parts[1], List.of());
    }
}

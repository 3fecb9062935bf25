package app.handsel.sample;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The log of a long walk through a school's kitchen, as somebody pastes it into a note: far longer than notes are. */
final class Survey {

    private static final int FINDINGS = 4;

    private final Random random = new Random(Ids.SEED);
    private final Map<String, List<String>> sections = new HashMap<>();
    private LocalTime clock = LocalTime.of(8, 5);

    private Survey() {
        for (Resource.Section section : Resource.sections("survey.txt")) {
            sections.put(
                    section.name(),
                    section.lines().stream().filter(line -> !line.isBlank()).toList());
        }
    }

    static String log() {
        return new Survey().write();
    }

    private String write() {
        var lines = new ArrayList<>(of("opening"));
        var findings = endless(of("findings"));
        var agreed = endless(of("agreed"));
        for (String station : of("stations")) {
            lines.add("");
            lines.add(clock + "  " + station);
            for (int i = 0; i < FINDINGS; i++) {
                lines.add("  . " + numbered(findings.removeFirst()));
            }
            lines.add("  = " + numbered(agreed.removeFirst()));
            clock = clock.plusMinutes(6 + random.nextInt(12));
        }
        lines.add("");
        lines.addAll(of("closing"));
        return String.join("\n", lines);
    }

    private List<String> of(String section) {
        return sections.getOrDefault(section, List.of());
    }

    /** All in one order, then all in another. */
    private List<String> endless(List<String> lines) {
        var dealt = new ArrayList<String>();
        while (dealt.size() < of("stations").size() * FINDINGS) {
            var round = new ArrayList<>(lines);
            Collections.shuffle(round, random);
            dealt.addAll(round);
        }
        return dealt;
    }

    /** Each hash is a measure between 12 and 97. */
    private String numbered(String line) {
        String text = line;
        while (text.contains("#")) {
            text = text.replaceFirst("#", Integer.toString(12 + random.nextInt(86)));
        }
        return text;
    }
}

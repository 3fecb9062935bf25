package app.handsel.sample;

import app.handsel.model.Way;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What was said to one customer at one time, and what came of it. In the files it begins with its moment and way
 * ({@code -40 10:15 call Ben}; Nora when nobody is named); deeds are the lines that begin with a mark.
 */
record Page(int day, LocalTime time, Way way, String by, String text, List<String> deeds) {

    private static final Pattern FIRST = Pattern.compile("(-?\\d+) (\\d\\d:\\d\\d) (\\w+)( Ben)?");
    private static final Pattern DEED = Pattern.compile("[*!>+$&-] .*");

    static boolean beginsWith(String line) {
        return FIRST.matcher(line).matches();
    }

    static Page read(String first, List<String> lines) {
        var head = FIRST.matcher(first);
        if (!head.matches()) {
            throw new IllegalArgumentException(first);
        }
        var text = new ArrayList<String>();
        var deeds = new ArrayList<String>();
        lines.forEach(line -> (DEED.matcher(line).matches() ? deeds : text).add(line));
        return new Page(
                Integer.parseInt(head.group(1)),
                LocalTime.parse(head.group(2)),
                way(head.group(3)),
                head.group(4) == null ? SampleShop.NORA : SampleShop.BEN,
                String.join("\n", text).strip(),
                List.copyOf(deeds));
    }

    static Way way(String word) {
        return Way.valueOf(word.toUpperCase(Locale.ROOT));
    }
}

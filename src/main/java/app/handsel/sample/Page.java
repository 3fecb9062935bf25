package app.handsel.sample;

import app.handsel.model.Initiator;
import app.handsel.model.Way;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What was said to one customer at one time, and what came of it. In the files it begins with its moment and way
 * ({@code -40 10:15 call Ben they}; Nora when nobody is named, and who got in touch first if anybody noted it); deeds
 * are the lines that begin with a mark.
 */
record Page(int day, LocalTime time, Way way, String by, Optional<Initiator> first, String text, List<String> deeds) {

    private static final Pattern FIRST = Pattern.compile("(-?\\d+) (\\d\\d:\\d\\d) (\\w+)( Ben)?(?: (they|we))?");

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
        lines.forEach(line -> (Deed.isOne(line) ? deeds : text).add(line));
        return new Page(
                Integer.parseInt(head.group(1)),
                LocalTime.parse(head.group(2)),
                way(head.group(3)),
                head.group(4) == null ? SampleShop.NORA : SampleShop.BEN,
                Optional.ofNullable(head.group(5)).map(word -> Initiator.valueOf(word.toUpperCase(Locale.ROOT))),
                String.join("\n", text).strip(),
                List.copyOf(deeds));
    }

    static Way way(String word) {
        return Way.valueOf(word.toUpperCase(Locale.ROOT));
    }
}

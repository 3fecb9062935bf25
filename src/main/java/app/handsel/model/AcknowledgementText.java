package app.handsel.model;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Received, thank you, and this is what happens now", in the words of the shop's own template. Its places are
 * {@code {name}}, {@code {amount}}, {@code {what}}, {@code {next}}, {@code {shop}} and {@code {user}}.
 */
public record AcknowledgementText(
        String name, String amount, String what, Optional<String> next, String shop, String user) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final String NEXT = "{next}";

    /**
     * Fills in a template. When nothing comes next, each sentence with {@code {next}} is left out, and a line of which
     * nothing remains goes with it. Places that we do not know stay as they stand.
     */
    public String in(String template) {
        Optional<String> coming = next.map(String::strip).filter(words -> !words.isEmpty());
        String spoken = coming.isPresent() ? template : withoutNext(template);
        var values = Map.of(
                "name", name, "amount", amount, "what", what, "next", coming.orElse(""), "shop", shop, "user", user);
        // One pass over the template, so that braces in what a customer is called are never read as places.
        return PLACE.matcher(spoken)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
    }

    private static String withoutNext(String template) {
        if (!template.contains(NEXT)) {
            return template;
        }
        var lines = new ArrayList<String>();
        for (String line : template.lines().toList()) {
            String rest = line.contains(NEXT) ? withoutSentences(line) : line;
            boolean nothingLeft = rest.isBlank() && !line.isBlank();
            boolean secondGap =
                    line.isBlank() && !lines.isEmpty() && lines.getLast().isBlank();
            if (!nothingLeft && !secondGap) {
                lines.add(rest);
            }
        }
        return String.join("\n", lines).stripTrailing();
    }

    private static String withoutSentences(String line) {
        var kept = new StringBuilder();
        for (String sentence : sentences(line)) {
            if (!sentence.contains(NEXT)) {
                kept.append(sentence);
            }
        }
        return kept.toString().stripTrailing();
    }

    private static List<String> sentences(String line) {
        var ends = BreakIterator.getSentenceInstance(Locale.ROOT);
        ends.setText(line);
        var sentences = new ArrayList<String>();
        int start = ends.first();
        for (int end = ends.next(); end != BreakIterator.DONE; start = end, end = ends.next()) {
            sentences.add(line.substring(start, end));
        }
        return sentences;
    }
}

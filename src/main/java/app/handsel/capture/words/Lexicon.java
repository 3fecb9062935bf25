package app.handsel.capture.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Word lists of one language on one topic, read from {@code <language>/<topic>.txt}. A line {@code [name]} begins a
 * list; every other line holds phrases apart by {@code |}, and what they mean after {@code =} (nothing when it is left
 * out). {@code -paket} stands for every word that ends so. {@code (a|b|)} stands for either or nothing. {@code #}
 * begins a comment. A phrase is found as whole words, in any case.
 */
public final class Lexicon {

    /** A phrase that stands at a place: what it means, and how many tokens it is. */
    public record Match(String value, int length) {}

    /**
     * One line of a file: the list it is in, its phrases, and what they mean. A list begins with a line without any.
     */
    public record Line(String list, String phrases, String value) {}

    private static final Set<String> LANGUAGES = Set.of("en", "de");
    private static final String OTHERWISE = "en";
    private static final int LONGEST_ENDING = 16;

    private final Map<String, Node> lists = new HashMap<>();

    /** The next words that go on from here, and what the phrase means that ends here. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final Map<String, String> endings = new HashMap<>();
        private Optional<Match> match = Optional.empty();
    }

    private Lexicon() {}

    /** The language of a locale, or English where Handsel does not read it yet. */
    public static Lexicon of(Locale locale, String topic) {
        return parse(text(locale, topic));
    }

    /** @throws IllegalArgumentException for a phrase before the first list */
    public static Lexicon parse(String text) {
        var lexicon = new Lexicon();
        for (Line line : lines(text)) {
            Node list = lexicon.lists.computeIfAbsent(line.list(), _ -> new Node());
            if (!line.phrases().isEmpty()) {
                choices(line.phrases()).forEach(phrase -> add(list, phrase, line.value()));
            }
        }
        return lexicon;
    }

    /** The word lists of a language on a topic as they are written. */
    public static String text(Locale locale, String topic) {
        String language = LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : OTHERWISE;
        String name = "/app/handsel/capture/" + language + "/" + topic + ".txt";
        try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no word list " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** @throws IllegalArgumentException for a phrase before the first list */
    public static List<Line> lines(String text) {
        var lines = new ArrayList<Line>();
        String list = "";
        for (String raw : text.lines().toList()) {
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[") && line.endsWith("]")) {
                list = line.substring(1, line.length() - 1);
                lines.add(new Line(list, "", ""));
                continue;
            }
            if (list.isEmpty()) {
                throw new IllegalArgumentException("in no list: " + line);
            }
            int equals = line.lastIndexOf('=');
            String value = equals < 0 ? "" : line.substring(equals + 1).strip();
            lines.add(new Line(list, equals < 0 ? line : line.substring(0, equals), value));
        }
        return lines;
    }

    /** What stands apart by {@code |}, with all that brackets stand for. */
    private static List<String> choices(String phrases) {
        var all = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= phrases.length(); i++) {
            char letter = i < phrases.length() ? phrases.charAt(i) : '|';
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (letter == '|' && depth == 0) {
                all.addAll(spelledOut(phrases.substring(from, i)));
                from = i + 1;
            }
        }
        return all;
    }

    private static List<String> spelledOut(String phrase) {
        int close = phrase.indexOf(')');
        int open = phrase.lastIndexOf('(', close);
        if (open < 0) {
            return List.of(phrase);
        }
        return Arrays.stream(phrase.substring(open + 1, close).split("\\|", -1))
                .flatMap(
                        choice -> spelledOut(phrase.substring(0, open) + choice + phrase.substring(close + 1)).stream())
                .toList();
    }

    private static void add(Node list, String phrase, String value) {
        String ending = phrase.strip();
        if (ending.length() > 1 && ending.startsWith("-") && !ending.contains(" ")) {
            list.endings.put(ending.substring(1), value);
            return;
        }
        Node node = list;
        List<Token> tokens = Tokens.of(phrase);
        for (Token token : tokens) {
            node = node.next.computeIfAbsent(token.word(), _ -> new Node());
        }
        node.match = Optional.of(new Match(value, tokens.size()));
    }

    /** The longest phrase of a list that begins at a token. */
    public Optional<Match> at(String list, List<Token> tokens, int from) {
        Node node = lists.get(list);
        if (node == null) {
            throw new IllegalArgumentException("no list " + list);
        }
        Node all = node;
        Optional<Match> longest = Optional.empty();
        for (int i = from; i < tokens.size(); i++) {
            node = node.next.get(tokens.get(i).word());
            if (node == null) {
                break;
            }
            if (node.match.isPresent()) {
                longest = node.match;
            }
        }
        return longest.isPresent() || from >= tokens.size() ? longest : ending(all, tokens.get(from));
    }

    private static Optional<Match> ending(Node list, Token token) {
        if (list.endings.isEmpty() || !token.isWord()) {
            return Optional.empty();
        }
        String word = token.word();
        for (int i = Math.max(0, word.length() - LONGEST_ENDING); i < word.length(); i++) {
            String value = list.endings.get(word.substring(i));
            if (value != null) {
                return Optional.of(new Match(value, 1));
            }
        }
        return Optional.empty();
    }

    public boolean has(String list, List<Token> tokens, int from) {
        return at(list, tokens, from).isPresent();
    }
}

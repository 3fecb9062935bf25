package app.handsel.journal;

import app.handsel.model.Customer;
import app.handsel.model.Entry;
import app.handsel.model.Labelled;
import app.handsel.notebook.Change;
import app.handsel.notebook.Draft;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Journal;
import app.handsel.notebook.Position;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The words that give a customer away in the records of others: each full name, e-mail and number they ever had. A name
 * of one word is left, since it may be anybody's or an ordinary word, and so is what another customer goes by too.
 */
public final class Blanks {

    private static final String DOTS = "…";
    private static final int FEWEST_DIGITS = 6;
    private static final int FEWEST_LETTERS = 4;

    /** Ids and moments, in which a number may stand by chance. */
    private static final Pattern OURS =
            Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\d{4}-\\d\\d-\\d\\d(?:T.*)?");

    private final Set<String> theirs;
    private final Optional<Pattern> words;

    private Blanks(Set<String> words) {
        this.theirs = Set.copyOf(words);
        this.words = words.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(
                        words.stream()
                                .sorted(Comparator.comparingInt(String::length).reversed())
                                .map(Blanks::pattern)
                                .collect(Collectors.joining("|", "(?<!\\w)(?:", ")(?!\\w)")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
    }

    /** Those of a customer, from all that was ever written down. */
    public static Blanks of(UUID customer, Journal journal) {
        var theirs = new HashSet<String>();
        var others = new HashSet<String>();
        journal.replay(Position.START, (_, edit) -> {
            for (Change change : edit.changes()) {
                Stream.of(change.before(), change.after())
                        .flatMap(Optional::stream)
                        .filter(Customer.class::isInstance)
                        .map(Customer.class::cast)
                        .forEach(one -> (one.id().equals(customer) ? theirs : others).addAll(identifying(one)));
            }
        });
        theirs.removeAll(others);
        return new Blanks(theirs);
    }

    /** Those of another time, too. */
    public Blanks and(Optional<Blanks> others) {
        var all = new HashSet<>(theirs);
        others.ifPresent(other -> all.addAll(other.theirs));
        return new Blanks(all);
    }

    private static Set<String> identifying(Customer customer) {
        return Stream.of(
                        Stream.of(customer.name()).filter(name -> name.strip().contains(" ")),
                        customer.emails().stream().map(Labelled::text).filter(email -> email.contains("@")),
                        customer.phones().stream()
                                .map(Labelled::text)
                                .filter(Blanks::isWhole)
                                .flatMap(phone -> Stream.of(phone, phone.replaceAll("\\D", ""))))
                .flatMap(words -> words)
                .map(word -> word.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .flatMap(word -> Stream.of(Form.NFC, Form.NFD).map(form -> Normalizer.normalize(word, form)))
                .collect(Collectors.toSet());
    }

    /** However it is spaced; a number also with whatever people put between its digits. */
    private static String pattern(String word) {
        boolean number = word.chars().allMatch(Character::isDigit);
        return number
                ? "(?:\\+ ?)?" + String.join("[\\s().\\-/]*", word.split(""))
                : Stream.of(word.split(" ")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
    }

    private static boolean isWhole(String phone) {
        return phone.codePoints().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }

    /** The same edit, with dots for these words. */
    Edit in(Edit edit) {
        boolean named = words.isPresent()
                && (edit.about().endsWith(DOTS)
                        || words.get().matcher(said(edit)).find());
        return named ? withoutCut(blanked(edit, Edit.class)) : edit;
    }

    /** The same draft, with dots for these words. */
    Draft in(Draft draft) {
        return words.isEmpty() ? draft : blanked(draft, Draft.class);
    }

    private <T> T blanked(T saying, Class<T> type) {
        JsonNode tree = Json.MAPPER.valueToTree(saying);
        blank(tree);
        return Json.MAPPER.treeToValue(tree, type);
    }

    private static String said(Edit edit) {
        return edit.about()
                + edit.changes().stream()
                        .flatMap(change -> Stream.of(change.before(), change.after()))
                        .flatMap(Optional::stream)
                        .map(Blanks::said)
                        .collect(Collectors.joining("\n", "\n", ""));
    }

    private static String said(Entry entry) {
        var all = new StringBuilder();
        collect(Json.MAPPER.valueToTree(entry), all);
        return all.toString();
    }

    private static void collect(JsonNode node, StringBuilder into) {
        if (node.isString()) {
            into.append(node.stringValue()).append('\n');
        }
        node.values().forEach(child -> collect(child, into));
    }

    private void blank(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.propertyStream().toList().forEach(property -> {
                if (property.getValue().isString()) {
                    object.set(property.getKey(), blanked(property.getValue()));
                }
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i).isString()) {
                    array.set(i, blanked(array.get(i)));
                }
            }
        }
        node.values().forEach(child -> blank(child));
    }

    private StringNode blanked(JsonNode text) {
        String said = text.stringValue();
        if (OURS.matcher(said).matches()) {
            return StringNode.valueOf(said);
        }
        String whole =
                words.map(pattern -> pattern.matcher(said).replaceAll(DOTS)).orElse(said);
        return StringNode.valueOf(whole);
    }

    /** What an edit is called was cut to some length, perhaps in the middle of such a word. */
    private Edit withoutCut(Edit edit) {
        String about = edit.about();
        if (!about.endsWith(DOTS)) {
            return edit;
        }
        String cut = about.substring(0, about.length() - DOTS.length());
        return theirs.stream()
                .flatMapToInt(word -> IntStream.rangeClosed(FEWEST_LETTERS, Math.min(word.length(), cut.length()))
                        .filter(length -> isEnd(cut, word, length)))
                .max()
                .stream()
                .mapToObj(length -> called(edit, cut.substring(0, cut.length() - length) + DOTS))
                .findFirst()
                .orElse(edit);
    }

    private static boolean isEnd(String cut, String word, int length) {
        int from = cut.length() - length;
        return cut.regionMatches(true, from, word, 0, length)
                && (from == 0 || !Character.isLetterOrDigit(cut.charAt(from - 1)));
    }

    private static Edit called(Edit edit, String about) {
        return new Edit(edit.id(), edit.at(), edit.by(), edit.action(), about, edit.role(), edit.of(), edit.changes());
    }
}

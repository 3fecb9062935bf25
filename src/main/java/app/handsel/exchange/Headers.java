package app.handsel.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a row of headers: what each column means by its name alone, and where the file comes from. */
final class Headers {

    private static final Pattern WORD_BREAK = Pattern.compile("[\\s()_:/-]+");
    private static final Pattern NUMBERED = Pattern.compile("(?<group>.+\\d) - (?<part>.+)");
    private static final Set<String> GOOGLE_NEW = Set.of("First Name", "Last Name", "File As", "Labels");
    private static final Set<String> GOOGLE_OLD = Set.of("Given Name", "Family Name", "Group Membership");

    /** What a name says: the meaning, the address it belongs to, and what remains of its words. */
    record Meaning(Field field, String group, String label) {}

    private Headers() {}

    /** Both forms of Google's export say what everything is; nobody needs to be asked. */
    static boolean isGoogle(List<String> headers) {
        var names = new HashSet<>(headers);
        return names.containsAll(GOOGLE_NEW) || names.containsAll(GOOGLE_OLD);
    }

    /** Whether a row names columns, rather than being somebody's. */
    static boolean isHeader(List<String> cells) {
        boolean known = cells.stream().anyMatch(cell -> meaning(cell).isPresent());
        boolean someone = cells.stream().anyMatch(cell -> Look.email(cell) || Look.phone(cell));
        return known && !someone || !someone && cells.stream().noneMatch(Look::number) && cells.size() > 1;
    }

    static Optional<Meaning> meaning(String header) {
        var numbered = NUMBERED.matcher(header);
        if (numbered.matches()) {
            return numbered(numbered.group("group"), numbered.group("part"));
        }
        List<String> words = Arrays.stream(WORD_BREAK.split(header.strip().replaceAll("(?i)\\be-mail", "Email")))
                .filter(word -> !word.isEmpty())
                .toList();
        return HeaderWords.meaning(HeaderWords.plain(header))
                .map(field -> new Meaning(field, field.isAddress() ? "" : header, kindOfPhone(field, words)))
                .or(() -> longest(words));
    }

    /** Google's numbered columns: "Phone 1 - Value", "Address 1 - City", "Event 1 - Value". */
    private static Optional<Meaning> numbered(String group, String part) {
        String thing = HeaderWords.plain(group).replaceAll(" ?\\d+$", "");
        if (part.equals("Value") && !Set.of("phone", "email", "event").contains(thing)) {
            return Optional.of(new Meaning(Field.CUSTOM, group, ""));
        }
        return HeaderWords.meaning(thing + " " + HeaderWords.plain(part))
                .or(() -> HeaderWords.meaning(HeaderWords.plain(group + " " + part)))
                .or(() -> HeaderWords.meaning(HeaderWords.plain(part)).filter(Field::isAddress))
                .map(field -> new Meaning(field, group, ""));
    }

    /** "Business Street 2", "Home Phone", "Telefon (privat)": the meaning is at one end, a label at the other. */
    private static Optional<Meaning> longest(List<String> all) {
        List<String> words = all.size() > 1 && all.getLast().matches("\\d+") ? all.subList(0, all.size() - 1) : all;
        for (int length = words.size(); length > 0; length--) {
            int rest = words.size() - length;
            var end = known(words.subList(rest, words.size()), words.subList(0, rest));
            if (end.isPresent()) {
                return end;
            }
            var start = known(words.subList(0, length), words.subList(length, words.size()))
                    .filter(meaning -> !meaning.field().isAddress());
            if (start.isPresent()) {
                return start;
            }
        }
        return Optional.empty();
    }

    private static Optional<Meaning> known(List<String> words, List<String> rest) {
        String label = String.join(" ", rest);
        return HeaderWords.meaning(HeaderWords.plain(String.join(" ", words)))
                .filter(field -> field.isAddress() || field == Field.PHONE || field == Field.EMAIL || rest.isEmpty())
                .map(field -> new Meaning(field, label, field == Field.PHONE ? phoneLabel(label, words) : label));
    }

    private static String phoneLabel(String rest, List<String> words) {
        var label = new ArrayList<String>();
        if (!rest.isEmpty()) {
            label.add(rest);
        }
        label.add(kindOfPhone(Field.PHONE, words));
        return label.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    /** "Mobile Phone" is a phone whose name is also its label; "Phone" alone says nothing more. */
    private static String kindOfPhone(Field field, List<String> words) {
        if (field != Field.PHONE) {
            return "";
        }
        return words.stream()
                .filter(word -> !HeaderWords.plain(word)
                        .matches("phone|telephone|tel|nr|number|value|telefon.*|rufnummer|\\d+"))
                .collect(Collectors.joining(" "));
    }
}

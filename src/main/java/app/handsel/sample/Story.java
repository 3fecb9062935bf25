package app.handsel.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One customer of the files: who they are, and what was said over the year, oldest first. */
record Story(String name, List<Field> fields, List<Page> pages) {

    private static final List<String> FILES =
            List.of("caterers.txt", "bakers.txt", "houses.txt", "cafes.txt", "homes.txt");

    /** A line such as {@code tags: hire, catering}. */
    record Field(String key, String value) {}

    static List<Story> readAll() {
        return FILES.stream()
                .flatMap(file -> Resource.sections(file).stream())
                .map(Story::read)
                .toList();
    }

    private static Story read(Resource.Section section) {
        var fields = new ArrayList<Field>();
        var pages = new ArrayList<Page>();
        List<String> lines = section.lines();
        int at = 0;
        for (; at < lines.size() && !Page.beginsWith(lines.get(at)); at++) {
            String[] parts = lines.get(at).split(": ", 2);
            if (parts.length == 2) {
                fields.add(new Field(parts[0], parts[1].strip()));
            }
        }
        while (at < lines.size()) {
            int end = at + 1;
            while (end < lines.size() && !Page.beginsWith(lines.get(end))) {
                end++;
            }
            pages.add(Page.read(lines.get(at), lines.subList(at + 1, end)));
            at = end;
        }
        return new Story(section.name(), List.copyOf(fields), List.copyOf(pages));
    }

    Story with(List<Page> more) {
        return new Story(
                name, fields, Stream.concat(pages.stream(), more.stream()).toList());
    }

    Stream<String> all(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).map(Field::value);
    }

    String one(String key) {
        return all(key).findFirst().orElse("");
    }
}

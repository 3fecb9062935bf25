package app.handsel.sample;

import java.util.List;

/**
 * Numbers that nobody has: from the ranges kept free for films where a country has one, else from 555. Typed as
 * differently as people type them.
 */
final class Phones {

    private static final String ELSEWHERE = "else";

    private final List<String> forms;
    private int given;

    Phones(String region) {
        var all = Resource.sections("phones.txt");
        this.forms = all.stream()
                .filter(section -> section.name().equals(region))
                .findFirst()
                .or(() -> all.stream()
                        .filter(section -> section.name().equals(ELSEWHERE))
                        .findFirst())
                .orElseThrow()
                .lines()
                .stream()
                .filter(line -> !line.isBlank())
                .toList();
    }

    String next() {
        String form = forms.get(given % forms.size());
        String two = given < 10 ? "0" + given : Integer.toString(given);
        given++;
        return form.replaceFirst("#", two.substring(0, 1)).replaceFirst("#", two.substring(1));
    }
}

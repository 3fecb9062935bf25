package app.handsel.exchange;

import app.handsel.model.Folding;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One address from its parts, as it is written on an envelope. Empty parts are left out. */
record AddressText(String formatted, List<String> street, String postcode, String city, String region, String country) {

    boolean isEmpty() {
        return text().isEmpty();
    }

    /** The whole as the file has it, and whatever of the parts it does not hold. */
    String text() {
        String held = Folding.fold(formatted);
        boolean whole = Stream.of(postcode, city)
                .filter(part -> !part.isBlank())
                .map(Folding::fold)
                .anyMatch(held::contains);
        Stream<String> parts = whole
                ? Stream.of(street, List.of(postcode, city, region, country)).flatMap(List::stream)
                : Stream.of(street, List.of(cityLine(), country)).flatMap(List::stream);
        return Stream.concat(Stream.of(formatted), parts.filter(part -> !held.contains(Folding.fold(part))))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String cityLine() {
        // Where people give a region they write the postcode last; elsewhere it leads.
        return region.isBlank() ? joined(" ", postcode, city) : joined(", ", city, joined(" ", region, postcode));
    }

    private static String joined(String between, String first, String second) {
        return Stream.of(first, second).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }
}

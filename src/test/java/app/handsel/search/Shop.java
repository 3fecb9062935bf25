package app.handsel.search;

import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Entry;
import app.handsel.model.Folding;
import app.handsel.model.Labelled;
import app.handsel.model.Note;
import app.handsel.model.Way;
import app.handsel.notebook.Action;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edit;
import app.handsel.notebook.PhoneNumbers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A shop with a few customers and notes, kept in lists. */
final class Shop {

    static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    final List<Entry> entries = new ArrayList<>();
    final Finder finder;

    Shop(String region) {
        finder = new Finder(this::containing, new PhoneNumbers(region));
    }

    Customer customer(String name, UnaryOperator<CustomerBuilder> details) {
        var customer =
                details.apply(new CustomerBuilder(UUID.randomUUID(), name, NOW)).build();
        finder.accept(Edit.done(NOW, "Lee", Action.CUSTOMER_ADDED, name, List.of(Change.added(customer))));
        return customer;
    }

    Customer customer(String name) {
        return customer(name, UnaryOperator.identity());
    }

    Note note(Customer customer, String text) {
        var note = new Note(UUID.randomUUID(), customer.id(), NOW, Way.CALL, "Lee", text);
        entries.addFirst(note);
        return note;
    }

    List<String> names(String typed) {
        return finder.find(typed, 10).stream().map(Hit::name).toList();
    }

    /** The best hit's excerpt with what is highlighted in brackets. */
    String marked(String typed) {
        Hit hit = finder.find(typed, 10).getFirst();
        var marked = new StringBuilder(hit.excerpt());
        hit.ranges().reversed().forEach(range -> marked.insert(range.end(), "]").insert(range.start(), "["));
        return marked.toString();
    }

    static List<Labelled> labelled(String... texts) {
        return Arrays.stream(texts).map(text -> new Labelled("", text)).toList();
    }

    private List<Entry> containing(List<String> folded, int limit) {
        return entries.stream()
                .filter(entry -> folded.stream()
                        .allMatch(word -> Text.of(entry).stream()
                                .map(text -> Folding.fold(text.original()))
                                .anyMatch(text -> text.contains(word))))
                .limit(limit)
                .toList();
    }
}

package app.handsel.search;

import app.handsel.model.Customer;
import app.handsel.model.Entry;
import app.handsel.model.Settings;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edit;
import app.handsel.notebook.PhoneNumbers;
import app.handsel.notebook.Words;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Finds customers by what was typed: each word must stand somewhere on them, in their name, company, numbers, addresses
 * and tags, which are kept in memory, or in their notes.
 */
public final class Finder {

    /** As many of the newest notes with a word are looked at; what is older is found by more words. */
    private static final int NOTES = 1000;

    private final Words words;
    private final Map<UUID, Listing> listings = new HashMap<>();
    private PhoneNumbers phones;

    public Finder(Words words, PhoneNumbers phones) {
        this.words = words;
        this.phones = phones;
    }

    /** Forgets everybody and knows these customers instead. */
    public void fill(List<Customer> customers) {
        listings.clear();
        customers.forEach(this::list);
    }

    /** Keeps up with what was done. */
    public void accept(Edit edit) {
        for (Change change : edit.changes()) {
            switch (change.any()) {
                case Customer customer when change.after().isPresent() -> list(customer);
                case Customer customer -> listings.remove(customer.id());
                case Settings settings -> moveTo(settings.region());
                default -> {}
            }
        }
    }

    /** At most so many customers, the best first, each once. */
    public List<Hit> find(String typed, int limit) {
        List<Term> terms = Query.of(typed, phones).terms();
        if (terms.isEmpty()) {
            return List.of();
        }
        Map<UUID, Candidate> candidates = byListings(terms);
        addByNotes(candidates, terms);
        return candidates.values().stream()
                .filter(Candidate::isWhole)
                .sorted(Candidate.RANK)
                .limit(limit)
                .map(candidate -> hit(candidate, terms))
                .toList();
    }

    private Map<UUID, Candidate> byListings(List<Term> terms) {
        var candidates = new LinkedHashMap<UUID, Candidate>();
        for (Listing listing : listings.values()) {
            var candidate = new Candidate(listing, terms.size());
            offer(candidate, terms, listing.texts(), 0);
            if (candidate.isAny()) {
                candidates.put(listing.customer(), candidate);
            }
        }
        return candidates;
    }

    private void addByNotes(Map<UUID, Candidate> candidates, List<Term> terms) {
        var missing = new HashSet<>(
                candidates.values().stream().map(Candidate::missing).toList());
        var read = new HashSet<UUID>();
        for (List<String> question : Asking.of(terms, missing)) {
            for (Entry entry : words.containing(question, NOTES)) {
                Listing listing = listings.get(entry.customer());
                if (listing != null && read.add(entry.id())) {
                    var candidate =
                            candidates.computeIfAbsent(listing.customer(), _ -> new Candidate(listing, terms.size()));
                    offer(candidate, terms, Text.of(entry), read.size());
                }
            }
        }
    }

    private static void offer(Candidate candidate, List<Term> terms, Collection<Text> texts, int age) {
        for (Text text : texts) {
            for (int term = 0; term < terms.size(); term++) {
                int place = term;
                terms.get(term).costIn(text).ifPresent(cost -> candidate.offer(place, new Found(text, cost, age)));
            }
        }
    }

    private Hit hit(Candidate candidate, List<Term> terms) {
        Listing listing = candidate.listing();
        Text text = candidate.telling().text();
        Excerpt excerpt = excerpt(text, candidate.foundIn(text, terms));
        return new Hit(
                listing.customer(),
                listing.name(),
                listing.company(),
                text.field(),
                excerpt.text(),
                excerpt.ranges(),
                text.entry());
    }

    private Excerpt excerpt(Text text, List<Term> terms) {
        if (text.field() == Field.PHONE) {
            var runs = terms.stream().flatMap(term -> term.digits().stream()).collect(Collectors.toSet());
            String shown = phones.shown(text.original());
            return new Excerpt(shown, Highlights.digits(shown, runs));
        }
        var typed = terms.stream().flatMap(term -> term.words().stream()).toList();
        return text.entry().isPresent()
                ? Excerpt.of(text.original(), typed)
                : new Excerpt(text.original(), Highlights.words(text.original(), typed, true));
    }

    private void list(Customer customer) {
        listings.put(customer.id(), Listing.of(customer, phones));
    }

    private void moveTo(String region) {
        phones = new PhoneNumbers(region);
        listings.replaceAll((_, listing) -> listing.with(phones));
    }
}

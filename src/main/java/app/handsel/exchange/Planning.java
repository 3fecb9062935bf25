package app.handsel.exchange;

import app.handsel.model.Customer;
import app.handsel.model.Note;
import app.handsel.model.Way;
import app.handsel.notebook.PhoneNumbers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** One comparison of a file with the notebook, row by row. */
final class Planning {

    private final PhoneNumbers phones;
    private final Instant at;
    private final String by;
    private final Predicate<UUID> isThere;
    private final Merge merge;
    private final Map<String, String> phoneKeys = new HashMap<>();
    private final Matches matches = new Matches();
    private final Set<Candidate> touched = new LinkedHashSet<>();
    private final Set<UUID> noted = new HashSet<>();
    private final List<ReportRow> report = new ArrayList<>();

    Planning(PhoneNumbers phones, Labels labels, Instant at, String by, Predicate<UUID> isThere) {
        this.phones = phones;
        this.at = at;
        this.by = by;
        this.isThere = isThere;
        this.merge = new Merge(this::samePhone, labels);
    }

    Plan plan(List<Customer> known, List<Read> rows) {
        Set<String> names = rows.stream()
                .filter(Contact.class::isInstance)
                .map(row -> nameKey(((Contact) row).customer()))
                .collect(Collectors.toSet());
        for (Customer customer : known) {
            String name = nameKey(customer);
            // Reading phone numbers takes time: only of those who could be meant.
            if (names.contains(name)) {
                matches.add(name, Candidate.known(customer, traits(customer)));
            }
        }
        for (Read row : rows) {
            switch (row) {
                case Contact contact -> contact(contact);
                case Unread unread ->
                    report.add(new ReportRow(unread.row(), unread.name(), unread.outcome(), List.of()));
            }
        }
        return new Plan(touched.stream().flatMap(Candidate::changes).toList(), report);
    }

    private void contact(Contact contact) {
        String name = nameKey(contact.customer());
        Traits traits = traits(contact.customer());
        var match = matches.find(name, traits, customer -> hasAll(customer, contact));
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        remarks.addAll(contact.remarks());
        Outcome outcome;
        if (match.isPresent()) {
            outcome = complete(match.get(), name, contact, remarks);
        } else {
            var brought = Candidate.brought(contact.added(UUID.randomUUID(), at), traits);
            matches.add(name, brought);
            touched.add(brought);
            addNotes(brought, contact);
            outcome = Outcome.ADDED;
        }
        report.add(new ReportRow(contact.row(), contact.name(), outcome, List.copyOf(remarks)));
    }

    private Outcome complete(Candidate candidate, String name, Contact contact, Set<Remark> remarks) {
        Customer before = candidate.now();
        var theirs = before.picture();
        var found = contact.customer().picture();
        if (theirs.isPresent() && found.isPresent() && !theirs.equals(found)) {
            remarks.add(Remark.PICTURE_NOT_REPLACED);
        }
        if (hasAll(before, contact)) {
            return candidate.wasThere() ? Outcome.ALREADY_THERE : Outcome.TWICE_IN_FILE;
        }
        Customer after = merge.of(before, contact.customer());
        candidate.becomes(after, traits(after));
        matches.contactsOf(name, candidate);
        addNotes(candidate, contact);
        touched.add(candidate);
        return candidate.wasThere() ? Outcome.COMPLETED : Outcome.TWICE_IN_FILE;
    }

    private boolean hasAll(Customer customer, Contact contact) {
        return merge.of(customer, contact.customer()).equals(customer)
                && contact.notes().stream().allMatch(text -> isKept(customer, text));
    }

    private boolean isKept(Customer customer, String text) {
        UUID id = noteId(customer, text);
        return isThere.test(id) || noted.contains(id);
    }

    private void addNotes(Candidate candidate, Contact contact) {
        for (String text : contact.notes()) {
            if (!isKept(candidate.now(), text)) {
                noted.add(noteId(candidate.now(), text));
                UUID customer = candidate.now().id();
                candidate.notes().add(new Note(noteId(candidate.now(), text), customer, at, Way.MEMO, by, text));
            }
        }
    }

    /** Made from the words, so that the same note of the same file is known again, even after it was edited. */
    private static UUID noteId(Customer customer, String text) {
        return UUID.nameUUIDFromBytes((customer.id() + "\n" + text).getBytes(StandardCharsets.UTF_8));
    }

    private Traits traits(Customer customer) {
        return Traits.of(customer, this::phoneKey);
    }

    private String nameKey(Customer customer) {
        return Traits.nameKey(customer, this::phoneKey);
    }

    private boolean samePhone(String one, String other) {
        // The keys are known already; only numbers that share one may still differ, by an extension.
        return one.equals(other) || phoneKey(one).equals(phoneKey(other)) && phones.same(one, other);
    }

    private String phoneKey(String typed) {
        return phoneKeys.computeIfAbsent(typed, phones::key);
    }
}

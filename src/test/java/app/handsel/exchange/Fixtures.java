package app.handsel.exchange;

import app.handsel.model.Customer;
import app.handsel.model.Labelled;
import app.handsel.model.Occasion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The files the tests bring in, and short ways to read them. */
final class Fixtures {

    static final Labels LABELS = label -> label.name().toLowerCase(Locale.ROOT);

    private Fixtures() {}

    static Path path(String name) {
        return Path.of("src/test/resources/app/handsel/exchange", name);
    }

    static Intake file(String name) throws FileProblemException {
        return Intake.of(ContactsFile.read(path(name)), LABELS);
    }

    static Intake text(String text) {
        try {
            return Intake.of(ContactsFile.of("contacts", text.getBytes(StandardCharsets.UTF_8)), LABELS);
        } catch (FileProblemException e) {
            throw new AssertionError(e);
        }
    }

    static Contact contact(Intake intake, int index) {
        return (Contact) intake.read().get(index);
    }

    static Customer customer(Intake intake, int index) {
        return contact(intake, index).customer();
    }

    static Customer customer(String text) {
        return customer(text(text), 0);
    }

    /** Every text that is kept of a contact, in one. */
    static String everything(Contact contact) {
        Customer customer = contact.customer();
        var texts = new ArrayList<>(List.of(customer.name(), customer.nickname(), customer.company()));
        Stream.of(customer.phones(), customer.emails(), customer.addresses(), customer.fields())
                .flatMap(List::stream)
                .forEach(labelled -> texts.addAll(List.of(labelled.label(), labelled.text())));
        for (Occasion date : customer.dates()) {
            texts.add(date.label());
            texts.add(date.year().map(year -> year + "-").orElse("-")
                    + date.day().toString().substring(1));
        }
        texts.addAll(customer.tags());
        texts.addAll(contact.notes());
        return String.join("\n", texts);
    }

    static List<String> texts(List<Labelled> labelled) {
        return labelled.stream()
                .map(one -> one.label().isEmpty() ? one.text() : one.label() + ": " + one.text())
                .toList();
    }
}

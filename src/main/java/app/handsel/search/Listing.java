package app.handsel.search;

import app.handsel.model.Customer;
import app.handsel.model.Labelled;
import app.handsel.notebook.PhoneNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A customer as the finder knows them: all texts by which they are found, but for their notes. */
record Listing(UUID customer, String name, String company, List<Text> texts) {

    static Listing of(Customer customer, PhoneNumbers phones) {
        var texts = new ArrayList<Text>();
        texts.add(Text.of(Field.NAME, customer.name()));
        add(texts, Field.NAME, List.of(customer.nickname()));
        add(texts, Field.COMPANY, List.of(customer.company()));
        customer.phones().forEach(phone -> texts.add(Text.phone(phone.text(), phones)));
        add(texts, Field.EMAIL, customer.emails().stream().map(Labelled::text).toList());
        add(texts, Field.TAG, customer.tags());
        return new Listing(customer.id(), customer.name(), customer.company(), List.copyOf(texts));
    }

    /** The same customer, in another country. */
    Listing with(PhoneNumbers phones) {
        var read = texts.stream()
                .map(text -> text.field() == Field.PHONE ? Text.phone(text.original(), phones) : text)
                .toList();
        return new Listing(customer, name, company, read);
    }

    String sortedBy() {
        return texts.getFirst().folded();
    }

    private static void add(List<Text> texts, Field field, List<String> originals) {
        originals.stream()
                .filter(original -> !original.isBlank())
                .map(original -> Text.of(field, original))
                .forEach(texts::add);
    }
}

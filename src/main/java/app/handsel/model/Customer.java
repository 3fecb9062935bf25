package app.handsel.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A person or a business we serve. Only the name is needed; texts that nobody gave are empty. Phones are kept as they
 * were typed, and {@code picture} is a PNG or JPEG in Base64. {@code calledAs} is how they want to be spoken to ("Mrs
 * Brandt"), {@code rhythmDays} after how many days without a word they count as quiet.
 */
public record Customer(
        UUID id,
        Kind kind,
        String name,
        String nickname,
        String company,
        List<Labelled> phones,
        List<Labelled> emails,
        List<Labelled> addresses,
        List<Occasion> dates,
        List<String> tags,
        String howMet,
        String bestTime,
        String bestWay,
        Optional<UUID> referredBy,
        Optional<String> picture,
        List<Labelled> fields,
        Instant added,
        String calledAs,
        Optional<Address> address,
        Optional<Integer> rhythmDays,
        Optional<Standing> standing,
        List<Courtesy> courtesies)
        implements Entry {

    /** Whether we speak to a person or to a business. */
    public enum Kind {
        PERSON,
        BUSINESS
    }

    /** Which of a language's forms of address they chose. */
    public enum Address {
        FAMILIAR,
        FORMAL
    }

    public Customer {
        courtesies = List.copyOf(courtesies);
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
        addresses = List.copyOf(addresses);
        dates = List.copyOf(dates);
        tags = List.copyOf(tags);
        fields = List.copyOf(fields);
    }

    @Override
    public UUID customer() {
        return id;
    }

    /**
     * What we call them: as they asked us to, the nickname, a person's given name (all of the name where one word alone
     * would be rude), or a business's whole name.
     */
    public String callName() {
        if (!calledAs.isBlank()) {
            return calledAs.strip();
        }
        if (!nickname.isBlank()) {
            return nickname.strip();
        }
        return kind == Kind.BUSINESS ? name.strip() : Names.first(name);
    }

    /** Nobody is reminded of customers who have left us. */
    public boolean left() {
        return standing.filter(now -> now.kind() == Standing.Kind.LEFT).isPresent();
    }

    /** Whether a courtesy was done on or after a moment. */
    public boolean done(Courtesy.Kind courtesy, Instant since) {
        return courtesies.stream()
                .anyMatch(one -> one.kind() == courtesy && !one.at().isBefore(since));
    }

    public Customer with(Courtesy courtesy) {
        return new CustomerBuilder(this).courtesy(courtesy).build();
    }

    /** One or two letters to show where there is no picture. */
    public String initials() {
        return kind == Kind.BUSINESS ? Names.businessInitials(name) : Names.initials(name);
    }
}

package app.handsel.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A person or a business we serve. Only the name is needed; texts that nobody gave are empty. Phones are kept as they
 * were typed, and {@code picture} is a PNG or JPEG in Base64.
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
        Instant added)
        implements Entry {

    /** Whether we speak to a person or to a business. */
    public enum Kind {
        PERSON,
        BUSINESS
    }

    public Customer {
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
     * What we call them: the nickname, a person's given name (all of the name where one word alone would be rude), or a
     * business's whole name.
     */
    public String callName() {
        if (!nickname.isBlank()) {
            return nickname.strip();
        }
        return kind == Kind.BUSINESS ? name.strip() : Names.first(name);
    }

    /** One or two letters to show where there is no picture. */
    public String initials() {
        return kind == Kind.BUSINESS ? Names.businessInitials(name) : Names.initials(name);
    }
}

package app.handsel.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Fills in a customer step by step, from nothing but a name or from an existing one. */
public final class CustomerBuilder {

    private final UUID id;
    private final Instant added;
    private Customer.Kind kind = Customer.Kind.PERSON;
    private String name;
    private String nickname = "";
    private String company = "";
    private List<Labelled> phones = List.of();
    private List<Labelled> emails = List.of();
    private List<Labelled> addresses = List.of();
    private List<Occasion> dates = List.of();
    private List<String> tags = List.of();
    private String howMet = "";
    private String bestTime = "";
    private String bestWay = "";
    private Optional<UUID> referredBy = Optional.empty();
    private Optional<String> picture = Optional.empty();
    private List<Labelled> fields = List.of();

    public CustomerBuilder(UUID id, String name, Instant added) {
        this.id = id;
        this.name = name;
        this.added = added;
    }

    public CustomerBuilder(Customer from) {
        this(from.id(), from.name(), from.added());
        kind = from.kind();
        nickname = from.nickname();
        company = from.company();
        phones = from.phones();
        emails = from.emails();
        addresses = from.addresses();
        dates = from.dates();
        tags = from.tags();
        howMet = from.howMet();
        bestTime = from.bestTime();
        bestWay = from.bestWay();
        referredBy = from.referredBy();
        picture = from.picture();
        fields = from.fields();
    }

    public CustomerBuilder kind(Customer.Kind value) {
        kind = value;
        return this;
    }

    public CustomerBuilder name(String value) {
        name = value;
        return this;
    }

    public CustomerBuilder nickname(String value) {
        nickname = value;
        return this;
    }

    public CustomerBuilder company(String value) {
        company = value;
        return this;
    }

    public CustomerBuilder phones(List<Labelled> value) {
        phones = value;
        return this;
    }

    public CustomerBuilder emails(List<Labelled> value) {
        emails = value;
        return this;
    }

    public CustomerBuilder addresses(List<Labelled> value) {
        addresses = value;
        return this;
    }

    public CustomerBuilder dates(List<Occasion> value) {
        dates = value;
        return this;
    }

    public CustomerBuilder tags(List<String> value) {
        tags = value;
        return this;
    }

    public CustomerBuilder howMet(String value) {
        howMet = value;
        return this;
    }

    public CustomerBuilder bestTime(String value) {
        bestTime = value;
        return this;
    }

    public CustomerBuilder bestWay(String value) {
        bestWay = value;
        return this;
    }

    public CustomerBuilder referredBy(Optional<UUID> value) {
        referredBy = value;
        return this;
    }

    public CustomerBuilder picture(Optional<String> value) {
        picture = value;
        return this;
    }

    public CustomerBuilder fields(List<Labelled> value) {
        fields = value;
        return this;
    }

    public Customer build() {
        return new Customer(
                id,
                kind,
                name,
                nickname,
                company,
                phones,
                emails,
                addresses,
                dates,
                tags,
                howMet,
                bestTime,
                bestWay,
                referredBy,
                picture,
                fields,
                added);
    }
}

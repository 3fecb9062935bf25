package app.handsel.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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
    private String calledAs = "";
    private Optional<Customer.Address> address = Optional.empty();
    private Optional<Integer> rhythmDays = Optional.empty();
    private Optional<Standing> standing = Optional.empty();
    private List<Courtesy> courtesies = List.of();

    public CustomerBuilder(UUID id, String name, Instant added) {
        this.id = id;
        this.name = name;
        this.added = added;
    }

    public CustomerBuilder(Customer from) {
        this(from.id(), from, from.added());
    }

    /** Another customer with everything that is known of {@code from}. */
    public CustomerBuilder(UUID id, Customer from, Instant added) {
        this(id, from.name(), added);
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
        calledAs = from.calledAs();
        address = from.address();
        rhythmDays = from.rhythmDays();
        standing = from.standing();
        courtesies = from.courtesies();
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

    public CustomerBuilder calledAs(String value) {
        calledAs = value;
        return this;
    }

    public CustomerBuilder address(Optional<Customer.Address> value) {
        address = value;
        return this;
    }

    public CustomerBuilder rhythmDays(Optional<Integer> value) {
        rhythmDays = value;
        return this;
    }

    public CustomerBuilder standing(Optional<Standing> value) {
        standing = value;
        return this;
    }

    /** One more, beside those before. */
    public CustomerBuilder courtesy(Courtesy one) {
        courtesies = Stream.concat(courtesies.stream(), Stream.of(one)).toList();
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
                added,
                calledAs,
                address,
                rhythmDays,
                standing,
                courtesies);
    }
}

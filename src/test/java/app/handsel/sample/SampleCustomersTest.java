package app.handsel.sample;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.Note;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who comes to the sample shop, and what they talked about. */
class SampleCustomersTest {

    private static final String FRIDAY = "2026-11-27T09:00 Europe/Berlin";

    @ParameterizedTest
    @MethodSource("app.handsel.sample.Sampled#anyHours")
    void everybodyHasTalkedToUsTwice(Sampled sample) {
        var notes = sample.all(Note.class);
        var perCustomer = notes.stream().collect(Collectors.groupingBy(Note::customer, Collectors.counting()));

        assertThat(notes).hasSizeGreaterThanOrEqualTo(250);
        assertThat(sample.all(Customer.class))
                .allSatisfy(
                        customer -> assertThat(perCustomer.get(customer.id())).isGreaterThanOrEqualTo(2));
    }

    @ParameterizedTest
    @MethodSource("app.handsel.sample.Sampled#anyHours")
    void noTwoNotesAreTheSameAndNoPlaceIsLeftOpen(Sampled sample) {
        assertThat(sample.all(Note.class))
                .extracting(Note::text)
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "}"));
    }

    @Test
    void twoColleaguesWroteTheNotesAndOneOfThemAtLength() {
        assertThat(Sampled.at(FRIDAY).all(Note.class))
                .anySatisfy(note -> assertThat(note.text().split("\\s+")).hasSizeGreaterThan(2_000))
                .extracting(Note::by)
                .contains("Nora Lindqvist", "Ben Achterberg")
                .containsOnly("Nora Lindqvist", "Ben Achterberg");
    }

    @Test
    void noTwoCustomersShareAName() {
        assertThat(Sampled.at(FRIDAY).all(Customer.class))
                .hasSizeBetween(38, 45)
                .extracting(Customer::name)
                .doesNotHaveDuplicates()
                .contains("Tom Reyes", "Lena Brandt", "Zoë", "يوسف حداد", "陈美玲")
                .anySatisfy(name -> assertThat(name).hasSizeGreaterThanOrEqualTo(60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "GB", "DE", "FR", "SE", "BR"})
    void noTwoPhonesAreTheSame(String region) {
        assertThat(Sampled.at(FRIDAY, "EUR", region).all(Customer.class).stream()
                        .flatMap(customer -> customer.phones().stream())
                        .map(phone -> phone.text().replaceAll("\\D", "")))
                .hasSizeGreaterThan(50)
                .doesNotHaveDuplicates()
                .allSatisfy(digits -> assertThat(digits).hasSizeBetween(7, 14));
    }

    @Test
    void referralsGoSeveralPeopleDeep() {
        Map<UUID, Customer> byId = Sampled.at(FRIDAY).all(Customer.class).stream()
                .collect(Collectors.toMap(Customer::id, Function.identity()));

        assertThat(byId.values().stream().map(customer -> depth(customer, byId)).max(Comparator.naturalOrder()))
                .hasValueSatisfying(depth -> assertThat(depth).isGreaterThanOrEqualTo(4));
    }

    private static int depth(Customer customer, Map<UUID, Customer> byId) {
        return customer.referredBy()
                .map(referrer -> 1 + depth(byId.get(referrer), byId))
                .orElse(0);
    }
}

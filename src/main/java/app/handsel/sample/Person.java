package app.handsel.sample;

import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Labelled;
import app.handsel.model.Occasion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who a story is about, read from the lines above its first page. */
final class Person {

    private final Story story;
    private final Days days;
    private final List<Labelled> phones;

    Person(Story story, Days days, Phones numbers) {
        this.story = story;
        this.days = days;
        this.phones = words("phone").stream()
                .map(label -> new Labelled(label, numbers.next()))
                .toList();
    }

    Customer met(Instant added) {
        boolean business = story.one("kind").equals("business");
        return new CustomerBuilder(Ids.of(story.name()), story.name(), added)
                .kind(business ? Customer.Kind.BUSINESS : Customer.Kind.PERSON)
                .nickname(story.one("nickname"))
                .company(story.one("company"))
                .phones(phones)
                .emails(words("email").stream()
                        .map(address -> new Labelled("", address))
                        .toList())
                .addresses(labelled("address"))
                .dates(story.all("date").map(this::occasion).toList())
                .tags(words("tags"))
                .howMet(story.one("met"))
                .bestTime(story.one("time"))
                .bestWay(story.one("way"))
                .referredBy(given("from").map(Ids::of))
                .fields(labelled("field"))
                .calledAs(story.one("called"))
                .address(given("form").map(form -> Customer.Address.valueOf(form.toUpperCase(Locale.ROOT))))
                .rhythmDays(given("rhythm").map(Integer::valueOf))
                .build();
    }

    private Optional<String> given(String key) {
        return story.all(key).findFirst();
    }

    private List<String> words(String key) {
        return story.all(key)
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .toList();
    }

    private List<Labelled> labelled(String key) {
        return story.all(key)
                .map(value -> value.split(", ", 2))
                .map(parts -> new Labelled(parts[0], parts[1]))
                .toList();
    }

    /** "birthday +4" or "birthday +4 1979"; counted from today, so that some day is always near. */
    private Occasion occasion(String text) {
        String[] parts = text.split(" ");
        LocalDate date = days.today().plusDays(Integer.parseInt(parts[1]));
        Optional<Year> year = parts.length > 2 ? Optional.of(Year.parse(parts[2])) : Optional.empty();
        MonthDay day = MonthDay.from(date);
        boolean exists = year.map(born -> born.isValidMonthDay(day)).orElse(true);
        return new Occasion(parts[0], exists ? day : MonthDay.of(2, 28), year);
    }
}

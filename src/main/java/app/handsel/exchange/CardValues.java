package app.handsel.exchange;

import ezvcard.property.Address;
import ezvcard.property.DateOrTimeProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.util.PartialDate;
import ezvcard.util.TelUri;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of a vCard that are made of several parts. */
final class CardValues {

    private final Draft draft;

    CardValues(Draft draft) {
        this.draft = draft;
    }

    void name(StructuredName name) {
        part(Label.PREFIX, String.join(" ", name.getPrefixes()));
        part(Label.FIRST_NAME, name.getGiven());
        part(Label.MIDDLE_NAME, String.join(" ", name.getAdditionalNames()));
        part(Label.LAST_NAME, name.getFamily());
        part(Label.SUFFIX, String.join(" ", name.getSuffixes()));
    }

    void date(String label, DateOrTimeProperty property) {
        Optional<Day> day = day(property);
        if (day.isPresent()) {
            draft.date(label, day.get());
        } else {
            @Nullable String text = property.getText();
            draft.date(label, text == null ? CardText.of(property) : text, DayOrder.UNPROVEN);
        }
    }

    static String phone(Telephone phone) {
        @Nullable TelUri uri = phone.getUri();
        @Nullable String text = phone.getText();
        if (uri == null) {
            return text == null ? "" : text;
        }
        return uri.getExtension() == null ? uri.getNumber() : uri.getNumber() + ";ext=" + uri.getExtension();
    }

    static String address(Address address) {
        List<String> street = Stream.of(
                        address.getStreetAddresses(), address.getExtendedAddresses(), address.getPoBoxes())
                .flatMap(List::stream)
                .toList();
        @Nullable String written = address.getLabel();
        return new AddressText(
                        written == null ? "" : written,
                        street,
                        String.join(" ", address.getPostalCodes()),
                        String.join(" ", address.getLocalities()),
                        String.join(" ", address.getRegions()),
                        String.join(" ", address.getCountries()))
                .text();
    }

    private static Optional<Day> day(DateOrTimeProperty property) {
        @Nullable Temporal date = property.getDate();
        if (date != null && date.isSupported(ChronoField.DAY_OF_YEAR)) {
            int year = date.get(ChronoField.YEAR);
            @Nullable String omitted = property.getParameter("X-APPLE-OMIT-YEAR");
            return Day.of(
                    String.valueOf(year).equals(omitted) ? 0 : year,
                    date.get(ChronoField.MONTH_OF_YEAR),
                    date.get(ChronoField.DAY_OF_MONTH));
        }
        @Nullable PartialDate partial = property.getPartialDate();
        if (partial != null && partial.getMonth() != null && partial.getDate() != null) {
            @Nullable Integer year = partial.getYear();
            return Day.of(year == null ? 0 : year, partial.getMonth(), partial.getDate());
        }
        return Optional.empty();
    }

    private void part(Label label, @Nullable String text) {
        draft.namePart(label, "", text == null ? "" : text);
    }
}

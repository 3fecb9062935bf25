package app.handsel.notebook;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads phone numbers as people type them in one country, so that one number typed nine ways is one number. */
public final class PhoneNumbers {

    private static final Pattern DIALLED_ABROAD = Pattern.compile("^\\D*00");

    /** "503 555 0142 (her desk)": these letters are not the ones on the keypad. */
    private static final Pattern REMARK = Pattern.compile("(?<=\\d)[\\s(,;]+\\p{L}.*$", Pattern.DOTALL);

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final String region;

    /** {@code region} is an ISO 3166 country code; with an unknown one, only numbers with a country code are read. */
    public PhoneNumbers(String region) {
        this.region = region.strip().toUpperCase(Locale.ROOT);
    }

    /** Whether both reach the same line; two different extensions of one number do not. */
    public boolean same(String a, String b) {
        String key = key(a);
        return !key.isEmpty() && key.equals(key(b)) && !differ(extension(a), extension(b));
    }

    /** The number as +15035550142 where it can be one; otherwise its digits alone. */
    public String key(String typed) {
        return read(typed).map(this::international).orElseGet(() -> digits(typed));
    }

    /** The number as people write it: our own country's without the country code; a bad number exactly as typed. */
    public String shown(String typed) {
        return read(typed)
                .filter(numbers::isValidNumber)
                .map(number -> numbers.format(
                        number, isOurs(number) ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL))
                .orElse(typed);
    }

    public boolean valid(String typed) {
        return read(typed).filter(numbers::isValidNumber).isPresent();
    }

    /**
     * Every run of digits that somebody could look for: as typed, with the country code or 00, and as dialled at home.
     */
    public Set<String> digitForms(String typed) {
        var forms = new LinkedHashSet<String>();
        forms.add(digits(typed));
        read(typed).ifPresent(number -> {
            String international = digits(international(number));
            forms.add(international);
            forms.add("00" + international);
            number.clearExtension();
            forms.add(digits(numbers.format(number, PhoneNumberFormat.NATIONAL)));
            forms.add(numbers.getNationalSignificantNumber(number));
        });
        forms.remove("");
        return forms;
    }

    private Optional<PhoneNumber> read(String typed) {
        // In countries that dial abroad with another prefix, people still copy numbers that begin with 00.
        return parsed(typed)
                .or(() -> parsed(DIALLED_ABROAD.matcher(inPlainDigits(typed)).replaceFirst("+")))
                .or(() -> parsed(REMARK.matcher(typed).replaceFirst("")));
    }

    private Optional<PhoneNumber> parsed(String typed) {
        try {
            return Optional.of(numbers.parse(typed, region)).filter(this::isWhole);
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    private boolean isWhole(PhoneNumber number) {
        return numbers.isPossibleNumberWithReason(number) == PhoneNumberUtil.ValidationResult.IS_POSSIBLE;
    }

    private boolean isOurs(PhoneNumber number) {
        return number.getCountryCode() == numbers.getCountryCodeForRegion(region);
    }

    private String international(PhoneNumber number) {
        return numbers.format(number, PhoneNumberFormat.E164);
    }

    private String extension(String typed) {
        return read(typed).map(PhoneNumber::getExtension).orElse("");
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private static String digits(String text) {
        return inPlainDigits(text).replaceAll("[^0-9]", "");
    }

    /** Full-width and Arabic digits become 0 to 9. */
    private static String inPlainDigits(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            int digit = Character.isDigit(letter) ? Character.digit(letter, 10) : -1;
            plain.appendCodePoint(digit < 0 ? letter : '0' + digit);
        });
        return plain.toString();
    }
}

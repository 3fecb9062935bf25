package app.handsel.exchange;

/** What a column of a table means. */
public enum Field {
    NAME,
    PREFIX,
    FIRST_NAME,
    MIDDLE_NAME,
    LAST_NAME,
    SUFFIX,
    NICKNAME,
    COMPANY,
    PHONE,
    EMAIL,
    ADDRESS,
    STREET,
    CITY,
    REGION,
    POSTCODE,
    COUNTRY,
    BIRTHDAY,
    /** Another day to remember, under the name of its column. */
    DATE,
    NOTE,
    TAGS,
    /** What the next phone, e-mail, address, date or field is called. */
    LABEL,
    /** Kept under the name of its column. */
    CUSTOM,
    /** Left out, because the user said so. */
    IGNORED;

    boolean isAddress() {
        return switch (this) {
            case ADDRESS, STREET, CITY, REGION, POSTCODE, COUNTRY -> true;
            default -> false;
        };
    }

    boolean canBeLabelled() {
        return isAddress() || this == PHONE || this == EMAIL || this == DATE || this == CUSTOM;
    }
}

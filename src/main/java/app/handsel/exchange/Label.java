package app.handsel.exchange;

/** The labels that Handsel itself gives to what it brings in, where the file has none in words. */
public enum Label {
    NAME,
    PREFIX,
    FIRST_NAME,
    MIDDLE_NAME,
    LAST_NAME,
    SUFFIX,
    NICKNAME,
    COMPANY,
    DEPARTMENT,
    TITLE,
    ROLE,
    BIRTHDAY,
    ANNIVERSARY,
    WEBSITE,
    CHAT,
    MOBILE,
    HOME,
    WORK,
    FAX,
    PAGER,
    MAIN,
    OTHER
}

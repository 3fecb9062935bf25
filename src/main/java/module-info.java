/** Handsel: a desktop notebook for people who serve customers. */
@SuppressWarnings("requires-automatic")
@org.jspecify.annotations.NullMarked
module app.handsel {
    requires com.google.i18n.phonenumbers.libphonenumber;
    requires static org.jspecify;
    requires java.sql;
    requires javafx.controls;
}

/** Handsel: a desktop notebook for people who serve customers. */
@SuppressWarnings("requires-automatic")
@org.jspecify.annotations.NullMarked
module app.handsel {
    requires com.github.albfernandez.juniversalchardet;
    requires com.google.i18n.phonenumbers.libphonenumber;
    requires com.googlecode.ezvcard;
    requires static org.jspecify;
    requires com.h2database;
    requires de.siegmar.fastcsv;
    requires java.desktop;
    requires java.sql;
    requires javafx.controls;
    requires tools.jackson.databind;

    opens app.handsel.model to
            tools.jackson.databind;
    opens app.handsel.notebook to
            tools.jackson.databind;
}

/** Handsel: a desktop notebook for people who serve customers. */
@SuppressWarnings("requires-automatic")
@org.jspecify.annotations.NullMarked
module app.handsel {
    requires static org.jspecify;
    requires java.desktop;
    requires java.sql;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;
    requires com.h2database;
    requires tools.jackson.databind;
    requires org.apache.lucene.analysis.common;
    requires com.google.i18n.phonenumbers.libphonenumber;
    requires com.googlecode.ezvcard;
    requires de.siegmar.fastcsv;
    requires com.github.albfernandez.juniversalchardet;

    // JavaFX makes the application object.
    exports app.handsel to
            javafx.graphics;

    // Jackson reads and writes the records of the journal and of backups by reflection.
    opens app.handsel.model to
            tools.jackson.databind;
    opens app.handsel.notebook to
            tools.jackson.databind;
    opens app.handsel.backup to
            tools.jackson.databind;
}

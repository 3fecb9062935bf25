package app.handsel.model;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the shop told us about itself. {@code region} is an ISO 3166 country code, for reading phone numbers;
 * {@code currency} an ISO 4217 code; {@code acknowledgement} the template of the words that confirm a payment.
 * {@code team} is everybody who works here; a checklist that nobody changed is not among {@code checklists}.
 */
public record Settings(
        String user,
        String shop,
        String region,
        ZoneId zone,
        String currency,
        Look look,
        int leadDays,
        int textSize,
        String acknowledgement,
        List<String> team,
        Optional<Rhythm> rhythm,
        List<Checklist> checklists,
        Optional<Safety> safety)
        implements Entry {

    public Settings {
        team = List.copyOf(team);
        checklists = List.copyOf(checklists);
    }

    public Settings(
            String user,
            String shop,
            String region,
            ZoneId zone,
            String currency,
            Look look,
            int leadDays,
            int textSize,
            String acknowledgement) {
        this(
                user,
                shop,
                region,
                zone,
                currency,
                look,
                leadDays,
                textSize,
                acknowledgement,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** The same, kept safe in another way. */
    public Settings with(Safety other) {
        return new Settings(
                user,
                shop,
                region,
                zone,
                currency,
                look,
                leadDays,
                textSize,
                acknowledgement,
                team,
                rhythm,
                checklists,
                Optional.of(other));
    }

    /** The one id of the settings: there is one entry of them in a notebook. */
    public static final UUID ID = new UUID(0, 1);

    /** Light or dark. */
    public enum Look {
        SYSTEM,
        LIGHT,
        DARK
    }

    @Override
    public UUID id() {
        return ID;
    }

    @Override
    public UUID customer() {
        return ID;
    }
}

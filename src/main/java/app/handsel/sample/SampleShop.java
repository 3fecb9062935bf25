package app.handsel.sample;

import app.handsel.model.Rhythm;
import app.handsel.model.Settings;
import app.handsel.notebook.Action;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The Copper Ladle, which sells, hires out and mends what kitchens need: some forty customers, a year of notes, and a
 * few things owed today. The same moment, zone, currency and region always give the same shop.
 */
public final class SampleShop {

    static final String NORA = "Nora Lindqvist";
    static final String BEN = "Ben Achterberg";

    private static final String SHOP = "The Copper Ladle";
    private static final int LEAD_DAYS = 3;
    private static final int TEXT_SIZE = 100;
    private static final Rhythm RHYTHM = new Rhythm(14, 3, 150);
    private static final String ACKNOWLEDGEMENT = """
        Hello {name},

        {amount} for {what} has arrived, thank you! This comes next: {next}.

        {user}, {shop}\
        """;

    private final Instant now;
    private final Days days;
    private final Prices prices;
    private final String region;

    /** {@code currency} is an ISO 4217 code, {@code region} an ISO 3166 country code. */
    public SampleShop(Clock clock, ZoneId zone, String currency, String region) {
        this.now = clock.instant();
        this.days = new Days(now.atZone(zone).toLocalDate(), zone);
        this.prices = new Prices(currency);
        this.region = region;
    }

    /**
     * The whole year, oldest first and nothing later than now; for an empty notebook, since the first edit is its
     * settings.
     */
    public List<Edit> edits() {
        var edits = new ArrayList<Edit>();
        edits.add(settings());
        var phones = new Phones(region);
        var wording = new Wording(days, prices);
        var talk = Talk.read();
        for (Story story : Story.readAll()) {
            Story told = story.with(talk.about(story));
            edits.addAll(new Teller(told, days, prices, wording, phones).until(now));
        }
        edits.sort(Comparator.comparing(Edit::at));
        return List.copyOf(edits);
    }

    private Edit settings() {
        var settings = new Settings(
                NORA,
                SHOP,
                region,
                days.zone(),
                prices.currency(),
                Settings.Look.SYSTEM,
                LEAD_DAYS,
                TEXT_SIZE,
                ACKNOWLEDGEMENT,
                List.of(NORA, BEN),
                Optional.of(RHYTHM),
                List.of(),
                Optional.empty());
        return new Edit(
                Ids.of("settings"),
                days.at(-365, LocalTime.of(8, 0)),
                NORA,
                Action.SAMPLE_MADE,
                SHOP,
                Edit.Role.DONE,
                Optional.empty(),
                List.of(Change.added(settings)));
    }
}

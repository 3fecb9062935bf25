package app.handsel;

import app.handsel.model.Customer;
import app.handsel.ui.support.Place;
import java.util.Locale;

/**
 * What a tour shows of a note while it is written: what is recognised, kept, corrected, and a note about nobody yet.
 */
final class TourNotes {

    private static final String ENGLISH = """
        Great talk at the counter. Her daughter starts at Reed in autumn, loves the Lakers. \
        I'll have the quote for 40 trays ready by Friday noon, and we will call her when the oven arrives. \
        Paid 500 deposit in cash. She asked whether the oven fits under the hood, I'll know on Tuesday. \
        We forgot her second box last week, apologised, she gets free delivery next time. \
        Oba Restaurant sent her.\
        """;

    private static final String GERMAN = """
        Gutes Gespräch an der Theke. Ihre Tochter studiert ab Herbst in Leipzig, liebt Handball. \
        Ich schicke ihr das Angebot für 40 Bleche bis Freitagmittag, und wir melden uns, wenn der Ofen da ist. \
        Hat 500 angezahlt, bar. Sie hat gefragt, ob der Ofen unter die Haube passt, weiß ich am Dienstag. \
        Wir haben letzte Woche ihre zweite Kiste vergessen, haben uns entschuldigt, nächste Lieferung ist kostenlos. \
        Kommt über Bäckerei Kruse.\
        """;

    private final TourAlbum album;
    private final Wiring wiring;
    private final String words;

    TourNotes(TourAlbum album, Wiring wiring, Locale locale) {
        this.album = album;
        this.wiring = wiring;
        this.words = locale.getLanguage().equals("de") ? GERMAN : ENGLISH;
    }

    void show(Customer customer) {
        var note = wiring.card().note;
        var capture = wiring.card().capture;
        album.add("capture", () -> {
            album.resize(1000, 760);
            wiring.card().forms.close();
            wiring.shell().open(new Place.CardOf(customer.id()));
            note.text().set(words);
        });
        album.add("capture-kept", () -> {
            for (int number = 1; number <= 3; number++) {
                capture.toggle(number);
            }
        });
        album.add("capture-date", () -> capture.edit(4));
        album.add("capture-small", () -> {
            capture.closeEdit();
            album.resize(900, 640);
        });
        album.add("capture-nobody", () -> {
            note.text().set("");
            album.resize(1000, 700);
            wiring.shell().open(new Place.Capture());
            note.text().set(words);
        });
        album.add("capture-none", () -> note.text().set(""));
    }
}

package app.handsel;

import app.handsel.model.Customer;
import app.handsel.model.Promise;
import app.handsel.ui.card.CardForm;
import app.handsel.ui.card.CardForms;
import app.handsel.ui.support.Deed;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.OwedRow;
import app.handsel.ui.support.Place;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What a tour shows of cards: their forms, their history, and those of particular customers. */
final class TourCards {

    /** These forms are only opened for something that is owed. */
    private static final List<Deed> ABOUT_SOMETHING = List.of(Deed.ANSWER, Deed.WILL_SLIP, Deed.CHECK_IN);

    private final TourAlbum album;
    private final TourPeople people;
    private final Wiring wiring;
    private final Messages messages;
    private final CardForms forms;

    TourCards(TourAlbum album, TourPeople people, Wiring wiring, Messages messages) {
        this.album = album;
        this.people = people;
        this.wiring = wiring;
        this.messages = messages;
        this.forms = wiring.card().forms;
    }

    void show() {
        card("card", people.richest());
        started();
        aboutSomething();
        agreed();
        besides();
        card("card-bare", people.barest());
        card("card-at-risk", people.atRisk());
        card("card-left", people.left());
        card("long-name", people.longest());
        card("right-to-left", people.rightToLeft());
    }

    private void started() {
        for (CardForm form : CardForm.values()) {
            if (form.compareTo(CardForm.ANSWER) < 0) {
                album.add(form.name().toLowerCase(Locale.ROOT), () -> {
                    forms.close();
                    forms.start(form);
                });
            }
        }
        album.add("details", () -> {
            forms.close();
            forms.changeCustomer();
        });
    }

    private void aboutSomething() {
        for (Deed deed : ABOUT_SOMETHING) {
            album.add(deed.name().toLowerCase(Locale.ROOT), () -> {
                forms.close();
                wiring.today().rows().stream()
                        .filter(row -> row.deeds().contains(deed))
                        .findFirst()
                        .ifPresent(row -> wiring.today().act(row, deed));
            });
        }
    }

    /** A promise with all that was agreed about it. */
    private void agreed() {
        Predicate<OwedRow> agreed = row -> row.obligation().about() instanceof Promise promise
                && promise.exactly().isPresent();
        album.add("promise-card", () -> {
            tidy();
            wiring.today().rows().stream().filter(agreed).findFirst().ifPresent(wiring.today()::open);
        });
        album.add("promise-filled", () -> {
            album.resize(1000, 820);
            wiring.today().rows().stream()
                    .filter(agreed)
                    .findFirst()
                    .ifPresent(row -> forms.change(row.obligation().about()));
        });
    }

    private void besides() {
        card("card-again", people.richest());
        album.add("checklist-open", () -> {
            wiring.card().checklist.open().set(true);
            album.resize(1000, 820);
        });
        album.add("history", () -> {
            wiring.card().checklist.open().set(false);
            wiring.card().history.open().set(true);
        });
        album.add(
                "versions",
                () -> wiring.card().history.versions(people.richest().id()));
        album.add("card-lower", () -> {
            wiring.shell().back();
            wiring.card().history.open().set(false);
            album.scroll(0.5);
        });
        album.add("card-end", () -> album.scroll(1));
        album.add("heated", () -> {
            album.resize(1000, 700);
            var note = wiring.card().note;
            note.text().set(messages.text("field.what"));
            note.heat().open().set(true);
            note.heat().said().set(messages.text("field.heat"));
        });
    }

    private void card(String name, Customer of) {
        album.add(name, () -> {
            tidy();
            wiring.shell().open(new Place.CardOf(of.id()));
        });
    }

    /** Nothing is left from the stop before. */
    private void tidy() {
        var note = wiring.card().note;
        note.heat().said().set("");
        note.heat().open().set(false);
        note.text().set("");
        forms.close();
        wiring.find().clear();
    }
}

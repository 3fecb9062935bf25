package app.handsel;

import app.handsel.ui.erase.EraseViewModel;
import app.handsel.ui.kit.Screen;
import app.handsel.ui.support.Place;

/** The screen for each place. */
record Places(
        Screen today,
        Screen capture,
        Screen customers,
        Screen answers,
        Screen report,
        Screen bringIn,
        Screen settings,
        EraseViewModel erase,
        Screen eraseView,
        Screen restore,
        CardWiring card,
        PastWiring past) {

    Screen at(Place place) {
        return switch (place) {
            case Place.Today _ -> today;
            case Place.Capture _ -> {
                card.note.showNobody();
                yield capture;
            }
            case Place.Customers _ -> customers;
            case Place.Answers _ -> answers;
            case Place.Report _ -> report;
            case Place.BringIn _ -> bringIn;
            case Place.OwnSettings _ -> settings;
            case Place.Restore _ -> restore;
            case Place.Trash _ -> past.trashView;
            case Place.Versions of -> past.versions(of);
            case Place.Erase who -> {
                erase.show(who.customer(), who.name());
                yield eraseView;
            }
            case Place.CardOf of -> {
                card.show(of.customer());
                yield card.view;
            }
        };
    }
}

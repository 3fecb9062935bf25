package app.handsel;

import app.handsel.notebook.Edits;
import app.handsel.notebook.Restoring;
import app.handsel.store.NotebookFolder;
import app.handsel.ui.kit.Screen;
import app.handsel.ui.past.TrashView;
import app.handsel.ui.past.TrashViewModel;
import app.handsel.ui.past.VersionsView;
import app.handsel.ui.past.VersionsViewModel;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Navigation;
import app.handsel.ui.support.Notices;
import app.handsel.ui.support.Place;
import app.handsel.ui.support.Shop;

/** Puts together what shows that which was: the trash, and all versions of a record. */
final class PastWiring {

    final TrashViewModel trash;
    final Screen trashView;
    private final VersionsViewModel versions;
    private final VersionsView versionsView;

    PastWiring(
            NotebookFolder folder,
            Edits edits,
            Background background,
            Navigation navigation,
            Messages messages,
            Shop shop,
            Notices notices) {
        Restoring restoring = new Restoring(folder.notebook(), folder.trash(), edits);
        trash = new TrashViewModel(folder.trash(), restoring, background, navigation, messages, shop, notices);
        trashView = new TrashView(trash, messages);
        versions =
                new VersionsViewModel(folder.past(), folder.notebook(), restoring, background, messages, shop, notices);
        versionsView = new VersionsView(versions, messages);
    }

    Screen versions(Place.Versions of) {
        versions.show(of);
        return versionsView;
    }
}

package app.handsel;

import app.handsel.ui.backup.RestoreSource;
import app.handsel.ui.backup.RestoreView;
import app.handsel.ui.backup.RestoreViewModel;
import app.handsel.ui.backup.RestoreWords;
import app.handsel.ui.backup.Restoring;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Prompts;
import java.nio.file.Path;
import java.time.Clock;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/** Restoring while no notebook is open: at the first start, or because it could not be opened. */
final class ClosedRestore {

    private final StackPane root;

    ClosedRestore(
            Path folder,
            Background db,
            Background beside,
            Prompts prompts,
            Restoring window,
            Clock clock,
            Messages messages) {
        var source = RestoreSource.closed(folder, BackupWiring.PROOF, BackupWiring.WRITING);
        var words = new RestoreWords(clock, clock::getZone, messages);
        var view =
                new RestoreView(new RestoreViewModel(source, db, beside, prompts, window, words, messages), messages);
        root = Parts.styled(new StackPane(view.root()), "paper");
        view.entered();
    }

    Parent root() {
        return root;
    }
}

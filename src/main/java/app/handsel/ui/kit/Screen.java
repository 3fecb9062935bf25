package app.handsel.ui.kit;

import javafx.scene.Node;

/** A screen of the window. */
public interface Screen {

    Node root();

    /** Called when the user comes here: put the focus where they will want it. */
    void entered();
}

package app.handsel.offenders.ui.first;

import app.handsel.offenders.ui.second.NotebookView;
import javafx.scene.Node;

record NodeViewModel(Node node, NotebookView view) {}

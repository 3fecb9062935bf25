package app.handsel.offenders.ui.second;

import app.handsel.notebook.Notebook;

public record NotebookView(Notebook notebook) {}

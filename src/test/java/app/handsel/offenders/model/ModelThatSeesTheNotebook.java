package app.handsel.offenders.model;

import app.handsel.notebook.Edit;

record ModelThatSeesTheNotebook(Edit edit) {}

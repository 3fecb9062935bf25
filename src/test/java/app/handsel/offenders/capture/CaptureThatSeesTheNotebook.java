package app.handsel.offenders.capture;

import app.handsel.notebook.Edit;

record CaptureThatSeesTheNotebook(Edit edit) {}

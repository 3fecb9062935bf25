package app.handsel.offenders.backup;

import javafx.beans.property.StringProperty;

record BackupThatSeesTheScreen(StringProperty shown) {}

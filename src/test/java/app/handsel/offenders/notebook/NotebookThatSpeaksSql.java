package app.handsel.offenders.notebook;

import java.sql.Connection;

record NotebookThatSpeaksSql(Connection connection) {}

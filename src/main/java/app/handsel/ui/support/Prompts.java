package app.handsel.ui.support;

import java.nio.file.Path;
import java.util.Optional;

/** What the desktop does for us. Tests answer for it. */
public interface Prompts {

    /** Lets the user choose a contacts file. */
    Optional<Path> chooseContactsFile();

    /** Lets the user choose a picture of a customer. */
    Optional<Path> choosePicture();

    /** Lets the user choose where a table is saved, and under which name. */
    Optional<Path> chooseTable(String name);

    /** Lets the user choose where a text is saved, and under which name. */
    Optional<Path> chooseTextFile(String name);
    /** Lets the user choose a folder; {@code title} is a key of the message bundle. */
    Optional<Path> chooseFolder(String title);

    /** Lets the user choose a file in which a whole notebook was saved. */
    Optional<Path> chooseNotebook();

    /** Lets the user choose where a whole notebook is saved as a file, and under which name. */
    Optional<Path> chooseNotebookToSave(String name);

    void copy(String text);

    /** Opens the mail program with a message to send; whether there was one to open. */
    boolean mail(String to, String subject, String text);
}

package app.handsel.ui.support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A desktop that remembers what was asked of it, with or without a mail program. */
public final class TestPrompts implements Prompts {

    private final List<String> copied = new ArrayList<>();
    private final List<String> mailed = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private Optional<Path> table = Optional.empty();
    private boolean mailProgram = true;
    private Optional<Path> picture = Optional.empty();
    private Optional<Path> folder = Optional.empty();
    private Optional<Path> notebook = Optional.empty();

    /** What is chosen when a folder is asked for. */
    public void choosesFolder(Path chosen) {
        folder = Optional.of(chosen);
    }

    /** What is chosen when a saved notebook is asked for, or where one is to be saved. */
    public void choosesNotebook(Path file) {
        notebook = Optional.of(file);
    }

    /** What is chosen when a picture is asked for. */
    public void chooses(Path file) {
        picture = Optional.of(file);
    }

    /** Where tables and texts are saved. */
    public void savesTo(Path file) {
        table = Optional.of(file);
    }

    /** The names that were offered for tables and texts. */
    public List<String> asked() {
        return asked;
    }

    public void withoutMailProgram() {
        mailProgram = false;
    }

    public List<String> copied() {
        return copied;
    }

    /** Whom to, about what and what, each on lines of its own. */
    public List<String> mailed() {
        return mailed;
    }

    @Override
    public Optional<Path> chooseContactsFile() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> choosePicture() {
        return picture;
    }

    @Override
    public Optional<Path> chooseTable(String name) {
        asked.add(name);
        return table;
    }

    @Override
    public Optional<Path> chooseTextFile(String name) {
        asked.add(name);
        return table;
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        return folder;
    }

    @Override
    public Optional<Path> chooseNotebook() {
        return notebook;
    }

    @Override
    public Optional<Path> chooseNotebookToSave(String name) {
        return notebook;
    }

    @Override
    public void copy(String text) {
        copied.add(text);
    }

    @Override
    public boolean mail(String to, String subject, String text) {
        if (mailProgram) {
            mailed.add(String.join("\n", to, subject, text));
        }
        return mailProgram;
    }
}

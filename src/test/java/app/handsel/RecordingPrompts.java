package app.handsel;

import app.handsel.ui.support.Prompts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers for the desktop, and remembers what was asked of it. */
final class RecordingPrompts implements Prompts {

    record Mail(String to, String subject, String text) {}

    final List<String> copied = new ArrayList<>();
    final List<Mail> mails = new ArrayList<>();
    Optional<Path> contactsFile = Optional.empty();
    Optional<Path> textFile = Optional.empty();
    Optional<Path> folder = Optional.empty();
    Optional<Path> notebookFile = Optional.empty();

    @Override
    public Optional<Path> chooseContactsFile() {
        return contactsFile;
    }

    @Override
    public Optional<Path> choosePicture() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseTable(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseTextFile(String name) {
        return textFile;
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        return folder;
    }

    @Override
    public Optional<Path> chooseNotebook() {
        return notebookFile;
    }

    @Override
    public Optional<Path> chooseNotebookToSave(String name) {
        return notebookFile;
    }

    @Override
    public void copy(String text) {
        copied.add(text);
    }

    @Override
    public boolean mail(String to, String subject, String text) {
        return mails.add(new Mail(to, subject, text));
    }
}

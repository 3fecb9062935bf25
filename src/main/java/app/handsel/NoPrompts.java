package app.handsel;

import app.handsel.ui.support.Prompts;
import java.nio.file.Path;
import java.util.Optional;

/** Nobody is there to ask. */
final class NoPrompts implements Prompts {

    @Override
    public Optional<Path> chooseContactsFile() {
        return Optional.empty();
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
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseNotebook() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseNotebookToSave(String name) {
        return Optional.empty();
    }

    @Override
    public void copy(String text) {
        // there is no clipboard on a tour
    }

    @Override
    public boolean mail(String to, String subject, String text) {
        return false;
    }
}

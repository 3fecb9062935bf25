package app.handsel.ui.kit;

import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Prompts;
import java.io.File;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks the real desktop. */
public final class FxPrompts implements Prompts {

    private final Window window;
    private final Consumer<String> opener;
    private final Messages messages;

    /** {@code opener} opens a mailto link in the mail program. */
    public FxPrompts(Window window, Consumer<String> opener, Messages messages) {
        this.window = window;
        this.opener = opener;
        this.messages = messages;
    }

    @Override
    public Optional<Path> chooseContactsFile() {
        return choose("bringin.choose", "bringin.files", "*.vcf", "*.vcard", "*.csv", "*.tsv", "*.txt");
    }

    @Override
    public Optional<Path> choosePicture() {
        return choose("picture.choose", "picture.files", "*.png", "*.jpg", "*.jpeg", "*.gif", "*.bmp");
    }

    private Optional<Path> choose(String title, String kind, String... endings) {
        return Optional.ofNullable(chooser(title, kind, endings).showOpenDialog(window))
                .map(File::toPath);
    }

    private FileChooser chooser(String title, String kind, String... endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text(title));
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(messages.text(kind), endings),
                        new FileChooser.ExtensionFilter(messages.text("bringin.all-files"), "*.*"));
        return chooser;
    }

    @Override
    public Optional<Path> chooseTable(String name) {
        return save(name, chooser("report.save", "report.files", "*.csv"));
    }

    @Override
    public Optional<Path> chooseTextFile(String name) {
        return save(name, chooser("lock.code-save", "lock.code-files", "*.txt"));
    }

    private Optional<Path> save(String name, FileChooser chooser) {
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.text(title));
        return Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseNotebook() {
        return choose("restore.file", "restore.files", "*.handsel");
    }

    @Override
    public Optional<Path> chooseNotebookToSave(String name) {
        FileChooser chooser = chooser("backup.file", "restore.files", "*.handsel");
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
    }

    @Override
    public void copy(String text) {
        Clipboard.getSystemClipboard().setContent(java.util.Map.of(DataFormat.PLAIN_TEXT, text));
    }

    @Override
    public boolean mail(String to, String subject, String text) {
        try {
            opener.accept("mailto:" + encoded(to) + "?subject=" + encoded(subject) + "&body=" + encoded(text));
            return true;
        } catch (RuntimeException _) {
            return false;
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text.replace("\n", "\r\n"), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}

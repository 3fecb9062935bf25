package app.handsel.exchange;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** A file of contacts as it was found on disk, with the encoding that its text is read in. */
public final class ContactsFile {

    /** Fifty thousand contacts with pictures stay below it; what is larger was chosen by mistake. */
    public static final long MOST_BYTES = 100_000_000;

    private static final Pattern CARD = Pattern.compile("(?im)^\\s*BEGIN:VCARD\\s*$");

    private final String name;
    private final byte[] bytes;
    private final Charset charset;
    private final String text;

    private ContactsFile(String name, byte[] bytes, Charset charset) {
        this.name = name;
        this.bytes = bytes;
        this.charset = charset;
        String decoded = new String(bytes, charset);
        this.text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    }

    public static ContactsFile read(Path path) throws FileProblemException {
        return of(String.valueOf(path.getFileName()), bytes(path));
    }

    static ContactsFile of(String name, byte[] bytes) throws FileProblemException {
        var foreign = Foreign.problem(bytes);
        if (foreign.isPresent()) {
            throw new FileProblemException(foreign.get());
        }
        var file = new ContactsFile(name, bytes, Encoding.detect(bytes));
        if (file.text.isBlank()) {
            throw new FileProblemException(FileProblem.EMPTY);
        }
        if (file.kind() == FileKind.CSV && isMarkup(file.text)) {
            throw new FileProblemException(FileProblem.NO_CONTACTS);
        }
        return file;
    }

    public String name() {
        return name;
    }

    /** The encoding that was detected, or that the user chose instead. */
    public Charset charset() {
        return charset;
    }

    public ContactsFile in(Charset chosen) {
        return new ContactsFile(name, bytes, chosen);
    }

    public FileKind kind() {
        return CARD.matcher(text).find() ? FileKind.VCARD : FileKind.CSV;
    }

    /** All of it, without the mark that some programs put in front. */
    public String text() {
        return text;
    }

    private static byte[] bytes(Path path) throws FileProblemException {
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw new FileProblemException(FileProblem.TOO_LARGE);
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new FileProblemException(FileProblem.NOT_FOUND);
        }
    }

    private static boolean isMarkup(String text) {
        String start = text.stripLeading();
        return start.startsWith("<")
                || start.startsWith("{")
                || start.startsWith("[")
                || start.toUpperCase(Locale.ROOT).startsWith("BEGIN:");
    }
}

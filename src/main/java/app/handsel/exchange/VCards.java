package app.handsel.exchange;

import ezvcard.VCard;
import ezvcard.io.ParseWarning;
import ezvcard.io.text.VCardReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads vCards 2.1, 3.0 and 4.0. */
final class VCards {

    /** What ez-vcard calls a line that it left out, and a property that it did not want. */
    private static final List<Integer> LEFT_OUT = List.of(22, 27);

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final Charset charset;
    private final Labels labels;

    /** The encoding is for quoted-printable text that does not name its own. */
    VCards(Charset charset, Labels labels) {
        this.charset = charset;
        this.labels = labels;
    }

    List<Read> read(String text) {
        var read = new ArrayList<Read>();
        for (CardFile.Part part : CardFile.parts(text)) {
            int number = read.size() + 1;
            read.add(part.whole() ? card(part, number) : unreadable(part, number));
        }
        return read;
    }

    private Read card(CardFile.Part part, int number) {
        Read read = card(part, number, charset);
        if (!lostLetters(read)) {
            return read;
        }
        // Old phones wrote quoted-printable in their own encoding and did not say so.
        Read western = card(part, number, WESTERN);
        return lostLetters(western) ? read : western;
    }

    private static boolean lostLetters(Read read) {
        return read instanceof Contact contact && contact.remarks().contains(Remark.LETTERS_LOST);
    }

    private Read card(CardFile.Part part, int number, Charset charset) {
        var draft = new Draft(labels);
        try (var reader = new VCardReader(part.text())) {
            reader.setDefaultQuotedPrintableCharset(charset);
            @Nullable VCard card = reader.readNext();
            if (card == null) {
                return unreadable(part, number);
            }
            new CardProperties(card, draft, labels).read();
            reader.getWarnings().forEach(warning -> keepLeftOut(warning, part, draft));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            // A library that stumbles over one card must not cost the others.
            return unreadable(part, number);
        }
        return draft.read(number);
    }

    private static void keepLeftOut(ParseWarning warning, CardFile.Part part, Draft draft) {
        @Nullable Integer line = warning.getLineNumber();
        boolean leftOut = warning.getCode() != null && LEFT_OUT.contains(warning.getCode());
        if (leftOut && line != null && line > 0 && line <= part.lines().size()) {
            String text = part.lines().get(line - 1).strip();
            if (!text.isEmpty()) {
                draft.remark(Remark.LINE_KEPT_AS_TEXT);
                draft.note(text);
            }
        }
    }

    private static Unread unreadable(CardFile.Part part, int number) {
        String name = part.lines().stream()
                .filter(line -> line.toUpperCase(Locale.ROOT).startsWith("FN:"))
                .map(line -> line.substring(3).strip())
                .findFirst()
                .orElse("");
        return new Unread(number, name, Outcome.UNREADABLE);
    }
}

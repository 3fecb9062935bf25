package app.handsel.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/** Finds out how a text was written down. Certain for marked files and for UTF-8; a good guess for all others. */
public final class Encoding {

    /** What the user may choose from, the likely ones first. */
    public static final List<Charset> CHOICES = List.of(
                    "UTF-8",
                    "windows-1252",
                    "ISO-8859-15",
                    "windows-1250",
                    "windows-1251",
                    "windows-1253",
                    "windows-1254",
                    "IBM850",
                    "x-MacRoman",
                    "UTF-16LE",
                    "UTF-16BE",
                    "Shift_JIS",
                    "GB18030",
                    "Big5",
                    "EUC-KR")
            .stream()
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Encoding() {}

    static Charset detect(byte[] bytes) {
        return wide(bytes).orElseGet(() -> mostlyUtf8(bytes) ? StandardCharsets.UTF_8 : guess(bytes));
    }

    /** UTF-16, by its mark or by the zero bytes that Latin letters leave in it. */
    static Optional<Charset> wide(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        int[] zeros = new int[2];
        int seen = Math.min(bytes.length, 4096);
        for (int i = 0; i < seen; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        if (zeros[1] > seen / 4 && zeros[0] < seen / 50 + 1) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros[0] > seen / 4 && zeros[1] < seen / 50 + 1
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    /** A file that was cut off in the middle of a letter is still UTF-8. */
    private static boolean mostlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long bad = text.chars().filter(letter -> letter == '\uFFFD').count();
        long good = text.chars().filter(letter -> letter > 127).count() - bad;
        boolean cutOff = bad == 1 && text.endsWith("\uFFFD") && good > 0;
        return bad == 0 || cutOff || bad * 4 <= good;
    }

    private static Charset guess(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        @Nullable String name = detector.getDetectedCharset();
        if (name == null || name.startsWith("ISO-8859-1") || !Charset.isSupported(name)) {
            return WESTERN;
        }
        Charset found = Charset.forName(name);
        return CHOICES.contains(found) && readsWhole(bytes, found) ? found : WESTERN;
    }

    private static boolean readsWhole(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}

package app.handsel.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Puts right what was written as UTF-8 and read as windows-1252 by an earlier program ("JosÃ©" for "José"). Only where
 * every letter fits: text that merely contains such letters is left alone.
 */
final class Mojibake {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int MOST_TIMES = 3;

    private Mojibake() {}

    /** The text as it was meant; the same text when there is nothing that is certainly wrong with it. */
    static String repaired(String text) {
        String best = text;
        for (int i = 0; i < MOST_TIMES; i++) {
            Optional<String> better = once(best);
            if (better.isEmpty()) {
                break;
            }
            best = better.get();
        }
        return best;
    }

    private static Optional<String> once(String text) {
        if (text.chars().allMatch(letter -> letter < 128)) {
            return Optional.empty();
        }
        return bytes(text).flatMap(Mojibake::decoded).filter(meant -> !meant.equals(text));
    }

    private static Optional<byte[]> bytes(String text) {
        var bytes = new ByteArrayOutputStream(text.length());
        var encoder = WESTERN.newEncoder();
        for (char letter : text.toCharArray()) {
            if (encoder.canEncode(letter)) {
                bytes.writeBytes(String.valueOf(letter).getBytes(WESTERN));
            } else if (letter >= 0x80 && letter < 0xA0) {
                // Five bytes have no letter in windows-1252; programs pass them through as they are.
                bytes.write(letter);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(bytes.toByteArray());
    }

    private static Optional<String> decoded(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}

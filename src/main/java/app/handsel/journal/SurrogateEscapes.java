package app.handsel.journal;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Writes surrogates as {@code \\uD83D}. Half an emoji, as a badly cut text may hold, has no UTF-8 form: it would stop
 * the edit, or come back as a question mark and no longer equal what was saved.
 */
final class SurrogateEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1;

    @Override
    public int[] getEscapeCodesForAscii() {
        return standardAsciiEscapesForJSON();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int letter) {
        return letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE
                ? new SerializedString("\\u%04X".formatted(letter))
                : null;
    }
}

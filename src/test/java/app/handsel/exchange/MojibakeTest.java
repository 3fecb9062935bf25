package app.handsel.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

    @ParameterizedTest
    @ValueSource(strings = {"José", "Łódź", "naïve – “quoted” €5", "東京", "Παπαδόπουλος"})
    void whatWasReadWronglyOnceOrTwiceIsPutRight(String meant) {
        String once = garbled(meant);
        assertThat(Mojibake.repaired(once)).isEqualTo(meant);
        assertThat(Mojibake.repaired(garbled(once))).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"José", "NÃO", "Âme", "100 €", "São Paulo Ã©, 東京", "plain"})
    void whatMayBeMeantIsLeftAlone(String text) {
        assertThat(Mojibake.repaired(text)).isEqualTo(text);
    }

    @Test
    void lettersThatWesternTextDoesNotHaveAreLeftAlone() {
        assertThat(Mojibake.repaired("Злата")).isEqualTo("Злата");
    }

    /** As programs do it: five bytes without a letter pass through as they are. */
    private static String garbled(String text) {
        var wrong = new StringBuilder();
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            String letter = new String(new byte[] {one}, Charset.forName("windows-1252"));
            wrong.append(letter.equals("\uFFFD") ? (char) (one & 0xFF) : letter.charAt(0));
        }
        return wrong.toString();
    }
}

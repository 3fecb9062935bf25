package app.handsel.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final RecoveryCode code = RecoveryCode.random();
    private final String text = code.text();

    @Test
    void itIsShownInSevenGroupsOfFour() {
        assertThat(text).matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(text.replace("-", "")).hasSize(RecoveryCode.LENGTH);
        assertThat(RecoveryCode.random()).isNotEqualTo(code);
    }

    @Test
    void itIsReadHoweverItWasWrittenDown() {
        assertThat(RecoveryCode.read(text)).contains(code);
        assertThat(RecoveryCode.read(text.toLowerCase(Locale.ROOT).replace('-', ' ')))
                .contains(code);
        assertThat(RecoveryCode.read("  " + text.replace("-", " – ") + "\n")).contains(code);
        assertThat(RecoveryCode.read(text.replace('0', 'o').replace('1', 'l'))).contains(code);
        assertThat(RecoveryCode.read(text.replace('0', 'O').replace('1', 'I'))).contains(code);
    }

    @Test
    void oneWrongSymbolIsAlwaysNoticed() {
        for (int at = 0; at < text.length(); at++) {
            for (char symbol : SYMBOLS.toCharArray()) {
                var slip = new StringBuilder(text);
                slip.setCharAt(at, symbol);
                assertThat(RecoveryCode.read(slip.toString()).isPresent())
                        .as("%s for %s", slip, text)
                        .isEqualTo(slip.toString().equals(text));
            }
        }
    }

    @Test
    void twoSymbolsThatChangedPlacesAreAlwaysNoticed() {
        String symbols = text.replace("-", "");
        for (int at = 0; at + 1 < symbols.length(); at++) {
            var slip = new StringBuilder(symbols);
            slip.setCharAt(at, symbols.charAt(at + 1));
            slip.setCharAt(at + 1, symbols.charAt(at));
            assertThat(RecoveryCode.read(slip.toString()).isPresent())
                    .isEqualTo(slip.toString().equals(symbols));
        }
    }

    @Test
    void aCodeThatIsTooShortOrTooLongIsNone() {
        assertThat(RecoveryCode.read("")).isEmpty();
        assertThat(RecoveryCode.read(text.substring(1))).isEmpty();
        assertThat(RecoveryCode.read(text + "0")).isEmpty();
        assertThat(RecoveryCode.read("?".repeat(RecoveryCode.LENGTH))).isEmpty();
    }

    @Test
    void itsLastGroupShowsThatSomebodyHasIt() {
        String last = text.substring(text.length() - 4);
        assertThat(code.endsWith(" " + last.toLowerCase(Locale.ROOT))).isTrue();
        assertThat(code.endsWith(text.substring(0, 4))).isEqualTo(text.startsWith(last));
        assertThat(code.endsWith("")).isFalse();
        assertThat(code.endsWith(text)).isFalse();
    }
}

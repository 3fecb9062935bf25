package app.handsel.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** German says “du” to some customers and “Sie” to others; English knows no difference. */
class FormalTest {

    private static final Pattern FAMILIAR = Pattern.compile("(?i)\\b(?:du|dir|dich|dein\\w*)\\b");
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    @Test
    void everySentenceThatSaysDuToACustomerHasAnotherThatSaysSie() throws IOException {
        PropertyResourceBundle german = bundle("messages_de");

        assertThat(bundle("messages_de__FORMAL").keySet())
                .isEqualTo(german.keySet().stream()
                        .filter(key -> key.startsWith("sayfirst."))
                        .filter(key -> FAMILIAR.matcher(german.getString(key)).find())
                        .collect(Collectors.toSet()));
    }

    @Test
    void theyFillInTheSameAndMixNothing() throws IOException {
        PropertyResourceBundle german = bundle("messages_de");
        PropertyResourceBundle formal = bundle("messages_de__FORMAL");
        for (String key : formal.keySet()) {
            assertThat(places(formal.getString(key))).as(key).isEqualTo(places(german.getString(key)));
            assertThat(formal.getString(key))
                    .doesNotContainPattern(FAMILIAR)
                    .containsPattern("\\b(?:Sie|Ihnen|Ihre?n?)\\b");
        }
    }

    @Test
    void theWordsAreFoundForEveryCountryThatSpeaksTheLanguage() {
        for (Locale german : List.of(Locale.GERMAN, Locale.GERMANY, Locale.of("de", "AT"), Locale.of("de", "CH"))) {
            assertThat(new Messages(german).formal().text("sayfirst.kind.first_order"))
                    .contains("Ihren");
        }
        assertThat(new Messages(Locale.UK).formal().text("sayfirst.kind.first_order"))
                .isEqualTo(new Messages(Locale.UK).text("sayfirst.kind.first_order"));
        assertThat(new Messages(Locale.GERMANY).formal().text("save")).isEqualTo("Speichern");
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static PropertyResourceBundle bundle(String name) throws IOException {
        try (Reader text = Files.newBufferedReader(Path.of("src/main/resources/app/handsel", name + ".properties"))) {
            return new PropertyResourceBundle(text);
        }
    }
}

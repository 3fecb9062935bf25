package app.handsel.capture.fact;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.capture.Notes;
import app.handsel.capture.found.Finding;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferralRuleTest {

    private final Notes english = new Notes(Locale.US, Notes.patterns(ReferralRule::new));
    private final Notes german = new Notes(Locale.GERMANY, Notes.patterns(ReferralRule::new));

    private static String said(List<Finding> found) {
        assertThat(found).hasSize(1);
        var referral = (Finding.Referral) found.getFirst();
        return (referral.sentUs() ? "from " : "to us ") + referral.what();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Oba Restaurant sent her.                         | from Oba Restaurant
        referred by Ann Oba                              | from Ann Oba
        Ann sent him to us                               | from Ann
        recommended by Mrs. Whitfield                    | from Whitfield
        heard of us from Tom Reyes                       | from Tom Reyes
        found us through Petra Lang                      | from Petra Lang
        came on Tom Reyes's recommendation               | from Tom Reyes
        Mia Chen gave her our number                     | from Mia Chen
        she sent Tom Reyes to us                         | to us Tom Reyes
        she recommended us to her sister Mia Chen        | to us Mia Chen
        """)
    void whoSentWhomIsAReferral(String text, String referral) {
        assertThat(said(english.read(text))).isEqualTo(referral);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        kommt über Ann Oba                               | from Ann Oba
        empfohlen von Frau Dalton                        | from Dalton
        Tom Reyes hat sie zu uns geschickt               | from Tom Reyes
        hat von Petra Lang über uns gehört               | from Petra Lang
        auf Empfehlung von Tom Reyes                     | from Tom Reyes
        wurde von dr. kowalski geschickt                 | from kowalski
        """)
    void soItIsInGerman(String text, String referral) {
        assertThat(said(german.read(text))).isEqualTo(referral);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sent her the quote",
                "Oba sent her invoice",
                "found us through Google",
                "a friend sent her",
                "Ann Oba sent the photos",
                "I recommended the oak finish to Mia Chen.",
                "Tom might send somebody to us"
            })
    void whoCannotBeThankedIsNone(String text) {
        assertThat(english.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Oba hat die Fotos geschickt",
                "hat uns über Google gefunden",
                "eine Freundin hat sie geschickt",
                "ich habe ihr das Angebot geschickt"
            })
    void norIsItInGerman(String text) {
        assertThat(german.read(text)).isEmpty();
    }

    @Test
    void aCustomerWhomWeKnowIsFoundByTheWholeName() {
        assertThat(english.read("Oba Restaurant sent her."))
                .singleElement()
                .satisfies(found -> assertThat(((Finding.Referral) found).who()).contains(Notes.id("Oba Restaurant")));
    }
}

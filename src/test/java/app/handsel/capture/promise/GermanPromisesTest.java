package app.handsel.capture.promise;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.capture.found.Finding;
import app.handsel.model.Exactly.Kind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GermanPromisesTest {

    private static final Heeded HEEDED = new Heeded(Locale.GERMANY);

    @ParameterizedTest
    @CsvSource(delimiterString = "->", quoteCharacter = '~', textBlock = """
        Ich schicke Ihnen das Angebot bis Freitag zu.             -> Ihnen das Angebot zuschicken | bis Freitag
        das angebot schicke ich bis freitag                       -> das angebot schicken | bis freitag
        ich melde mich morgen                                     -> mich melden | morgen
        Wir kümmern uns darum.                                    -> uns darum kümmern |
        wir kuemmern uns darum                                    -> uns darum kuemmern |
        Die Unterlagen werde ich nachreichen.                     -> Die Unterlagen nachreichen |
        Wir werden Ihnen den Betrag überweisen.                   -> Ihnen den Betrag überweisen |
        Das Angebot bekommt sie morgen.                           -> Das Angebot bekommt sie | morgen
        Sie erhalten die Unterlagen bis Freitag.                  -> Sie erhalten die Unterlagen | bis Freitag
        Ich gebe Ihnen bis Montag Bescheid.                       -> Ihnen Bescheid geben | bis Montag
        ich sag ihr bescheid                                      -> ihr bescheid sagen |
        mache ich bis Freitag                                     -> mache ich | bis Freitag
        Wird erledigt.                                            -> Wird erledigt |
        Die Küche wird am Montag geliefert.                       -> Die Küche wird geliefert | am Montag
        Ihr Auto ist am Freitag fertig.                           -> Ihr Auto ist fertig | am Freitag
        Die Muster gehen morgen raus.                             -> Die Muster gehen raus | morgen
        Unser Monteur kommt am Montag vorbei.                     -> Unser Monteur kommt vorbei | am Montag
        Wir können am Montag liefern.                             -> liefern | am Montag
        Ich muss das noch mit dem Chef klären.                    -> das noch mit dem Chef klären |
        werde mich darum kümmern                                  -> mich darum kümmern |
        muss noch Katalog schicken                                -> Katalog schicken |
        Angebot bis Fr                                            -> Angebot | bis Fr
        Rückruf Di 15 Uhr                                         -> Rückruf | Di 15 Uhr
        Muster bis Mittwoch schicken                              -> Muster schicken | bis Mittwoch
        Wir tauschen das Gerät kostenlos um.                      -> das Gerät kostenlos umtauschen |
        Ich lege Ihnen zwei Brote zurück.                         -> Ihnen zwei Brote zurücklegen |
        Ich prüfe, ob wir das Teil auf Lager haben.               -> prüfen, ob wir das Teil auf Lager haben |
        Wir rufen sie an, sobald der Ofen da ist.                 -> sie anrufen, sobald der Ofen da ist |
        Ich kümmere mich darum, dass das nicht wieder vorkommt.   -> mich darum kümmern, dass das nicht wieder vorkommt |
        ersatzgriff geht nächsten dienstag raus, versprochen      -> ersatzgriff geht raus | nächsten dienstag
        hab ihr zugesagt, dass der alte Preis gilt                -> hab ihr zugesagt, dass der alte Preis gilt |
        """)
    void whatOthersCanHoldUsToIsAPromise(String text, String expected) {
        List<Finding.Promise> promises = HEEDED.promises(text);

        assertThat(promises).hasSize(1);
        assertThat(HEEDED.spelled(text, promises.getFirst())).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // eigene Pläne
                "Ich fahre nächste Woche in Urlaub.",
                "Wir eröffnen im März einen zweiten Laden.",
                "Ich denke darüber nach.",
                "Ich nehme die Suppe.",
                "Ich gehe morgen zum Arzt.",
                "Wir sehen uns am Freitag.",
                "Ich brauche die Maße bis Freitag.",
                // Vergangenes
                "Ich habe das Angebot am Freitag geschickt.",
                "Die Ware wurde am Montag geliefert.",
                "Wir hatten es für Montag versprochen.",
                "Angebot vom Freitag angenommen",
                // Bedingungen
                "Wenn Sie heute bestellen, liefern wir morgen.",
                "Falls Sie Interesse haben, schicken wir Ihnen ein Angebot.",
                "Wir könnten am Freitag liefern.",
                "Ich würde es am Freitag schicken.",
                // verneint
                "Wir liefern nicht vor Freitag.",
                "Wir können vor Freitag nicht liefern.",
                // gefragt und gebeten
                "Soll ich Ihnen das Angebot schicken?",
                "Schicken wir das am Freitag?",
                "Könnten Sie uns die Maße bis Freitag schicken?",
                "Bitte schicken Sie uns die Maße bis Freitag.",
                "Er fragt, ob wir am Freitag liefern.",
                "Sie möchte, dass wir am Freitag liefern.",
                // nur Höflichkeit und Gewohnheit
                "Wir freuen uns auf Ihren Besuch.",
                "Ich hoffe, wir schaffen das bis Freitag.",
                "Wir liefern in ganz Deutschland.",
                "Wir haben am Montag geschlossen.",
                "Ich bin am Freitag nicht im Büro.",
                // Termine und anderer Leute Taten
                "Hochzeit am Samstag, 80 Gäste",
                "Die Hochzeit ist am 14.6.",
                "Es wird morgen regnen.",
                "Er wird am Freitag vierzig.",
                "> Ich schicke es morgen.",
            })
    void whatNobodyCanHoldUsToIsNone(String text) {
        assertThat(HEEDED.promises(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", quoteCharacter = '~', textBlock = """
        er schickt uns die Maße bis Dienstag             -> er schickt uns die Maße | bis Dienstag
        sie meldet sich                                  -> sie meldet sich |
        Der Kunde bringt die Unterlagen am Montag.       -> Der Kunde bringt die Unterlagen | am Montag
        Herr Vogt will sich bis Freitag melden.          -> Herr Vogt will sich melden | bis Freitag
        Er wird uns die Pläne schicken.                  -> Er wird uns die Pläne schicken |
        schickt uns die Maße bis Dienstag                -> schickt uns die Maße | bis Dienstag
        """)
    void whatTheyUndertakeIsTheirs(String text, String expected) {
        assertThat(HEEDED.promises(text)).isEmpty();
        assertThat(HEEDED.theirs(text))
                .singleElement()
                .satisfies(theirs -> assertThat(HEEDED.spelled(text, theirs)).isEqualTo(expected.strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Er hat am Freitag bezahlt.",
                "Schicken Sie mir bitte die Maße.",
                "Sie fragt, wann es kommt.",
                "Er hat sein Versprechen gehalten.",
                "Schickt er die Maße am Freitag?",
            })
    void whatTheyOnlyDoIsNotTheirWord(String text) {
        assertThat(HEEDED.theirs(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", quoteCharacter = '~', textBlock = """
        Ich schicke das Angebot am Freitag und rufe am Montag an.  -> das Angebot schicken | am Freitag / anrufen | am Montag
        Ich bestelle es, und wir rufen sie an.                     -> es bestellen | / sie anrufen |
        Ich kläre das und melde mich morgen.                       -> kläre das und melde mich | morgen
        """)
    void eachPromiseOfASentenceIsFoundWithItsOwnDate(String text, String expected) {
        assertThat(HEEDED.promises(text).stream().map(promise -> HEEDED.spelled(text, promise)))
                .containsExactly(expected.strip().split(" / "));
    }

    @ParameterizedTest
    @CsvSource({
        "Ich rufe Sie zurück., CALL",
        "Die Torte wird am Samstag geliefert., DELIVERY",
        "Wir schicken den Kostenvoranschlag., QUOTE",
        "Ich komme am Montag vorbei., VISIT",
    })
    void itsKindIsReadWhereWordsSaySo(String text, Kind kind) {
        assertThat(HEEDED.promises(text))
                .singleElement()
                .satisfies(promise -> assertThat(promise.kind()).contains(kind));
    }

    @ParameterizedTest
    @CsvSource({
        "Ich melde mich bald., bald",
        "Ich schicke es demnächst., demnächst",
        "Vielleicht schicke ich es morgen., Vielleicht"
    })
    void aWordThatTakesTheEdgeOffIsShown(String text, String vague) {
        assertThat(HEEDED.promises(text))
                .singleElement()
                .satisfies(promise ->
                        assertThat(promise.vague().orElseThrow().in(text)).isEqualTo(vague));
    }
}

package app.handsel.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.capture.found.Context;
import app.handsel.capture.found.Finding;
import app.handsel.capture.found.People;
import app.handsel.capture.found.Person;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How florists, garages, tax advisers, vets, print shops and piano teachers write the smaller kinds. */
class TradesTest {

    private static final Reader ENGLISH = new Reader(Locale.US);
    private static final Reader GERMAN = new Reader(Locale.GERMANY);
    private static final People PEOPLE = People.of(Stream.of("Ann Oba", "Tom Reyes", "Mia Chen", "Lena Brandt")
            .map(name -> new Person(Notes.id(name), name))
            .toList());

    /** Their kinds; who is only named, and what is undertaken, is not asked here. */
    private static List<String> kinds(Reader reader, Locale language, String text) {
        return reader.read(text, new Context(Notes.NOW, language, "EUR", PEOPLE)).stream()
                .filter(found -> !(found instanceof Finding.Mention
                        || found instanceof Finding.Promise
                        || found instanceof Finding.Theirs))
                .map(found -> found.getClass().getSimpleName().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
        payment  ; customer dropped off 80 in cash for the boutonnieres
        payment  ; they've covered the brakes, 420 on the card
        payment  ; Mrs. Lowell settled up: $240
        payment  ; paid in full today, 875 by bank transfer
        payment  ; collected 60 for the two lessons
        payment  ; gave me 40 for the grooming
        payment  ; wire of $2,400 from Halden came through
        payment  ; first half (£600) paid by card
        payment  ; he's paid off the last 90
        payment  ; her mother transferred 200 towards the lessons
        payment  ; They put $75 down on the poster run.
        payment  ; prepaid 10 lessons, $450
        mistake  ; we cut the stems too short on the Miller order
        mistake  ; charged him twice for the oil change
        mistake  ; left her name off the program
        mistake  ; sent the return in with a typo in his SSN
        mistake  ; the lilies we delivered were wilted
        mistake  ; never called her back as promised
        mistake  ; quoted her the old price by mistake
        mistake  ; didn't tell him about the extra labor cost
        mistake  ; we should have noticed the leak last time
        mistake  ; gave her someone else's receipt
        answer   ; asked if we do emergency visits, told him only until 9 pm
        answer   ; explained that lilies are toxic to cats
        answer   ; let him know the part is out of stock
        answer   ; Do you tune on Saturdays? I said yes, every second one.
        answer   ; informed them that we close at six
        answer   ; confirmed that the receipt is valid for tax purposes
        answer   ; I told him we don't repair hybrids
        interest ; He restores vintage motorbikes.
        interest ; getting her real estate license
        interest ; their cat is named Biscuit
        interest ; She teaches third grade.
        interest ; her twins turn five in May
        interest ; huge Beatles fan
        interest ; can't stand lavender
        interest ; recently became a grandmother
        referral ; the Millers told him to try us
        referral ; Recommended by her piano tuner, Mr. Voss
        referral ; She is a friend of Mia Chen, who recommended us
        referral ; Jenny from the gym sent him over
        question ; is asking whether the clinic boards cats over Christmas
        question ; Can the gown be dyed? Need to ask the supplier.
        question ; how many amps does it need? find out
        question ; was wondering how long the ink lasts
        payment  ; bank transfer of 640 from the Ortega account cleared
        mistake  ; never sent them the contract
        mistake  ; I failed to lock his bike in the yard
        mistake  ; we should've checked the tyre pressure
        mistake  ; left his name out of the program
        answer   ; told Mrs. Ortiz that the strings have to be changed yearly
        interest ; her brother is getting his pilot's license
        """)
    void everyTradeSaysItInItsOwnWords(String kind, String text) {
        assertThat(kinds(ENGLISH, Locale.US, text)).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
        deposit will be 250
        repair costs around 420
        he'd pay 150 at most
        the fee is 275
        she can't pay the 180 before payday
        his old mechanic scratched the bumper
        he missed his lesson
        hope we didn't forget anything
        the wrong tools can ruin a piano
        told her I'd call back
        told him to come in at nine
        she likes the blue better
        plays no role
        Tom Reyes sent her the pictures
        found us on Google Maps
        he asked us to fix the horn
        any questions?
        we should have more staff
        she should have told us
        she received the wrong parcel from the post office
        the cards we printed were a success
        she told her sister that we are nice
        took the 50 tiles for the bathroom
        got the 3 for the price of 2
        told him that we'd send the file
        she got her invoice
        """)
    void whatOnlyLooksLikeItIsNothing(String text) {
        assertThat(kinds(ENGLISH, Locale.US, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
        payment  ; Kundin hat 80 bar dagelassen für die Anstecker
        payment  ; er hat seine Rechnung über 420 mit Karte beglichen
        payment  ; Frau Lohmann hat die 240 Euro bezahlt
        payment  ; die Anzahlung von 250 ist da
        payment  ; hat mir 40 in die Hand gedrückt
        payment  ; Vorschuss 300 kassiert
        payment  ; 85,50 mit EC-Karte gezahlt für die Impfung
        payment  ; 90 in bar von herrn Brandt
        mistake  ; unser Fahrer ist nicht aufgetaucht
        mistake  ; ich hab die Stiele zu kurz geschnitten
        mistake  ; hab ihre Unterlagen verlegt, mich entschuldigt
        mistake  ; zwei Schüler auf denselben Termin gelegt
        mistake  ; haben ihr die alte Preisliste geschickt
        mistake  ; Ich habe vergessen sie zurückzurufen
        mistake  ; ihren Namen im Programm vergessen
        mistake  ; Beim Einbau ist uns die Scheibe gesprungen.
        mistake  ; die Torte war nicht fertig, als sie kam
        interest ; restauriert alte Motorräder
        interest ; hat eine Schwäche für Lakritz
        interest ; die Katze heißt Keks
        interest ; Sie unterrichtet an der Grundschule.
        interest ; ihre Zwillinge werden im Mai fünf
        interest ; großer Beatles-Fan
        interest ; kann Lavendel nicht ausstehen
        interest ; züchtet Bienen
        interest ; fährt jeden Sommer an die Ostsee
        interest ; sein Sohn hat Abitur gemacht
        interest ; Sohn hat im Juni Konfirmation
        interest ; mag keinen Koriander
        answer   ; hab ihr gesagt dass das Papier recycelt ist
        answer   ; Gefragt wann das nächste Vorspiel ist: im März
        answer   ; Nehmen Sie Karten? Ja, hab ich gesagt.
        answer   ; ihr erklärt wie das mit der Absetzbarkeit funktioniert
        referral ; Dr. Hahn von nebenan hat ihr unsere Karte gegeben
        referral ; auf Empfehlung von Tom Reyes
        referral ; Kontakt über Lena Brandt
        referral ; Herr Voss hat sie zu uns geschickt
        referral ; Tipp von Mia Chen
        question ; möchte wissen, was ein neuer Motor kosten würde
        question ; unklar ob die Schrift lizenziert ist, kläre ich
        question ; wollte wissen wie lange die Tinte hält
        mistake  ; mir ist ihre Vase gerissen
        mistake  ; sein Auto war nicht fertig, als er kam
        interest ; hat ein Faible für alte Uhren
        interest ; der Hund heißt Balu
        interest ; sein Enkel wird zwölf
        referral ; Mia Chen hat ihn zu uns geschickt
        """)
    void soItIsInGerman(String kind, String text) {
        assertThat(kinds(GERMAN, Locale.GERMANY, text)).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
        die Anzahlung wären 250
        sie schuldet uns noch 65
        wir haben 60 für das Band bezahlt
        sie hat das falsche Datum eingetragen
        sein alter Mechaniker hat den Lack zerkratzt
        sie hat ihre Schlüssel vergessen
        ihr gefällt das Blau besser
        hat noch eine Frage
        mag das Angebot
        sein Fahrrad ist kaputt
        ihm gesagt, er soll um neun kommen
        Tom Reyes hat ihr die Bilder geschickt
        im Radio von uns gehört
        hat gebeten die Hupe zu richten
        unser Lieferant ist nicht gekommen
        der Termin wurde verlegt
        er war nicht fertig mit dem Essen
        auf der Karte steht ihr Name
        hat eine Vorliebe für unser Brot
        wird zehn Minuten später kommen
        """)
    void norIsItAnythingInGerman(String text) {
        assertThat(kinds(GERMAN, Locale.GERMANY, text)).isEmpty();
    }
}

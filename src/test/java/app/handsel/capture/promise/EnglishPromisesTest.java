package app.handsel.capture.promise;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.capture.found.Finding;
import app.handsel.model.Exactly.Kind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishPromisesTest {

    private static final Heeded HEEDED = new Heeded(Locale.US);

    @ParameterizedTest
    @CsvSource(delimiterString = "->", quoteCharacter = '~', textBlock = """
        I'll send the price list tonight.                         -> send the price list | tonight
        We will make sure the door closes.                        -> make sure the door closes |
        let me check and get back to you                          -> check and get back to you |
        I'm going to replace the pump on Monday.                  -> replace the pump | on Monday
        I can have it ready by Thursday.                          -> have it ready | by Thursday
        I need to finish the drawings by Tuesday.                 -> finish the drawings | by Tuesday
        I am sending you the signed copy tomorrow.                -> sending you the signed copy | tomorrow
        Count on me to be there at noon.                          -> be there | at noon
        We guarantee delivery by Friday.                          -> We guarantee delivery | by Friday
        You'll have the draft by Wednesday.                       -> You'll have the draft | by Wednesday
        she gets it tomorrow                                      -> she gets it | tomorrow
        He'll get the certificate from us on Monday.              -> He'll get the certificate from us | on Monday
        The contract will be sent tomorrow.                       -> The contract will be sent | tomorrow
        It'll be ready by Friday.                                 -> It'll be ready | by Friday
        Your order ships Monday.                                  -> Your order ships | Monday
        Our driver will call you on Friday.                       -> Our driver will call you | on Friday
        Anna will send you the forms tomorrow.                    -> Anna will send you the forms | tomorrow
        will send the samples tomorrow                            -> send the samples | tomorrow
        going to drop it off                                      -> drop it off |
        need to get back to her                                   -> get back to her |
        todo: order the hinges                                    -> order the hinges |
        expect it Friday from us                                  -> expect it from us | Friday
        quote by fri                                              -> quote | by fri
        call back tue 3pm                                         -> call back | tue 3pm
        fri 2pm call back Lena                                    -> call back Lena | fri 2pm
        send catalogue asap                                       -> send catalogue asap |
        - invoice to Oba by Thursday                              -> invoice to Oba | by Thursday
        told her we'd keep the old price                          -> keep the old price |
        two dozen rolls on Friday, I said yes                     -> two dozen rolls | on Friday
        two blue lamps on Friday, told the owner yes              -> two blue lamps | on Friday
        old clock back to him on Friday                           -> old clock back to him | on Friday
        Thursday it is, I bring the drill                         -> bring the drill | Thursday
        We'll call her when the oven arrives.                     -> call her when the oven arrives |
        I'll let you know if anything changes.                    -> let you know if anything changes |
        I'll check if you can return it.                          -> check if you can return it |
        I think we'll have it finished by Friday.                 -> have it finished | by Friday
        I'll have John send you the files.                        -> have John send you the files |
        I'll have to check our stock and call you back.           -> check our stock and call you back |
        When the permit is there, we'll start digging.            -> start digging |
            You can pick it up on Friday.                             -> You can pick it up | on Friday
        By Friday I'll have the answer.                           -> have the answer | By Friday
        Thanks, will do.                                          -> will do |
        We won't bill her for the second visit.                   -> bill her for the second visit |
        I won't touch the wiring until you have seen it.          -> touch the wiring until you have seen it |
        The tiles are on their way to you.                        -> The tiles are on their way to you |
        The keys will be cut by our locksmith.                    -> The keys will be cut by our locksmith |
        Our locksmith will rekey the doors.                       -> Our locksmith will rekey the doors |
        My apprentice brings the ladder tomorrow.                 -> My apprentice brings the ladder | tomorrow
        I'll think about it and call you.                         -> call you |
        I'll get your boiler serviced.                            -> get your boiler serviced |
        I've asked Maria to send you the invoice.                 -> asked Maria to send you the invoice |
        We are pleased to confirm that your cake will be baked.   -> We are pleased to confirm that your cake will be baked |
        our side: repaint the hall                                -> repaint the hall |
        ok thanks I'll send it back tonight                       -> send it back | tonight
        """)
    void whatOthersCanHoldUsToIsAPromise(String text, String expected) {
        List<Finding.Promise> promises = HEEDED.promises(text);

        assertThat(promises).hasSize(1);
        assertThat(HEEDED.spelled(text, promises.getFirst())).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // plans of one's own
                "I'll grab lunch.",
                "We're going to open a second shop.",
                "I'll think about it.",
                "I'll be on holiday next week.",
                "I'll have the soup.",
                "I'll take two of those.",
                "I will be in the office tomorrow.",
                "We'll have another meeting on Friday.",
                // the past
                "I sent the quote on Friday.",
                "We'd promised her the quote.",
                "We were going to call her yesterday.",
                "quote came back signed on Friday",
                // conditions that nobody accepted
                "If you order today we'll deliver tomorrow.",
                "If she likes it, we'll build it by Friday.",
                "We could send it on Friday.",
                "I can call you tomorrow if you like.",
                // denied
                "We won't send it tomorrow.",
                "We will not deliver on Sundays.",
                "We can't deliver before Friday.",
                "I never said we'd deliver on Sunday.",
                "Not sure I'll have it by Friday.",
                // asked, and asked for
                "Will we deliver on Friday?",
                "Should I send it tomorrow?",
                "Would you like us to send a sample?",
                "Could you send the plans by Friday?",
                "Please send the plans by Friday.",
                "Let me know by Friday.",
                "Send me the plans by Friday.",
                "Send the report to Kim by Friday.",
                // only politeness
                "I look forward to seeing you tomorrow.",
                "We'll be happy to help.",
                "I'll see you on Friday!",
                "I hope we'll make it by Friday.",
                "I will say that the bread was good.",
                "We'll see.",
                // notices
                "We will process your data by Friday.",
                "I will be out of the office until Monday.",
                "By clicking you agree that we will send you our newsletter.",
                // others' words and deeds
                "She said we'll get a discount.",
                "He wants to know when we'll deliver.",
                "> I'll send it tomorrow.",
                "The parts should arrive by Friday.",
                "The meeting will be held on Tuesday.",
                "She'll be forty on Friday.",
                "wedding on Saturday, 80 guests",
                "Delivery was late on Monday.",
                "The window is going to be replaced by the landlord.",
                "I asked her to send the plans.",
                "We are committed to quality.",
                "Perhaps we'll repaint the hall.",
                "Our son is moving to Leeds tomorrow.",
                "asked for Friday, told her no",
                "told him closed on Friday",
                "plan: repaint the gate by Friday",
                "I'm doing well, thanks.",
            })
    void whatNobodyCanHoldUsToIsNone(String text) {
        assertThat(HEEDED.promises(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", quoteCharacter = '~', textBlock = """
        she'll send the measurements by Tuesday            -> she'll send the measurements | by Tuesday
        He is going to pay Friday.                         -> He is going to pay | Friday
        waiting for them to send the plans                 -> waiting for them to send the plans |
        Her husband will pick up the cake on Saturday.     -> Her husband will pick up the cake | on Saturday
        The bride is bringing her own ribbon on Saturday.  -> The bride is bringing her own ribbon | on Saturday
        Mrs. Kim brings the dress on Monday.               -> Mrs. Kim brings the dress | on Monday
        You send the photos by Monday.                     -> You send the photos | by Monday
        ~"I'll pay the rest on Thursday," he said.~        -> I'll pay the rest | on Thursday
        The seller has agreed to leave the curtains.       -> The seller has agreed to leave the curtains |
        You said you'd forward the logs.                   -> You said you'd forward the logs |
        architect to confirm the slab by Friday            -> architect to confirm the slab | by Friday
        Ann confirmed that she will wire the balance.      -> Ann confirmed that she will wire the balance |
        will send us the deed tomorrow                     -> will send us the deed | tomorrow
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
                "She will love it.",
                "He'll be fine.",
                "If she pays tomorrow, fine.",
                "Hopefully they'll fix our street next year.",
                "Will she send it tomorrow?",
                "She asked us to send it tomorrow.",
                "You will need to sign the form.",
            })
    void whatTheyOnlyDoIsNotTheirWord(String text) {
        assertThat(HEEDED.theirs(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", quoteCharacter = '~', textBlock = """
        I'll send the quote on Friday and call her on Monday.   -> send the quote | on Friday / call her | on Monday
        I'll send the quote Friday and the samples on Monday.   -> send the quote | Friday / send the samples | on Monday
        I'll order it, and we will call her.                    -> order it | / call her |
        We'll bake it Friday, call her Monday.                  -> bake it | Friday / call her | Monday
        I'll look into it and will report back.                 -> look into it and will report back |
        Leave it with me, I'll sort out the bill.               -> sort out the bill |
        """)
    void eachPromiseOfASentenceIsFoundWithItsOwnDate(String text, String expected) {
        assertThat(HEEDED.promises(text).stream().map(promise -> HEEDED.spelled(text, promise)))
                .containsExactly(expected.strip().split(" / "));
    }

    @ParameterizedTest
    @CsvSource({
        "I'll call you back tomorrow., CALL",
        "Will drop off the trays on Friday., DELIVERY",
        "We'll send the estimate., QUOTE",
        "I'll come by on Monday., VISIT",
    })
    void itsKindIsReadWhereWordsSaySo(String text, Kind kind) {
        assertThat(HEEDED.promises(text))
                .singleElement()
                .satisfies(promise -> assertThat(promise.kind()).contains(kind));
    }

    @ParameterizedTest
    @CsvSource({"I'll send it soon., soon", "will send it asap, asap", "We'll probably finish it by Friday., probably"})
    void aWordThatTakesTheEdgeOffIsShown(String text, String vague) {
        assertThat(HEEDED.promises(text))
                .singleElement()
                .satisfies(promise ->
                        assertThat(promise.vague().orElseThrow().in(text)).isEqualTo(vague));
    }

    @Test
    void aPromiseStandsFromItsFirstWordToItsLast() {
        String text = "Hi Tom, thanks. On Friday we'll send the quote (by mail). Best, Lena";
        assertThat(HEEDED.promises(text))
                .singleElement()
                .satisfies(promise -> assertThat(promise.place().in(text)).isEqualTo("On Friday we'll send the quote"));
    }

    @Test
    void aDateThatHasPassedIsNotWhenItIsDue() {
        assertThat(HEEDED.promises("I'll send you the notes of yesterday."))
                .singleElement()
                .satisfies(promise -> assertThat(promise.when()).isEmpty());
    }
}

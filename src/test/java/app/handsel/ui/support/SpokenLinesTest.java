package app.handsel.ui.support;

import static app.handsel.ui.support.Spoken.NOW;
import static app.handsel.ui.support.Spoken.TOM;
import static app.handsel.ui.support.Spoken.amends;
import static app.handsel.ui.support.Spoken.at;
import static app.handsel.ui.support.Spoken.birthday;
import static app.handsel.ui.support.Spoken.due;
import static app.handsel.ui.support.Spoken.iou;
import static app.handsel.ui.support.Spoken.missed;
import static app.handsel.ui.support.Spoken.mistake;
import static app.handsel.ui.support.Spoken.note;
import static app.handsel.ui.support.Spoken.payment;
import static app.handsel.ui.support.Spoken.said;
import static app.handsel.ui.support.Spoken.tom;

import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Entry;
import app.handsel.model.Interest;
import app.handsel.model.Iou;
import app.handsel.model.Mistake;
import app.handsel.model.Money;
import app.handsel.model.Question;
import app.handsel.model.Way;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said first about everything but promises: in English, and in German to friends and to strangers. */
class SpokenLinesTest {

    static Stream<Arguments> matters() {
        Mistake forgotten = mistake("We forgot the box.", "");
        Question fits = Question.asked(
                UUID.randomUUID(), TOM, "Does it fit?", "", "", at("2026-11-20T09:00"), Optional.of(due("2026-11-25")));
        return Stream.of(
                said(
                        mistake("We forgot the box.", "Ben brings it tonight"),
                        "We made a mistake, and you should hear it from me: “We forgot the box”. This is how I will"
                                + " put it right: “Ben brings it tonight”.",
                        "Uns ist ein Fehler passiert, und du sollst es von mir hören: „We forgot the box“. So bringe"
                                + " ich es in Ordnung: „Ben brings it tonight“.",
                        "Uns ist ein Fehler passiert, und Sie sollen es von mir hören: „We forgot the box“. So bringe"
                                + " ich es in Ordnung: „Ben brings it tonight“."),
                said(
                        forgotten,
                        "They do not know yet: “We forgot the box”. Make a plan first, then tell them both.",
                        "Das weiß der Kunde noch nicht: „We forgot the box“. Erst einen Plan machen, dann beides"
                                + " sagen.",
                        "Das weiß der Kunde noch nicht: „We forgot the box“. Erst einen Plan machen, dann beides"
                                + " sagen."),
                said(
                        amends("a cake", "2026-11-23"),
                        "To make up for “the box”, you were to have “a cake” from me by yesterday. It is late, and I"
                                + " am sorry.",
                        "Als Ausgleich für „the box“ solltest du bis gestern „a cake“ von mir bekommen. Das ist"
                                + " überfällig, und es tut mir leid.",
                        "Als Ausgleich für „the box“ sollten Sie bis gestern „a cake“ von mir bekommen. Das ist"
                                + " überfällig, und es tut mir leid."),
                said(
                        amends("a cake", "2026-11-25"),
                        "To make up for “the box”, you get “a cake” from me by tomorrow.",
                        "Als Ausgleich für „the box“ bekommst du bis morgen „a cake“ von mir.",
                        "Als Ausgleich für „the box“ bekommen Sie bis morgen „a cake“ von mir."),
                said(
                        amends("a cake", null),
                        "To make up for “the box”, I still owe you “a cake”.",
                        "Als Ausgleich für „the box“ bin ich dir noch „a cake“ schuldig.",
                        "Als Ausgleich für „the box“ bin ich Ihnen noch „a cake“ schuldig."),
                said(
                        payment("the oven", true),
                        "Your deposit of €500.00 for “the oven” arrived yesterday at 16:00. Thank you!",
                        "Deine Anzahlung von 500,00\u00a0€ für „the oven“ ist gestern um 16:00 Uhr angekommen. Vielen"
                                + " Dank!",
                        "Ihre Anzahlung von 500,00\u00a0€ für „the oven“ ist gestern um 16:00 Uhr angekommen. Vielen"
                                + " Dank!"),
                said(
                        payment("", false),
                        "Your payment of €500.00 arrived yesterday at 16:00. Thank you!",
                        "Deine Zahlung von 500,00\u00a0€ ist gestern um 16:00 Uhr angekommen. Vielen Dank!",
                        "Ihre Zahlung von 500,00\u00a0€ ist gestern um 16:00 Uhr angekommen. Vielen Dank!"),
                said(
                        fits.askedAgain(at("2026-11-23T09:00")),
                        "You had to ask me again: “Does it fit?”. I am sorry, and I still owe you the answer.",
                        "Du musstest mich noch einmal fragen: „Does it fit?“. Das tut mir leid; die Antwort bin ich"
                                + " dir noch schuldig.",
                        "Sie mussten mich noch einmal fragen: „Does it fit?“. Das tut mir leid; die Antwort bin ich"
                                + " Ihnen noch schuldig."),
                said(
                        fits.reworded("Does it fit?", "", "", Optional.of(due("2026-11-23"))),
                        "You asked me: “Does it fit?”. You were to have the answer by yesterday, and I still owe it to"
                                + " you. I am sorry.",
                        "Du hast mich gefragt: „Does it fit?“. Die Antwort solltest du bis gestern haben, und sie"
                                + " fehlt noch. Das tut mir leid.",
                        "Sie haben mich gefragt: „Does it fit?“. Die Antwort sollten Sie bis gestern haben, und sie"
                                + " fehlt noch. Das tut mir leid."),
                said(
                        fits,
                        "You asked me: “Does it fit?”. You will have the answer by tomorrow.",
                        "Du hast mich gefragt: „Does it fit?“. Die Antwort bekommst du bis morgen.",
                        "Sie haben mich gefragt: „Does it fit?“. Die Antwort bekommen Sie bis morgen."),
                said(
                        fits.reworded("Does it fit?", "", "", Optional.empty()),
                        "You asked me last Friday at 09:00: “Does it fit?”. I still owe you the answer.",
                        "Du hast mich letzten Freitag um 09:00 Uhr gefragt: „Does it fit?“. Die Antwort bin ich dir"
                                + " noch schuldig.",
                        "Sie haben mich letzten Freitag um 09:00 Uhr gefragt: „Does it fit?“. Die Antwort bin ich"
                                + " Ihnen noch schuldig."),
                said(
                        missed("the oven"),
                        "You called yesterday at 17:58 about “the oven”, and nobody here answered. I am sorry about"
                                + " that.",
                        "Du hast gestern um 17:58 Uhr wegen „the oven“ angerufen, und niemand hier ist rangegangen."
                                + " Das tut mir leid.",
                        "Sie haben gestern um 17:58 Uhr wegen „the oven“ angerufen, und niemand hier ist rangegangen."
                                + " Das tut mir leid."),
                said(
                        missed(""),
                        "You called yesterday at 17:58, and nobody here answered. I am sorry about that.",
                        "Du hast gestern um 17:58 Uhr angerufen, und niemand hier ist rangegangen. Das tut mir leid.",
                        "Sie haben gestern um 17:58 Uhr angerufen, und niemand hier ist rangegangen. Das tut mir"
                                + " leid."),
                said(
                        iou(Iou.Side.WE_OWE, "six ramekins", null, "2026-11-25"),
                        "I owe you “six ramekins”, and we agreed on tomorrow.",
                        "Ich bin dir „six ramekins“ schuldig; ausgemacht ist morgen.",
                        "Ich bin Ihnen „six ramekins“ schuldig; ausgemacht ist morgen."),
                said(
                        iou(Iou.Side.WE_OWE, "six ramekins", null, "2026-11-23"),
                        "I owe you “six ramekins”. We had agreed on yesterday, and I am sorry that I am late.",
                        "Ich bin dir „six ramekins“ schuldig. Ausgemacht war gestern, und es tut mir leid, dass ich zu"
                                + " spät bin.",
                        "Ich bin Ihnen „six ramekins“ schuldig. Ausgemacht war gestern, und es tut mir leid, dass ich"
                                + " zu spät bin."),
                said(
                        iou(Iou.Side.WE_OWE, "the change", new Money(450, "EUR"), "2026-11-25"),
                        "I owe you €4.50 for “the change”, and we agreed on tomorrow.",
                        "Ich bin dir 4,50\u00a0€ für „the change“ schuldig; ausgemacht ist morgen.",
                        "Ich bin Ihnen 4,50\u00a0€ für „the change“ schuldig; ausgemacht ist morgen."),
                said(
                        iou(Iou.Side.WE_OWE, "the change", new Money(450, "EUR"), "2026-11-23"),
                        "I owe you €4.50 for “the change”. We had agreed on yesterday, and I am sorry that I am late.",
                        "Ich bin dir 4,50\u00a0€ für „the change“ schuldig. Ausgemacht war gestern, und es tut mir"
                                + " leid, dass ich zu spät bin.",
                        "Ich bin Ihnen 4,50\u00a0€ für „the change“ schuldig. Ausgemacht war gestern, und es tut mir"
                                + " leid, dass ich zu spät bin."),
                said(
                        iou(Iou.Side.WE_KEEP, "your keys", null, "2026-11-25"),
                        "I am keeping “your keys” for you, as we agreed until tomorrow.",
                        "Ich bewahre „your keys“ für dich auf, ausgemacht ist bis morgen.",
                        "Ich bewahre „your keys“ für Sie auf, ausgemacht ist bis morgen."));
    }

    static Stream<Arguments> courtesies() {
        Customer lena = new CustomerBuilder(UUID.randomUUID(), "Lena Brandt", NOW)
                .referredBy(Optional.of(TOM))
                .build();
        return Stream.of(
                said(
                        lena,
                        "Thank you for sending Lena Brandt to us.",
                        "Danke, dass du Lena Brandt zu uns geschickt hast.",
                        "Danke, dass Sie Lena Brandt zu uns geschickt haben."),
                said(
                        note(Way.CALL, "Wants a second oven.\nAnd a lid.", false),
                        "We last spoke on the phone yesterday at 16:00. My notes say: “Wants a second oven”.",
                        "Wir haben zuletzt gestern um 16:00 Uhr telefoniert. In meinen Notizen steht: „Wants a second"
                                + " oven“.",
                        "Wir haben zuletzt gestern um 16:00 Uhr telefoniert. In meinen Notizen steht: „Wants a second"
                                + " oven“."),
                said(
                        note(Way.VISIT, "Wants a second oven.", true),
                        "We last saw each other yesterday at 16:00.",
                        "Wir haben uns zuletzt gestern um 16:00 Uhr gesehen.",
                        "Wir haben uns zuletzt gestern um 16:00 Uhr gesehen."),
                said(
                        new Interest(UUID.randomUUID(), TOM, "Lakers", NOW),
                        "I remember this about you: “Lakers”. How is it going?",
                        "Das habe ich mir von dir gemerkt: „Lakers“. Wie läuft es damit?",
                        "Das habe ich mir von Ihnen gemerkt: „Lakers“. Wie läuft es damit?"),
                said(
                        tom().dates(List.of(birthday(24))).build(),
                        "I am thinking of you today: “birthday”.",
                        "Ich denke heute an dich: „birthday“.",
                        "Ich denke heute an Sie: „birthday“."),
                said(
                        tom().dates(List.of(birthday(27))).build(),
                        "I have not forgotten what is coming up Friday: “birthday”.",
                        "Ich habe nicht vergessen, was bei dir ansteht, Freitag: „birthday“.",
                        "Ich habe nicht vergessen, was bei Ihnen ansteht, Freitag: „birthday“."),
                said(
                        tom().bestTime("after 3 pm").build(),
                        "Best time to call: after 3 pm.",
                        "Beste Zeit für einen Anruf: after 3 pm.",
                        "Beste Zeit für einen Anruf: after 3 pm."));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource({"matters", "courtesies"})
    void theSentenceCanBeSpokenAsItStands(Entry entry, String english, String toAFriend, String toAStranger) {
        Spoken.check(entry, english, toAFriend, toAStranger);
    }
}

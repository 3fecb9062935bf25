package app.handsel.ui.support;

import static app.handsel.ui.support.Spoken.DELIVERY;
import static app.handsel.ui.support.Spoken.at;
import static app.handsel.ui.support.Spoken.due;
import static app.handsel.ui.support.Spoken.promise;
import static app.handsel.ui.support.Spoken.said;

import app.handsel.model.Entry;
import app.handsel.model.Promise;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said first about a promise: in English, and in German to friends and to strangers. */
class SpokenPromisesTest {

    static Stream<Arguments> promises() {
        Promise quote = promise("the quote", "2026-11-24 12:00");
        Promise late = promise("the quote", "2026-11-20");
        return Stream.of(
                said(
                        quote,
                        "I promised you “the quote” for today at noon.",
                        "Ich habe dir „the quote“ bis heute um 12 Uhr versprochen.",
                        "Ich habe Ihnen „the quote“ bis heute um 12 Uhr versprochen."),
                said(
                        quote.reworded("the quote", Optional.of(due("2026-11-24 11:30")), ""),
                        "I promised you “the quote” for today at noon, and I hope to have it for you today at 11:30.",
                        "Ich habe dir „the quote“ bis heute um 12 Uhr versprochen und hoffe, dass es schon heute um"
                                + " 11:30 Uhr so weit ist.",
                        "Ich habe Ihnen „the quote“ bis heute um 12 Uhr versprochen und hoffe, dass es schon heute um"
                                + " 11:30 Uhr so weit ist."),
                said(
                        promise("the quote", "2026-11-24"),
                        "I promised you “the quote” by the end of today.",
                        "Ich habe dir „the quote“ bis heute Abend versprochen.",
                        "Ich habe Ihnen „the quote“ bis heute Abend versprochen."),
                said(
                        promise("the oven", "2026-12-01"),
                        "You are waiting for “the oven”, which I promised for Tuesday 1 December. Let me tell you how"
                                + " it stands.",
                        "Du wartest auf „the oven“, versprochen bis Di., 1. Dezember. Ich sage dir gern, wie es darum"
                                + " steht.",
                        "Sie warten auf „the oven“, versprochen bis Di., 1. Dezember. Ich sage Ihnen gern, wie es"
                                + " darum steht."),
                said(
                        late,
                        "I promised you “the quote” for last Friday. It is late, and I am sorry.",
                        "Ich habe dir „the quote“ bis letzten Freitag versprochen. Das ist überfällig, und es tut mir"
                                + " leid.",
                        "Ich habe Ihnen „the quote“ bis letzten Freitag versprochen. Das ist überfällig, und es tut"
                                + " mir leid."),
                said(
                        late.movedTo(due("2026-11-25"), at("2026-11-23T09:00"), true),
                        "I promised you “the quote” for last Friday, and I am late. The new date that I gave you is"
                                + " tomorrow.",
                        "Ich habe dir „the quote“ bis letzten Freitag versprochen und bin zu spät. Der neue Termin,"
                                + " den ich dir genannt habe: morgen.",
                        "Ich habe Ihnen „the quote“ bis letzten Freitag versprochen und bin zu spät. Der neue Termin,"
                                + " den ich Ihnen genannt habe: morgen."),
                said(
                        late.movedTo(due("2026-11-25"), at("2026-11-23T09:00"), false),
                        "I promised you “the quote” for last Friday, and I am late. It is now planned for tomorrow; I"
                                + " am sorry to tell you only now.",
                        "Ich habe dir „the quote“ bis letzten Freitag versprochen und bin zu spät. Geplant ist nun"
                                + " morgen. Es tut mir leid, dass ich dir das erst jetzt sage.",
                        "Ich habe Ihnen „the quote“ bis letzten Freitag versprochen und bin zu spät. Geplant ist nun"
                                + " morgen. Es tut mir leid, dass ich Ihnen das erst jetzt sage."),
                said(
                        late.movedTo(due("2026-11-23"), at("2026-11-22T09:00"), true),
                        "I promised you “the quote” for last Friday, then for yesterday, and I have missed both. I am"
                                + " sorry.",
                        "Ich habe dir „the quote“ bis letzten Freitag versprochen, dann bis gestern, und beides"
                                + " verpasst. Das tut mir leid.",
                        "Ich habe Ihnen „the quote“ bis letzten Freitag versprochen, dann bis gestern, und beides"
                                + " verpasst. Das tut mir leid."),
                said(
                        quote.movedTo(due("2026-11-27"), at("2026-11-23T09:00"), false),
                        "I promised you “the quote” for today at noon. I have to move it to Friday, and I would rather"
                                + " tell you now.",
                        "Ich habe dir „the quote“ bis heute um 12 Uhr versprochen. Ich muss das auf Freitag"
                                + " verschieben und sage es dir lieber gleich.",
                        "Ich habe Ihnen „the quote“ bis heute um 12 Uhr versprochen. Ich muss das auf Freitag"
                                + " verschieben und sage es Ihnen lieber gleich."),
                said(
                        promise("the oven", "2026-11-24")
                                .agreed("", Optional.of(DELIVERY))
                                .keptAt(at("2026-11-19T15:00")),
                        "You received “the oven” last Thursday at 15:00. Was it on time, is it as agreed, and are you"
                                + " happy with it?",
                        "Du hast „the oven“ letzten Donnerstag um 15:00 Uhr bekommen. Kam es pünktlich, ist es wie"
                                + " abgemacht, und bist du zufrieden?",
                        "Sie haben „the oven“ letzten Donnerstag um 15:00 Uhr bekommen. Kam es pünktlich, ist es wie"
                                + " abgemacht, und sind Sie zufrieden?"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("promises")
    void theSentenceCanBeSpokenAsItStands(Entry entry, String english, String toAFriend, String toAStranger) {
        Spoken.check(entry, english, toAFriend, toAStranger);
    }
}

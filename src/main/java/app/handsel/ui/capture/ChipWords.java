package app.handsel.ui.capture;

import app.handsel.capture.found.Finding;
import app.handsel.capture.when.Said;
import app.handsel.capture.when.When;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Shop;
import app.handsel.ui.support.SpokenTime;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what was recognised into words: which kind of thing, what, and when in full. */
public final class ChipWords {

    private final Messages messages;
    private final Shop shop;
    private final SpokenTime time;

    public ChipWords(Messages messages, Shop shop) {
        this.messages = messages;
        this.shop = shop;
        this.time = new SpokenTime(messages);
    }

    public String kind(Finding found) {
        return messages.text(
                switch (found) {
                    case Finding.Promise _ -> "capture.promise";
                    case Finding.Theirs _ -> "capture.theirs";
                    case Finding.Interest _ -> "capture.interest";
                    case Finding.Payment payment when payment.deposit() -> "capture.deposit";
                    case Finding.Payment _ -> "capture.payment";
                    case Finding.Question _ -> "capture.question";
                    case Finding.Answer _ -> "capture.answer";
                    case Finding.Mistake _ -> "capture.mistake";
                    case Finding.Referral _ -> "capture.referral";
                    case Finding.Mention _ -> "capture.mention";
                });
    }

    public String what(Finding found) {
        return switch (found) {
            case Finding.Payment payment ->
                joined(
                        messages.money(payment.amount()),
                        payment.what().equalsIgnoreCase(kind(found)) ? "" : payment.what(),
                        payment.how().map(messages::text).orElse(""));
            case Finding.Answer answer -> messages.text("capture.answer-to", answer.what(), answer.answer());
            case Finding.Mistake mistake -> joined(mistake.what(), amends(mistake));
            case Finding.Referral referral ->
                messages.text(
                        referral.sentUs() ? "capture.sent-us" : "capture.sent-by-them",
                        referral.what(),
                        referral.who().isPresent() ? 1 : 0);
            default -> found.what();
        };
    }

    private String amends(Finding.Mistake mistake) {
        String all = mistake.amends().stream()
                .map(one -> joined(
                        one.what(), one.when().map(said -> full(said.when())).orElse("")))
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : messages.text("capture.amends", all);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    /** The day in full, with its time; empty where there is none. */
    public String when(Finding found) {
        return found.when().map(Said::when).map(this::full).orElse("");
    }

    public String full(When when) {
        return time.inFull(when.due(), shop.time().toLocalDate());
    }

    /** What would make more of it: a date, or a firmer word. */
    public Optional<String> hint(Finding found, String text) {
        if (!(found instanceof Finding.Promise promise)) {
            return Optional.empty();
        }
        Optional<String> vague =
                promise.vague().filter(place -> place.end() <= text.length()).map(place -> place.in(text));
        if (promise.when().isEmpty()) {
            return Optional.of(vague.map(word -> messages.text("capture.vague-date", word))
                    .orElseGet(() -> messages.text("capture.needs-date")));
        }
        return vague.map(word -> messages.text("capture.vague", word));
    }

    /** The one thing that can be added to it with a key more. */
    public String aside(Finding found) {
        return messages.text(found instanceof Finding.Payment ? "capture.acknowledged" : "capture.from-us-first");
    }

    /** All of it in one sentence, for who cannot see it. */
    public String spoken(Chip chip) {
        Finding found = chip.finding().get();
        return messages.text(
                chip.kept().get() ? "capture.spoken-kept" : "capture.spoken",
                chip.number(),
                kind(found),
                what(found),
                when(found));
    }
}

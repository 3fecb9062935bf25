package app.handsel.capture.measure;

import app.handsel.capture.found.Finding;
import app.handsel.capture.when.When;
import app.handsel.model.Due;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One thing that was read, its date and particulars spelled as the labels spell them. */
record Found(Kind kind, String date, String particulars) {

    /** Nothing for what is not measured: that somebody is merely named. */
    static Optional<Found> of(Finding finding) {
        return switch (finding) {
            case Finding.Promise promise -> dated(Kind.PROMISE, promise);
            case Finding.Theirs theirs -> dated(Kind.THEIRS, theirs);
            case Finding.Question question -> dated(Kind.QUESTION, question);
            case Finding.Answer _ -> plain(Kind.ANSWER);
            case Finding.Interest _ -> plain(Kind.INTEREST);
            case Finding.Mistake mistake ->
                plain(
                        Kind.MISTAKE,
                        mistake.told() ? "told" : "",
                        mistake.amends().isEmpty() ? "" : "amends");
            case Finding.Payment payment ->
                plain(
                        Kind.PAYMENT,
                        amount(payment.amount().amount()),
                        payment.amount().currency(),
                        payment.deposit() ? "deposit" : "",
                        payment.how().map(Enum::name).orElse(""));
            case Finding.Referral referral -> plain(Kind.REFERRAL, referral.what());
            case Finding.Mention _ -> Optional.empty();
        };
    }

    static List<Found> of(Kind kind, List<Found> found) {
        return found.stream().filter(one -> one.kind() == kind).toList();
    }

    static Found date(When when) {
        return new Found(Kind.DATE, spelled(when.due()), "");
    }

    static String amount(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    private static Optional<Found> dated(Kind kind, Finding finding) {
        String date = finding.when().map(said -> spelled(said.when().due())).orElse("");
        return Optional.of(new Found(kind, date, ""));
    }

    private static Optional<Found> plain(Kind kind, String... particulars) {
        return Optional.of(new Found(kind, "", together(List.of(particulars))));
    }

    static String together(List<String> particulars) {
        return String.join(
                " ", particulars.stream().filter(word -> !word.isEmpty()).toList());
    }

    private static String spelled(Due due) {
        return together(Stream.of(
                        due.day().toString(),
                        due.time().map(LocalTime::toString).orElse(""))
                .toList());
    }

    @Override
    public String toString() {
        return together(List.of(kind.toString(), date, particulars));
    }
}

package app.handsel.search;

import app.handsel.model.Entry;
import app.handsel.model.Interest;
import app.handsel.model.Note;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.notebook.PhoneNumbers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A text that can be found. A phone number is found by its {@code forms}, all other texts by {@code folded}, and a name
 * also by {@code joined}, which is empty for what needs no joining.
 */
record Text(Field field, String original, String folded, String joined, Set<String> forms, Optional<UUID> entry) {

    static Text of(Field field, String original) {
        String folded = Folded.of(original).text();
        boolean name = field == Field.NAME || field == Field.COMPANY;
        boolean several = name && !folded.codePoints().allMatch(Letters::isWord);
        return new Text(field, original, folded, several ? Letters.joined(folded) : "", Set.of(), Optional.empty());
    }

    static Text phone(String typed, PhoneNumbers phones) {
        return new Text(Field.PHONE, typed, "", "", phones.digitForms(typed), Optional.empty());
    }

    /** What can be found of a note, an interest, a promise or a payment. */
    static List<Text> of(Entry entry) {
        return switch (entry) {
            case Note note -> List.of(of(Field.NOTE, note.text(), note));
            case Interest interest -> List.of(of(Field.INTEREST, interest.text(), interest));
            case Promise promise ->
                List.of(of(Field.PROMISE, promise.what(), promise), of(Field.PROMISE, promise.words(), promise));
            case Payment payment -> List.of(of(Field.PAYMENT, payment.what(), payment));
            default -> List.of();
        };
    }

    private static Text of(Field field, String original, Entry entry) {
        return new Text(field, original, Folded.of(original).text(), "", Set.of(), Optional.of(entry.id()));
    }

    /** How well a word fits in here. Names forgive a typo and a missing space; notes are read as they are written. */
    Optional<Nearness> fit(String word) {
        Optional<Nearness> typedWell = Spot.typedWell(folded, word).map(Spot::nearness);
        if (typedWell.isPresent() || entry.isPresent()) {
            return typedWell;
        }
        return fitJoined(word).or(() -> Spot.mistyped(folded, word).map(Spot::nearness));
    }

    private Optional<Nearness> fitJoined(String word) {
        boolean enough = word.length() > 3 || Letters.mayBeginAnywhere(word);
        return enough && joined.contains(word) ? Optional.of(Nearness.INSIDE) : Optional.empty();
    }
}

package app.handsel.search;

import app.handsel.model.Call;
import app.handsel.model.Customer;
import app.handsel.model.Declined;
import app.handsel.model.Entry;
import app.handsel.model.Interest;
import app.handsel.model.Iou;
import app.handsel.model.Mistake;
import app.handsel.model.Note;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.model.Question;
import app.handsel.model.Settings;
import app.handsel.model.Texts;
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

    /** What can be found of a note, an interest, a promise or whatever else was written down. */
    static List<Text> of(Entry entry) {
        return field(entry).stream()
                .flatMap(field -> Texts.of(entry).stream().map(text -> of(field, text, entry)))
                .toList();
    }

    private static Optional<Field> field(Entry entry) {
        return switch (entry) {
            case Note _ -> Optional.of(Field.NOTE);
            case Interest _ -> Optional.of(Field.INTEREST);
            case Promise _ -> Optional.of(Field.PROMISE);
            case Payment _ -> Optional.of(Field.PAYMENT);
            case Question _ -> Optional.of(Field.QUESTION);
            case Mistake _ -> Optional.of(Field.MISTAKE);
            case Iou _ -> Optional.of(Field.IOU);
            case Call _ -> Optional.of(Field.CALL);
            case Declined _ -> Optional.of(Field.DECLINED);
            case Customer _, Settings _ -> Optional.empty();
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

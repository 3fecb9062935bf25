package app.handsel.ui.card;

import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys that begin something new on a card: each with Shortcut and Shift. */
final class CardKeys {

    private static final Map<CardForm, String> LETTERS = Map.of(
            CardForm.PROMISE, "P",
            CardForm.PAYMENT, "Y",
            CardForm.QUESTION, "Q",
            CardForm.MISTAKE, "M",
            CardForm.IOU, "B",
            CardForm.CALL, "C",
            CardForm.DECLINED, "D");

    private CardKeys() {}

    /** The letter alone. */
    static String of(CardForm kind) {
        return LETTERS.getOrDefault(kind, "");
    }

    static Optional<CardForm> pressed(KeyEvent pressed) {
        return LETTERS.entrySet().stream()
                .filter(key -> matches("Shortcut+Shift+" + key.getValue(), pressed))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static boolean matches(String keys, KeyEvent pressed) {
        return KeyCombination.keyCombination(keys).match(pressed);
    }
}

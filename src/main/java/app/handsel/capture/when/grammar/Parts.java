package app.handsel.capture.when.grammar;

import java.util.List;
import java.util.Optional;

/** What an action works with: the meanings of the slots of its phrase in order, and the words after its own name. */
public record Parts(List<Object> slots, List<String> words) {

    public Parts {
        slots = List.copyOf(slots);
        words = List.copyOf(words);
    }

    public <T> T get(int slot, Class<T> type) {
        return type.cast(slots.get(slot));
    }

    /** The first slot that holds such a meaning, so that a phrase may have it anywhere or not at all. */
    public <T> Optional<T> first(Class<T> type) {
        return slots.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    public <T> List<T> all(Class<T> type) {
        return slots.stream().filter(type::isInstance).map(type::cast).toList();
    }

    public int number(int slot) {
        return get(slot, Integer.class);
    }

    public String word(int index) {
        return words.get(index);
    }

    public int wordNumber(int index) {
        return Integer.parseInt(words.get(index));
    }

    public boolean says(String word) {
        return words.contains(word);
    }
}

package app.handsel.capture.when.grammar;

import java.util.List;

/** Something that is read by code and not by a list, such as digits. It begins with a number, or is empty. */
public interface Slot {

    /** All that can stand at a token, which may be the one after the last. */
    List<Hit> at(Search search, int from);

    /** Whether it only looks and takes no token. */
    default boolean isLook() {
        return false;
    }
}

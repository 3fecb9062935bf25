package app.handsel;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;

/** Asks the system's own loader, which alone knows all the places a library may lie in. */
final class SystemLibraries {

    private SystemLibraries() {}

    /** A library that is there stays loaded, since JavaFX loads it next. */
    @SuppressWarnings("restricted")
    static boolean has(String name) {
        try {
            SymbolLookup.libraryLookup(name, Arena.global());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        } catch (IllegalCallerException e) {
            // Started without leave to ask: JavaFX will find out.
            return true;
        }
    }
}

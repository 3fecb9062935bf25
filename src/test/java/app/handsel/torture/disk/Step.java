package app.handsel.torture.disk;

/**
 * One thing that was asked of a disk. Files and folders go by their number, which stays the same whatever they are
 * called; the folder that holds all others is {@link Tree#ROOT}.
 */
public sealed interface Step {

    /** A new entry in a folder. */
    record Made(long folder, String name, long node, boolean isFolder) implements Step {}

    /** Also replaces what was there under the new name. */
    record Moved(long fromFolder, String from, long toFolder, String to, long node) implements Step {}

    record Deleted(long folder, String name, long node) implements Step {}

    record Wrote(long file, long at, byte[] bytes) implements Step {}

    record CutOff(long file, long size) implements Step {}

    /** Returned, so all that came before in the file, or of the entries of the folder, is on the medium. */
    record Forced(long node) implements Step {}

    /** Nothing on the disk: somebody outside was told something by then. */
    record Said(String what) implements Step {}
}

package app.handsel.ui.support;

/** Says at the foot of the window, in words of the message bundle, what happened. */
public interface Toasts {

    /** Something that stays until it is put away. */
    void warn(String key, Object... values);

    /**
     * What was just done outside of the notebook's history; Undo takes it back as long as it is the last thing done.
     */
    void done(Runnable undo, String key, Object... values);
}

package app.handsel.model;

/** Who got in touch first. */
public enum Initiator {
    THEY,
    WE
}

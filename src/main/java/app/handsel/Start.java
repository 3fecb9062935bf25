package app.handsel;

/** What became of starting Handsel on a folder. */
public sealed interface Start {

    /** Nobody else has it open: it is ours until the instance is closed. */
    record First(SingleInstance instance) implements Start {}

    /** It is open already, and that window has come to the front. */
    record Shown() implements Start {}

    /** It is open elsewhere, by another user or machine or by a Handsel that does not answer. */
    record OpenElsewhere() implements Start {}
}

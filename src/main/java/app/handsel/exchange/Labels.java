package app.handsel.exchange;

/** The words for each label, in the user's language. */
@FunctionalInterface
public interface Labels {

    String of(Label label);
}

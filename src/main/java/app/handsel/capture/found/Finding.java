package app.handsel.capture.found;

import app.handsel.capture.when.Said;
import app.handsel.capture.words.Place;
import app.handsel.model.Exactly;
import app.handsel.model.Money;
import app.handsel.model.Payment.Method;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that a text says. {@code place} is where it says so; {@code marked} is what the writer marked with a sign
 * and therefore meant, everything else is a suggestion.
 */
public sealed interface Finding {

    Place place();

    boolean marked();

    /** What it is about, in the words of the text where they can stand alone. */
    String what();

    /** The day or time that belongs to it. */
    default Optional<Said> when() {
        return Optional.empty();
    }

    /**
     * We undertake something. {@code vague} is a word that takes the edge off ("soon", "maybe"); a promise without a
     * date asks for one.
     */
    record Promise(
            Place place,
            boolean marked,
            String what,
            Optional<Said> when,
            Optional<Exactly.Kind> kind,
            Optional<Place> vague)
            implements Finding {}

    /** The customer undertakes something. Nothing of it is ours to keep. */
    record Theirs(Place place, boolean marked, String what, Optional<Said> when) implements Finding {}

    record Interest(Place place, boolean marked, String what) implements Finding {}

    /** They paid us; {@code what} is for what, {@code when} the day it came when it was not today. */
    record Payment(
            Place place,
            boolean marked,
            String what,
            Money amount,
            Optional<Method> how,
            boolean deposit,
            Optional<Said> when)
            implements Finding {}

    /** They asked and nobody knew; {@code when} is when we said we would know. */
    record Question(Place place, boolean marked, String what, Optional<Said> when) implements Finding {}

    /** They asked and we told them; {@code what} is the question, or the answer itself where none was asked. */
    record Answer(Place place, boolean marked, String what, String answer) implements Finding {}

    /**
     * Something went wrong on our side; {@code told} when the customer was told, or apologised to. {@code when} is the
     * day it happened, {@code amends} what we give or do to make it right.
     */
    record Mistake(Place place, boolean marked, String what, boolean told, Optional<Said> when, List<Amends> amends)
            implements Finding {

        public Mistake {
            amends = List.copyOf(amends);
        }
    }

    /** What makes a mistake right, and by when. */
    record Amends(Place place, String what, Optional<Said> when) {}

    /**
     * Who sent whom: {@code what} is the name as it was written, {@code who} the customer of that name if we know one.
     * {@code sentUs} when they sent us this customer, otherwise this customer sent them to us.
     */
    record Referral(Place place, boolean marked, String what, Optional<UUID> who, boolean sentUs) implements Finding {}

    /** Another customer is named. */
    record Mention(Place place, boolean marked, String what, UUID who) implements Finding {}
}

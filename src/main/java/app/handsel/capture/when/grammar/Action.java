package app.handsel.capture.when.grammar;

import java.util.Optional;

/** Makes a meaning of the parts of a phrase, or none when they do not go together ("30 February"). */
public interface Action {

    Optional<?> of(Parts parts);
}

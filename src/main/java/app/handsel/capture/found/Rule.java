package app.handsel.capture.found;

import java.util.List;

/** Recognises one kind of thing in a text. A rule is made for one language and keeps nothing between texts. */
public interface Rule {

    List<Finding> read(List<Sentence> sentences, Context context);
}

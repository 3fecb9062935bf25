package app.handsel.sample;

import app.handsel.model.Note;
import app.handsel.notebook.Action;
import app.handsel.notebook.Edit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells one customer's story as edits. */
final class Teller {

    private static final int LONG_AGO = 90;
    private static final int RECENT = 8;

    private final Story story;
    private final Days days;
    private final Wording wording;
    private final Person person;
    private final Ledger ledger = new Ledger();
    private final Deeds deeds;

    Teller(Story story, Days days, Prices prices, Wording wording, Phones phones) {
        this.story = story;
        this.days = days;
        this.wording = wording;
        this.person = new Person(story, days, phones);
        this.deeds = new Deeds(new Pen(story.name(), ledger, days, prices));
    }

    List<Edit> until(Instant now) {
        List<Page> pages = story.pages().stream()
                .filter(page -> !at(page).isAfter(now))
                .sorted(Comparator.comparing(this::at))
                .toList();
        var edits = new ArrayList<Edit>();
        for (int i = 0; i < pages.size(); i++) {
            if (i == 0) {
                ledger.put(person.met(at(pages.getFirst())));
            }
            write(pages.get(i), i);
            if (i == 0 || i == pages.size() - 1 || chapter(pages.get(i)) != chapter(pages.get(i + 1))) {
                edits.add(edit(pages.get(i), edits.size()));
            }
        }
        return edits;
    }

    private void write(Page page, int number) {
        var note = new Note(
                Ids.of(story.name(), "note", Integer.toString(number)),
                Ids.of(story.name()),
                at(page),
                page.way(),
                page.by(),
                wording.of(page.text()),
                page.first(),
                Optional.empty());
        ledger.put(note);
        page.deeds().forEach(deed -> deeds.write(Deed.read(deed, wording), note));
    }

    /** What is long ago was written up in one go, the last days one by one. */
    private static int chapter(Page page) {
        int age = -page.day();
        if (age <= RECENT) {
            return age;
        }
        return age <= LONG_AGO ? RECENT + 1 : LONG_AGO;
    }

    private Edit edit(Page last, int number) {
        return new Edit(
                Ids.of(story.name(), "edit", Integer.toString(number)),
                at(last),
                last.by(),
                Action.SAMPLE_MADE,
                story.name(),
                Edit.Role.DONE,
                Optional.empty(),
                ledger.close());
    }

    private Instant at(Page page) {
        return days.at(page.day(), page.time());
    }
}

package app.handsel.ui.settings;

import app.handsel.model.Checklist;
import app.handsel.ui.support.Checklists;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The checklists before a call while they are being changed, one item a line. An emptied one is the usual again. */
public final class ChecklistsViewModel {

    private final Checklists checklists;
    private final Map<Checklist.Kind, StringProperty> texts = new EnumMap<>(Checklist.Kind.class);

    ChecklistsViewModel(Checklists checklists) {
        this.checklists = checklists;
        Stream.of(Checklist.Kind.values()).forEach(kind -> texts.put(kind, new SimpleStringProperty("")));
    }

    void fill() {
        texts.forEach((kind, text) -> text.set(Lines.shown(checklists.items(kind))));
    }

    /** Only what differs from the usual is kept, so that the usual can still become better. */
    List<Checklist> read(List<Checklist> before) {
        return texts.keySet().stream().allMatch(kind -> items(kind).equals(checklists.items(kind)))
                ? before
                : texts.keySet().stream()
                        .map(kind -> new Checklist(kind, items(kind)))
                        .filter(list -> !list.items().equals(checklists.usual(list.kind())))
                        .toList();
    }

    private List<String> items(Checklist.Kind kind) {
        List<String> typed = Lines.read(text(kind).get());
        return typed.isEmpty() ? checklists.usual(kind) : typed;
    }

    public void reset(Checklist.Kind kind) {
        text(kind).set(Lines.shown(checklists.usual(kind)));
    }

    public StringProperty text(Checklist.Kind kind) {
        return texts.get(kind);
    }
}

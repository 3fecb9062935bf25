package app.handsel.torture;

import app.handsel.TestNotebook;
import app.handsel.model.Customer;
import app.handsel.model.Entry;
import app.handsel.model.Known;
import app.handsel.model.Rhythm;
import app.handsel.notebook.Card;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edit;
import app.handsel.store.NotebookFolder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** All that a notebook answers, whatever way it is asked; each answer under the name of its question. */
record Reading(SortedMap<String, Object> answers) {

    private static final Instant NOW = TestNotebook.NOW;
    private static final LocalDate SOON =
            NOW.atZone(TestNotebook.ZONE).toLocalDate().plusDays(30);

    static Reading of(NotebookFolder open) {
        var answers = new TreeMap<String, Object>();
        List<Customer> customers = open.cards().customers();
        answers.put("customers", Set.copyOf(customers));
        for (Customer customer : customers) {
            UUID id = customer.id();
            answers.put(
                    "card " + id, card(open.cards().card(id, Integer.MAX_VALUE).orElseThrow()));
            answers.put("past " + id, open.past().of(id, Integer.MAX_VALUE));
        }
        answers.put("trail", Set.copyOf(open.trail().since(Instant.EPOCH)));
        answers.put("questions", Set.copyOf(open.questions().all()));
        Known owing = open.owing().until(SOON, NOW, Rhythm.USUAL);
        answers.put("owing", List.of(Set.copyOf(owing.entries()), owing.relations()));
        answers.put("next due", open.owing().nextDueAfter(SOON));
        for (String word : Words.ALL) {
            answers.put("find " + word, Set.copyOf(open.words().containing(List.of(word), Integer.MAX_VALUE)));
        }
        answers.put("applied", open.records().applied());
        answers.put("undo", open.records().undoable());
        answers.put("redo", open.records().redoable());
        return new Reading(answers);
    }

    /** Two databases may list what has the same date in another order. */
    private static Object card(Card card) {
        return List.of(
                card.customer(),
                Set.copyOf(card.notes()),
                card.olderNotes(),
                Set.copyOf(card.entries()),
                card.relation(),
                card.referrer(),
                Set.copyOf(card.sent()));
    }

    /** The questions that are answered differently. */
    SortedSet<String> differences(Reading other) {
        var all = new TreeSet<>(answers.keySet());
        all.addAll(other.answers.keySet());
        all.removeIf(name -> Objects.equals(answers.get(name), other.answers.get(name)));
        return all;
    }

    /** The entries of a journal after all of its edits, by the edits alone. */
    static Map<UUID, Entry> entriesAfter(Collection<Edit> edits) {
        var entries = new TreeMap<UUID, Entry>();
        edits.stream()
                .flatMap(edit -> edit.changes().stream())
                .forEach(change -> change.after()
                        .ifPresentOrElse(entry -> entries.put(entry.id(), entry), () -> entries.remove(change.id())));
        return entries;
    }

    /** The ids of all entries that were ever there. */
    static Set<UUID> everIn(Collection<Edit> edits) {
        return edits.stream()
                .flatMap(edit -> edit.changes().stream())
                .map(Change::id)
                .collect(Collectors.toSet());
    }
}

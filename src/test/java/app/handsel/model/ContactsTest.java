package app.handsel.model;

import static app.handsel.model.Given.BERLIN;
import static app.handsel.model.Given.TOM;
import static app.handsel.model.Given.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactsTest {

    private static final Instant SINCE = at("2025-11-24 10:30");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "nothing is known                       | -                                                           "
                        + "        | nobody, 0 to 0",
                "a note that does not say it            | note 2026-11-23 09:00 ?                                     "
                        + "        | nobody, 0 to 0",
                "a note that says it                    | note 2026-11-23 09:00 THEY                                  "
                        + "        | THEY 2026-11-23 09:00, 1 to 0",
                "a memo is no contact                   | memo 2026-11-23 09:00 WE                                    "
                        + "        | nobody, 0 to 0",
                "they called                            | call 2026-11-23 09:00 CAME_IN                               "
                        + "        | THEY 2026-11-23 09:00, 1 to 0",
                "they called and nobody answered        | call 2026-11-23 09:00 MISSED                                "
                        + "        | THEY 2026-11-23 09:00, 1 to 0",
                "we called                              | call 2026-11-23 09:00 REACHED                               "
                        + "        | WE 2026-11-23 09:00, 0 to 1",
                "we called and nobody answered          | call 2026-11-23 09:00 NOT_REACHED                           "
                        + "        | WE 2026-11-23 09:00, 0 to 1",
                "a call and the note of it are one      | call 2026-11-23 09:00 CAME_IN; note 2026-11-23 09:05 THEY   "
                        + "        | THEY 2026-11-23 09:00, 1 to 0",
                "tried three times in a day is once     | call 2026-11-23 09:00 NOT_REACHED; call 2026-11-23 12:00"
                        + " NOT_REACHED; call 2026-11-23 15:00 REACHED | WE 2026-11-23 09:00, 0 to 1",
                "called back on the same day            | call 2026-11-23 09:00 MISSED > 2026-11-23 11:00; call"
                        + " 2026-11-23 11:00 REACHED | THEY 2026-11-23 09:00, 1 to 0",
                "called back on the next day            | call 2026-11-22 09:00 MISSED > 2026-11-23 11:00; call"
                        + " 2026-11-23 11:00 REACHED | THEY 2026-11-22 09:00, 1 to 0",
                "they had to try again on the next day  | call 2026-11-22 09:00 MISSED > 2026-11-23 11:00; call"
                        + " 2026-11-23 11:00 CAME_IN | THEY 2026-11-23 11:00, 2 to 0",
                "the order of writing does not matter   | note 2026-11-23 09:00 WE; note 2026-11-20 09:00 THEY; note"
                        + " 2026-11-21 09:00 THEY | WE 2026-11-23 09:00, 2 to 1",
                "midnight in the shop parts the days    | note 2026-11-22 23:59 WE; note 2026-11-23 00:00 WE          "
                        + "        | WE 2026-11-23 00:00, 0 to 2",
                "the longest day of autumn is one       | note 2026-10-25 00:10 WE; note 2026-10-25 23:50 THEY        "
                        + "        | WE 2026-10-25 00:10, 0 to 1",
                "the shortest day of spring is one      | note 2026-03-29 00:10 WE; note 2026-03-29 23:50 THEY        "
                        + "        | WE 2026-03-29 00:10, 0 to 1",
                "longer ago is the last, not counted    | note 2025-11-24 10:29 THEY                                  "
                        + "        | THEY 2025-11-24 10:29, 0 to 0",
                "from then on it is counted             | note 2025-11-24 10:30 THEY                                  "
                        + "        | THEY 2025-11-24 10:30, 1 to 0",
            })
    void whoGotInTouchFirst(String situation, String told, String expected) {
        List<Note> notes = new ArrayList<>();
        List<Call> calls = new ArrayList<>();
        for (String line : told == null ? new String[0] : told.split("; ")) {
            if (line.startsWith("call")) {
                calls.add(call(line));
            } else {
                notes.add(note(line));
            }
        }
        assertThat(shown(Contacts.of(notes, calls, SINCE, BERLIN)))
                .as(situation)
                .isEqualTo(expected);
    }

    private static String shown(Contacts contacts) {
        String last = contacts.last()
                .map(first -> first.who() + " "
                        + first.at().atZone(BERLIN).toLocalDateTime().toString().replace('T', ' '))
                .orElse("nobody");
        return "%s, %d to %d".formatted(last, contacts.they(), contacts.we());
    }

    private static Note note(String line) {
        String[] words = line.split(" ");
        Optional<Initiator> first = words[3].equals("?") ? Optional.empty() : Optional.of(Initiator.valueOf(words[3]));
        Way way = words[0].equals("memo") ? Way.MEMO : Way.VISIT;
        return new Note(
                UUID.randomUUID(), TOM, at(words[1] + " " + words[2]), way, "Mia", "…", first, Optional.empty());
    }

    private static Call call(String line) {
        String[] words = line.split(" ");
        Optional<Instant> back = words.length > 4 ? Optional.of(at(words[5] + " " + words[6])) : Optional.empty();
        return new Call(
                UUID.randomUUID(), TOM, at(words[1] + " " + words[2]), Call.Outcome.valueOf(words[3]), "Mia", "", back);
    }
}

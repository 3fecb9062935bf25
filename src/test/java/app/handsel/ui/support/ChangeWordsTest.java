package app.handsel.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.TestNotebook;
import app.handsel.model.Entry;
import app.handsel.notebook.Change;
import app.handsel.sample.SampleShop;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeWordsTest {

    private static final List<Change> CHANGES = new SampleShop(new TestClock(), TestNotebook.ZONE, "EUR", "DE")
            .edits().stream().flatMap(edit -> edit.changes().stream()).toList();

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "de-DE"})
    void everythingInAShopCanBeSaidInWords(String language) {
        Messages messages = new Messages(Locale.forLanguageTag(language));
        var words = new ChangeWords(
                messages,
                new Shop(new TestClock(), TestShop.SETTINGS, TestShop.SETTINGS, new Notices()),
                _ -> Optional.empty());
        for (Change change : CHANGES) {
            assertThat(words.details(change))
                    .allSatisfy(line -> assertThat(line).isNotBlank());
            assertThat(words.whole(change.any())).isNotEmpty();
        }
        assertThat(CHANGES.stream().map(change -> change.any().getClass()).distinct())
                .hasSameSizeAs(Entry.class.getPermittedSubclasses());
    }

    @Test
    void everyPartOfEveryRecordHasAName() {
        Messages messages = new Messages(Locale.US);
        Stream.of(Entry.class.getPermittedSubclasses())
                .flatMap(kind -> Stream.of(kind.getRecordComponents()))
                .filter(part -> !ChangeWords.UNSAID.contains(part.getName()))
                .forEach(part -> assertThat(
                                messages.text("field." + part.getName().toLowerCase(Locale.ROOT)))
                        .isNotBlank());
    }
}

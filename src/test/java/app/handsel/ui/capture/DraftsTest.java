package app.handsel.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.Initiator;
import app.handsel.model.Note;
import app.handsel.model.Way;
import app.handsel.notebook.Draft;
import app.handsel.ui.support.TestShop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was typed and not saved comes back, as it was. */
class DraftsTest {

    private final TestShop shop = new TestShop();
    private final Customer tom = shop.customer("Tom");
    private final Customer ann = shop.customer("Ann");
    private NoteDesk desk = new NoteDesk(shop);

    @BeforeEach
    void openCard() {
        desk.note.show(tom.id());
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void afterARestartAllOfItIsBackWithTheCaretWhereItWas() {
        desk.note.way().set(Way.VISIT);
        desk.note.first().set(Optional.of(Initiator.THEY));
        desk.type("wants an oven");
        desk.note.heat().open().set(true);
        desk.note.heat().said().set("thieves!");
        desk.note.caret().set(5);
        restart();
        desk.note.show(tom.id());
        assertBox("wants an oven", 5);
        assertThat(desk.note.way().get()).isEqualTo(Way.VISIT);
        assertThat(desk.note.first().get()).contains(Initiator.THEY);
        assertThat(desk.note.heat().said().get()).isEqualTo("thieves!");
        assertThat(desk.note.heat().open().get()).isTrue();
    }

    @Test
    void eachCustomersDraftIsBackAndTheOneWithoutACustomer() {
        desk.type("for Tom");
        desk.note.show(ann.id());
        desk.type("for Ann");
        desk.note.showNobody();
        desk.type("for whom?");
        restart();
        desk.note.showNobody();
        assertBox("for whom?", 9);
        desk.note.show(tom.id());
        assertBox("for Tom", 7);
        desk.note.show(ann.id());
        assertBox("for Ann", 7);
    }

    @Test
    void aCardThatIsOpenBeforeTheDraftsAreReadShowsThemThen() {
        desk.type("for Tom");
        desk.later.pass();
        shop.background.hold();
        desk = new NoteDesk(shop);
        desk.note.show(tom.id());
        shop.background.finish();
        assertBox("for Tom", 7);
    }

    @Test
    void whoeverIsQuickerThanTheDraftsGoesOnAndTheyWait() {
        desk.type("for Tom");
        desk.later.pass();
        shop.background.hold();
        desk = new NoteDesk(shop);
        desk.note.show(tom.id());
        desk.type("and lids");
        shop.background.finish();
        assertBox("and lids", 8);
        desk.note.save();
        assertBox("for Tom", 7);
    }

    @Test
    void aCorrectionComesBackAsOneAndWhatItInterruptedComesAfterIt() {
        Note old = shop.note(tom, "wants an ofen");
        desk.type("new");
        shop.clock.set("2026-11-24T09:31:00Z");
        desk.note.change(old);
        assertBox("wants an ofen", 13);
        desk.note.text().set("wants an oven");
        restart();
        desk.note.show(tom.id());
        assertBox("wants an oven", 13);
        desk.note.save();
        assertThat(shop.card(tom).notes()).extracting(Note::text).containsExactly("wants an oven");
        assertBox("new", 3);
    }

    @Test
    void whatWasSavedJustBeforeTheCrashDoesNotComeBackToBeSavedTwice() {
        desk.type("wants an oven");
        desk.later.pass();
        Draft before = desk.onDisk().getFirst();
        desk.note.save();
        keep(before);
        desk = new NoteDesk(shop);
        desk.note.show(tom.id());
        assertBox("", 0);
        assertThat(desk.onDisk()).isEmpty();
    }

    @Test
    void whatWasTypedOnJustBeforeTheCrashIsACorrectionOfTheSameNote() {
        desk.type("wants an oven");
        desk.later.pass();
        Draft before = desk.onDisk().getFirst();
        desk.note.save();
        String more = before.text() + " by Easter";
        keep(new Draft(
                before.id(),
                before.customer(),
                before.at(),
                before.way(),
                more,
                more.length(),
                before.first(),
                before.heat(),
                before.of()));
        desk = new NoteDesk(shop);
        desk.note.show(tom.id());
        assertBox(more, more.length());
        desk.note.save();
        assertThat(shop.card(tom).notes()).extracting(Note::text).containsExactly(more);
    }

    @Test
    void whatWasWrittenWithoutACustomerGoesAlongAndWhatTheyHadWaitsBeneath() {
        desk.type("for Tom");
        desk.note.showNobody();
        desk.type("called about lids");
        desk.note.caret().set(6);
        desk.note.takeAlong(tom.id());
        assertBox("called about lids", 6);
        assertThat(desk.onDisk()).extracting(Draft::customer).containsOnly(Optional.of(tom.id()));
        desk.note.save();
        assertThat(shop.card(tom).notes()).extracting(Note::text).containsExactly("called about lids");
        assertBox("for Tom", 7);
        desk.note.showNobody();
        assertBox("", 0);
    }

    @Test
    void withNothingWrittenTheCustomersOwnDraftIsThere() {
        desk.type("for Tom");
        desk.note.takeAlong(tom.id());
        assertBox("for Tom", 7);
    }

    @Test
    void aDamagedDraftAndOneFromANewerHandselAreNamed() throws IOException {
        desk.type("for Tom");
        desk.later.pass();
        Path file = shop.open
                .folder()
                .resolve("drafts")
                .resolve(desk.onDisk().getFirst().id() + ".draft");
        byte[] bytes = Files.readAllBytes(file);
        bytes[11] += 2;
        Files.write(file, bytes);
        desk = new NoteDesk(shop);
        assertThat(shop.toast())
                .startsWith("A newer Handsel left notes")
                .contains(file.getFileName().toString());
        bytes[11] -= 2;
        bytes[30]++;
        Files.write(file, bytes);
        desk = new NoteDesk(shop);
        assertThat(shop.toast()).contains("is damaged").contains(file.getFileName() + ".damaged");
        desk.note.show(tom.id());
        assertBox("", 0);
    }

    private void keep(Draft draft) {
        try {
            desk.keep(draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process is killed a second after the last key, and started again. */
    private void restart() {
        desk.later.pass();
        desk = new NoteDesk(shop);
    }

    private void assertBox(String text, int caret) {
        assertThat(desk.note.text().get()).isEqualTo(text);
        assertThat(desk.note.caret().get()).isEqualTo(caret);
    }
}

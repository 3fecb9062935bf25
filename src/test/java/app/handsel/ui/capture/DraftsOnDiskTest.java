package app.handsel.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.notebook.Draft;
import app.handsel.ui.support.TestShop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When what is typed comes to disk, and what happens when the disk does not take it. */
class DraftsOnDiskTest {

    private final TestShop shop = new TestShop();
    private final Customer tom = shop.customer("Tom");
    private final Customer ann = shop.customer("Ann");
    private final List<String> closed = new ArrayList<>();
    private final NoteDesk desk = new NoteDesk(shop);

    @BeforeEach
    void openCard() {
        desk.note.show(tom.id());
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void typingIsOnDiskAMomentLater() {
        desk.type("wants an oven");
        assertThat(desk.writes).isZero();
        desk.later.pass();
        assertThat(desk.onDisk()).extracting(Draft::text).containsExactly("wants an oven");
        assertThat(desk.writes).isEqualTo(1);
    }

    @Test
    void whoeverNeverPausesIsSafeTooAndManyKeysAreOneWrite() {
        desk.type("wants");
        assertThat(desk.later.waits()).isEqualTo(1);
        assertThat(desk.later.longest()).isLessThanOrEqualTo(Duration.ofMillis(500));
        desk.later.pass();
        desk.type(" an oven");
        desk.later.pass();
        assertThat(desk.onDisk()).extracting(Draft::text).containsExactly("wants an oven");
        assertThat(desk.writes).isEqualTo(2);
    }

    @Test
    void aSlowDiskIsNotGivenMoreThanItCanTake() {
        desk.type("wants");
        shop.background.hold();
        desk.later.pass();
        desk.type(" an");
        desk.later.pass();
        desk.type(" oven");
        desk.later.pass();
        shop.background.finish();
        desk.later.pass();
        assertThat(desk.onDisk()).extracting(Draft::text).containsExactly("wants an oven");
        assertThat(desk.writes).isEqualTo(2);
    }

    @Test
    void whatIsSavedOrEmptiedIsNotOnDiskAnyMore() {
        desk.type("wants an oven");
        desk.later.pass();
        desk.note.save();
        assertThat(desk.onDisk()).isEmpty();
        desk.type("x");
        desk.later.pass();
        assertThat(desk.onDisk()).hasSize(1);
        desk.note.text().set(" ");
        assertThat(desk.onDisk()).isEmpty();
    }

    @Test
    void leavingTheTextTheCardOrTheScreenWaitsForNothing() {
        desk.type("wants");
        desk.note.rest();
        assertThat(desk.onDisk()).extracting(Draft::text).containsExactly("wants");
        desk.type(" an");
        desk.note.leave();
        assertThat(desk.onDisk()).extracting(Draft::text).containsExactly("wants an");
        desk.note.show(tom.id());
        desk.type(" oven");
        desk.note.show(ann.id());
        assertThat(desk.onDisk()).extracting(Draft::text).containsExactly("wants an oven");
    }

    @Test
    void aFullDiskIsSaidOnceAndTriedAgainWithTheNextKey() {
        desk.full = true;
        desk.type("wants");
        desk.later.pass();
        assertThat(shop.toast()).startsWith("What you are writing is not on disk yet");
        assertThat(desk.drafts.areInDanger()).isTrue();
        shop.shell.dismiss();
        desk.type(" an");
        desk.later.pass();
        assertThat(shop.toast()).isEmpty();
        desk.full = false;
        desk.type(" oven");
        desk.later.pass();
        assertThat(desk.onDisk()).extracting(Draft::text).containsExactly("wants an oven");
        assertThat(desk.drafts.areInDanger()).isFalse();
    }

    @Test
    void whatTheDiskRefusedIsTriedAgainAlsoWithAKeyElsewhere() {
        desk.full = true;
        desk.type("for Tom");
        desk.note.show(ann.id());
        desk.full = false;
        desk.type("for Ann");
        desk.later.pass();
        assertThat(desk.onDisk()).extracting(Draft::text).containsExactlyInAnyOrder("for Tom", "for Ann");
    }

    @Test
    void anOlderTextThatFailedDoesNotComeAfterANewerOne() {
        desk.full = true;
        desk.type("wants");
        shop.background.hold();
        desk.note.rest();
        shop.background.run(() -> desk.full = false, _ -> {});
        desk.type(" an oven");
        desk.note.rest();
        shop.background.finish();
        desk.later.pass();
        assertThat(desk.onDisk()).extracting(Draft::text).containsExactly("wants an oven");
    }

    @Test
    void theWindowWaitsForWhatIsNotOnDiskYetAndForNothingElse() {
        shop.background.hold();
        desk.type("wants an oven");
        desk.drafts.settle(() -> closed.add(desk.onDisk().getFirst().text()));
        assertThat(closed).isEmpty();
        shop.background.finish();
        assertThat(closed).containsExactly("wants an oven");
        shop.background.hold();
        desk.drafts.settle(() -> closed.add("at once"));
        assertThat(closed).endsWith("at once");
    }

    @Test
    void theWindowHearsOfADiskThatRefusesBeforeItCloses() {
        desk.full = true;
        desk.type("wants an oven");
        desk.drafts.settle(() -> closed.add(String.valueOf(desk.drafts.areInDanger())));
        assertThat(closed).containsExactly("true");
    }
}

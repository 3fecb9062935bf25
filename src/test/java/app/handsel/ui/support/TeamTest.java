package app.handsel.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Note;
import app.handsel.model.Settings;
import app.handsel.ui.capture.NoteViewModel;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TeamTest {

    private final TestShop shop = new TestShop();
    private final Kept kept = new Kept();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void theOneWhoNamedThemselvesInTheSettingsIsAtWorkFirst() {
        colleagues("Nora", "Ben");
        Team team = team();
        assertThat(team.names()).containsExactly("Mia", "Nora", "Ben");
        assertThat(team.current().get()).isEqualTo("Mia");
    }

    @Test
    void theNextOneIsAtWorkAndAfterTheLastTheFirst() {
        colleagues("Nora");
        Team team = team();
        team.next();
        assertThat(shop.shop.user()).isEqualTo("Nora");
        assertThat(shop.toast()).isEqualTo("Nora is at work now.");
        team.next();
        assertThat(shop.shop.user()).isEqualTo("Mia");
    }

    @Test
    void whoeverNamesThemselvesAmongTheColleaguesIsThereOnce() {
        colleagues("Nora", " Mia ", "");
        assertThat(team().names()).containsExactly("Mia", "Nora");
    }

    @Test
    void whoeverWorksAloneIsToldWhereColleaguesAreAdded() {
        team().next();
        assertThat(shop.shop.user()).isEqualTo("Mia");
        assertThat(shop.toast()).contains("Add your colleagues in Settings");
    }

    @Test
    void handingOverIsNoEdit() {
        colleagues("Nora");
        var before = shop.open.records().undoable();
        team().choose("Nora");
        assertThat(shop.open.records().undoable()).isEqualTo(before);
    }

    @Test
    void whoWasAtWorkLastIsAtWorkAgainAfterARestart() {
        colleagues("Nora", "Ben");
        team().choose("Ben");
        assertThat(kept.name).isEqualTo("Ben");

        shop.shop.works("");
        assertThat(team().current().get()).isEqualTo("Ben");
        assertThat(shop.shop.user()).isEqualTo("Ben");
    }

    @Test
    void whoeverChoosesBeforeTheLastOneIsKnownStaysChosen() {
        colleagues("Nora", "Ben");
        kept.name = "Ben";
        shop.background.hold();
        Team team = team();
        team.choose("Nora");
        shop.background.finish();
        assertThat(shop.shop.user()).isEqualTo("Nora");
    }

    @Test
    void whoHasLeftTheTeamIsNotAtWorkAnyMore() {
        colleagues("Nora", "Ben");
        Team team = team();
        team.choose("Ben");
        colleagues("Nora");
        assertThat(team.current().get()).isEqualTo("Mia");
        assertThat(shop.shop.user()).isEqualTo("Mia");
    }

    @Test
    void aTeamWhoseOwnerHasNoNameBeginsWithItsFirst() {
        shop.add(TestShop.settings("", List.of("Nora"), Optional.empty(), List.of()));
        assertThat(shop.shop.user()).isEqualTo("Nora");
    }

    @Test
    void aNameThatCannotBeKeptTroublesNobody() {
        colleagues("Nora");
        kept.broken = true;
        Team team = team();
        team.choose("Nora");
        assertThat(shop.shop.user()).isEqualTo("Nora");
        assertThat(shop.toast()).isEqualTo("Nora is at work now.");
    }

    @Test
    void whatIsWrittenDownCarriesTheNameOfWhoeverIsAtWork() {
        colleagues("Nora");
        team().choose("Nora");
        var card = new NoteViewModel(shop.open.notebook(), shop.open.edits(), shop.background, shop.shop);
        var tom = shop.customer("Tom");
        card.show(tom.id());
        card.text().set("wants an oven");
        card.save();
        assertThat(shop.card(tom).notes()).extracting(Note::by).containsExactly("Nora");
    }

    private Team team() {
        return new Team(shop.shop, kept, shop.background, shop.messages, shop.shell::say);
    }

    private void colleagues(String... names) {
        Settings next = TestShop.settings("Mia", List.of(names), Optional.empty(), List.of());
        shop.now(TestShop.SETTINGS).ifPresentOrElse(before -> shop.change(before, next), () -> shop.add(next));
    }

    private static final class Kept implements AtWork {

        private String name = "";
        private boolean broken;

        @Override
        public String last() throws IOException {
            return name;
        }

        @Override
        public void remember(String next) throws IOException {
            if (broken) {
                throw new IOException("full");
            }
            name = next;
        }
    }
}

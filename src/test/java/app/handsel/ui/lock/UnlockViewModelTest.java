package app.handsel.ui.lock;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.journal.Seal;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import app.handsel.ui.lock.UnlockViewModel.Way;
import app.handsel.ui.support.DirectBackground;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.SteppedLater;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnlockViewModelTest {

    private final FakeKeys keys = new FakeKeys();
    private final SteppedLater later = new SteppedLater();
    private final List<Seal> opened = new ArrayList<>();
    private UnlockViewModel unlock;

    @BeforeEach
    void lock() {
        keys.have("mill and oven");
        unlock = unlocking(keys);
    }

    private UnlockViewModel unlocking(Keys with) {
        return new UnlockViewModel(with, new DirectBackground(), later, new Messages(Locale.US), opened::add);
    }

    private void type(String password) {
        unlock.password().set(password);
        unlock.go();
    }

    @Test
    void theRightPasswordOpens() {
        type("mill and oven");
        assertThat(opened).hasSize(1);
        assertThat(unlock.problem().get()).isEmpty();
    }

    @Test
    void aWrongPasswordSaysWhatToDoAndTheFieldIsEmpty() {
        type("mill and owen");
        assertThat(opened).isEmpty();
        assertThat(unlock.problem().get())
                .startsWith("That is not the password.")
                .contains("recovery code");
        assertThat(unlock.password().get()).isEmpty();
        type("mill and oven");
        assertThat(opened).hasSize(1);
    }

    @Test
    void whatWasTypedIsClearedOnceItIsTried() {
        type("mill and owen");
        assertThat(keys.last).containsOnly('\0');
        type("mill and oven");
        assertThat(keys.last).containsOnly('\0');
        assertThat(unlock.password().get()).isEmpty();
    }

    @Test
    void nothingIsNotATry() {
        type("");
        assertThat(keys.wrong()).isZero();
        assertThat(unlock.problem().get()).isEqualTo("Type the password first.");
    }

    @Test
    void theWaitIsCountedDownAndNothingIsTriedMeanwhile() {
        keys.left = Duration.ofMillis(1500);
        type("wrong");
        assertThat(unlock.pause().get()).isEqualTo("The next try is possible in 2 seconds.");
        type("mill and oven");
        assertThat(opened).isEmpty();

        keys.left = Duration.ofMillis(500);
        later.pass();
        assertThat(unlock.pause().get()).isEqualTo("The next try is possible in one second.");
        keys.left = Duration.ZERO;
        later.pass();
        assertThat(unlock.pause().get()).isEmpty();
        unlock.go();
        assertThat(opened).hasSize(1);
    }

    @Test
    void aWaitFromBeforeTheStartIsSaidAtOnce() {
        keys.left = Duration.ofSeconds(32);
        assertThat(unlocking(keys).pause().get()).contains("32 seconds");
    }

    @Test
    void theRecoveryCodeLeadsToANewPasswordThatOpens() {
        unlock.useCode();
        unlock.code().set(keys.code().text().toLowerCase(Locale.ROOT).replace('-', ' '));
        unlock.go();
        assertThat(unlock.way().get()).isEqualTo(Way.NEW_PASSWORD);
        assertThat(opened).isEmpty();

        unlock.next().first().set("flour and salt");
        unlock.next().again().set("flour and salt");
        unlock.go();
        assertThat(opened).hasSize(1);
        assertThat(keys.password()).contains("flour and salt");
        assertThat(unlock.next().first().get()).isEmpty();
    }

    @Test
    void aSlipInTheCodeIsToldFromAnotherNotebooksCode() {
        unlock.useCode();
        String right = keys.code().text();
        unlock.code().set(right.substring(0, right.length() - 1) + (right.endsWith("0") ? "1" : "0"));
        unlock.go();
        assertThat(unlock.problem().get()).startsWith("There is a slip in this code: it has 28 letters and digits");
        assertThat(keys.wrong()).isZero();

        unlock.code().set(keys.nextCode().text());
        unlock.go();
        assertThat(unlock.problem().get()).contains("not the one of this notebook");
        assertThat(keys.wrong()).isEqualTo(1);
        assertThat(unlock.way().get()).isEqualTo(Way.CODE);
    }

    @Test
    void afterTheCodeNoPasswordIsTooShortOrMistyped() {
        unlock.useCode();
        unlock.code().set(keys.code().text());
        unlock.go();
        unlock.next().first().set("short");
        unlock.next().again().set("short");
        unlock.go();
        assertThat(unlock.problem().get()).startsWith("Use at least 10 characters.");
        unlock.next().first().set("flour and salt");
        unlock.go();
        assertThat(unlock.problem().get()).startsWith("The two are not the same.");
        assertThat(keys.password()).contains("mill and oven");
        assertThat(opened).isEmpty();
    }

    @Test
    void backAtThePasswordNothingIsLeftOfTheCode() {
        unlock.useCode();
        unlock.code().set(keys.code().text());
        unlock.go();
        unlock.usePassword();
        assertThat(unlock.way().get()).isEqualTo(Way.PASSWORD);
        assertThat(unlock.code().get()).isEmpty();
        unlock.go();
        assertThat(opened).isEmpty();
    }

    @Test
    void aKeyThatCannotBeReadIsNotCalledAWrongPassword() {
        unlock = unlocking(new FakeKeys() {
            @Override
            public Optional<Seal> open(char[] typed) {
                throw new NotebookException(Problem.KEY_DAMAGED, "key");
            }
        });
        type("mill and oven");
        assertThat(unlock.problem().get()).startsWith("Both files that keep this notebook’s key");
        assertThat(unlock.busy().get()).isFalse();
    }
}

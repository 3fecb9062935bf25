package app.handsel.ui.lock;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import app.handsel.ui.lock.PasswordViewModel.Step;
import app.handsel.ui.support.DirectBackground;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Printed;
import app.handsel.ui.support.TestPrompts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordViewModelTest {

    private static final String OLD = "mill and oven";
    private static final String NEW = "flour and salt";

    private final FakeKeys keys = new FakeKeys();
    private final FakeSealing sealing = new FakeSealing(keys);
    private final TestPrompts prompts = new TestPrompts();
    private final List<String> said = new ArrayList<>();
    private final Messages messages = new Messages(Locale.US);

    private PasswordViewModel password() {
        var background = new DirectBackground();
        var code = new CodeViewModel(prompts, background, messages, said::add);
        return new PasswordViewModel(keys, sealing, background, code, messages, said::add);
    }

    private PasswordViewModel kept() {
        keys.have(OLD);
        return password();
    }

    private static void choose(PasswordViewModel password, String chosen) {
        password.next().first().set(chosen);
        password.next().again().set(chosen);
        password.go();
    }

    private static void typeBack(PasswordViewModel password, String code) {
        password.code().typed().set(code.substring(code.length() - 4));
        password.go();
    }

    @Test
    void aPasswordCountsOnceItsCodeIsTypedBackAndAllIsRewritten() {
        PasswordViewModel password = password();
        assertThat(password.step().get()).isEqualTo(Step.NONE);
        password.begin(Step.SETTING);
        choose(password, NEW);
        assertThat(password.step().get()).isEqualTo(Step.CONFIRMING);
        assertThat(password.code().text().get()).isEqualTo(keys.code().text());
        assertThat(keys.last).containsOnly('\0');
        assertThat(keys.password()).isEmpty();

        sealing.hold();
        typeBack(password, keys.code().text());
        assertThat(password.step().get()).isEqualTo(Step.WORKING);
        sealing.underWay().progress().accept(0.4);
        assertThat(password.progress().get()).isEqualTo(0.4);
        assertThat(password.code().text().get()).isEmpty();

        sealing.finish();
        assertThat(password.step().get()).isEqualTo(Step.KEPT);
        assertThat(keys.password()).contains(NEW);
    }

    @Test
    void aCodeThatNobodyWroteDownDoesNotCount() {
        PasswordViewModel password = password();
        password.begin(Step.SETTING);
        choose(password, NEW);
        password.go();
        assertThat(password.problem().get()).startsWith("That is not the last group.");
        password.cancel();
        assertThat(password.step().get()).isEqualTo(Step.NONE);
        assertThat(password.code().text().get()).isEmpty();
        assertThat(keys.password()).isEmpty();
    }

    @Test
    void onlyTheLengthIsAskedFor() {
        PasswordViewModel password = password();
        password.begin(Step.SETTING);
        assertThat(password.next().advice().get()).startsWith("At least 10 characters.");
        choose(password, "mmmmmmmmm");
        assertThat(password.problem().get()).startsWith("Use at least 10 characters.");
        choose(password, "mmmmmmmmmm");
        assertThat(password.step().get()).isEqualTo(Step.CONFIRMING);
    }

    @Test
    void theAdviceGrowsWithTheLengthAndAnEmojiIsOneCharacter() {
        NewPassword next = new NewPassword(messages);
        next.first().set("🍞".repeat(9));
        assertThat(next.advice().get()).startsWith("At least 10");
        next.first().set("🍞".repeat(10));
        assertThat(next.advice().get()).startsWith("Long enough.");
        next.first().set("a few words of our own");
        assertThat(next.advice().get()).isEqualTo("Good and long.");
        assertThat(next.strength().get()).isEqualTo(1);
    }

    @Test
    void changingAsksForThePresentOne() {
        PasswordViewModel password = kept();
        assertThat(password.step().get()).isEqualTo(Step.KEPT);
        password.begin(Step.CHANGING);
        password.present().set("wrong");
        choose(password, NEW);
        assertThat(password.problem().get()).startsWith("That is not the present password.");
        assertThat(keys.password()).contains(OLD);

        password.present().set(OLD);
        choose(password, NEW);
        assertThat(keys.password()).contains(NEW);
        assertThat(password.step().get()).isEqualTo(Step.KEPT);
        assertThat(said).containsExactly("The password is changed.");
    }

    @Test
    void afterWrongTriesOneWaitsHereToo() {
        PasswordViewModel password = kept();
        keys.left = Duration.ofSeconds(8);
        password.begin(Step.REMOVING);
        password.present().set(OLD);
        password.go();
        assertThat(password.problem().get()).contains("8 seconds");
        assertThat(keys.password()).contains(OLD);
    }

    @Test
    void aNewCodeCountsOnceItIsTypedBack() {
        PasswordViewModel password = kept();
        var old = keys.code();
        password.begin(Step.RENEWING);
        password.present().set(OLD);
        password.go();
        assertThat(password.code().text().get()).isEqualTo(keys.nextCode().text());
        assertThat(keys.code()).isEqualTo(old);

        typeBack(password, keys.nextCode().text());
        assertThat(keys.code()).isEqualTo(keys.nextCode());
        assertThat(password.step().get()).isEqualTo(Step.KEPT);
    }

    @Test
    void removingAsksForThePresentOneAndRewritesAll() {
        PasswordViewModel password = kept();
        password.begin(Step.REMOVING);
        password.go();
        assertThat(password.problem().get()).isEqualTo("Type the password first.");
        password.present().set("wrong");
        password.go();
        assertThat(keys.password()).contains(OLD);

        password.present().set(OLD);
        password.go();
        assertThat(keys.password()).isEmpty();
        assertThat(password.step().get()).isEqualTo(Step.NONE);
    }

    @Test
    void whenItCouldNotBeRewrittenAllIsAsItWas() {
        PasswordViewModel password = kept();
        sealing.hold();
        password.begin(Step.REMOVING);
        password.present().set(OLD);
        password.go();
        sealing.underWay().failed().accept(new NotebookException(Problem.NOT_REWRITTEN, "full"));
        assertThat(password.step().get()).isEqualTo(Step.KEPT);
        assertThat(keys.password()).contains(OLD);
    }

    @Test
    void theCodeIsCopiedSavedAndPrintedByChoice(@TempDir Path folder) throws IOException {
        PasswordViewModel password = password();
        password.begin(Step.SETTING);
        choose(password, NEW);
        String code = keys.code().text();
        password.code().copy();
        prompts.savesTo(folder.resolve("code.txt"));
        password.code().save();
        password.code().printed(Printed.NO_PRINTER);

        assertThat(prompts.copied()).containsExactly(code);
        assertThat(folder.resolve("code.txt")).content().contains(code).contains("Whoever has this code");
        assertThat(said).hasSize(3);
        assertThat(said.get(1)).startsWith("The code is saved as code.txt.");
    }

    @Test
    void aCodeThatCannotBeSavedIsSaid(@TempDir Path folder) throws IOException {
        PasswordViewModel password = password();
        password.begin(Step.SETTING);
        choose(password, NEW);
        prompts.savesTo(Files.createDirectory(folder.resolve("code.txt")));
        password.code().save();
        assertThat(said).singleElement().asString().startsWith("code.txt could not be written.");
    }
}

package app.handsel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    private static final Arguments USUAL = new Arguments.Open(Optional.empty(), Optional.empty());

    @Test
    void nothingAsksForTheUsualNotebook() {
        assertThat(Arguments.of()).isEqualTo(USUAL);
        assertThat(Arguments.of("", "  ")).isEqualTo(USUAL);
    }

    @Test
    void aNotebookIsNamedInEitherWay() {
        var shop = new Arguments.Open(Optional.of(Path.of("my shop")), Optional.empty());
        assertThat(Arguments.of("--notebook", "my shop")).isEqualTo(shop);
        assertThat(Arguments.of("--notebook=my shop")).isEqualTo(shop);
        assertThat(Arguments.of("", "--notebook", "", "my shop", " ")).isEqualTo(shop);
    }

    @Test
    void aFolderMayHoldAnEqualsSign() {
        assertThat(Arguments.of("--notebook=a=b"))
                .isEqualTo(new Arguments.Open(Optional.of(Path.of("a=b")), Optional.empty()));
    }

    @Test
    void aTourAndANotebookGoTogether() {
        assertThat(Arguments.of("--tour=pictures", "--notebook", "shop"))
                .isEqualTo(new Arguments.Open(Optional.of(Path.of("shop")), Optional.of(Path.of("pictures"))));
    }

    @Test
    void versionAndHelpAreAnswered() {
        assertThat(Arguments.of("--version")).isEqualTo(new Arguments.Version());
        assertThat(Arguments.of("--notebook", "shop", "--help")).isEqualTo(new Arguments.Help());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--notebok=shop",
                "shop",
                "-h",
                "--version=1",
                "--notebook",
                "--notebook=",
                "--tour= ",
                "--x",
                "-"
            })
    void whatIsNotUnderstoodEndsWithTheUsageInOneLine(String argument) {
        assertThat(Arguments.of(argument))
                .isInstanceOfSatisfying(
                        Arguments.Wrong.class,
                        wrong -> assertThat(wrong.line())
                                .endsWith(Arguments.USAGE)
                                .doesNotContain("\n"));
    }

    @Test
    void theNextOptionIsNotAFolder() {
        assertThat(Arguments.of("--notebook", "--tour", "pictures")).isInstanceOf(Arguments.Wrong.class);
    }

    @Test
    void aFolderThatCannotBeNamedIsNotUnderstood() {
        assertThat(Arguments.of("--notebook=a\0b")).isInstanceOf(Arguments.Wrong.class);
    }
}

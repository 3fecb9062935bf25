package app.handsel.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words that tell a customer their money arrived. */
class AcknowledgementTextTest {

    private static final String TEMPLATE = """
        Dear {name},

        we received {amount} for {what}, thank you! Next comes {next}.

        {user}, {shop}\
        """;

    @Test
    void everyPlaceIsFilled() {
        assertThat(about(Optional.of("the oven, by Friday")).in(TEMPLATE)).isEqualTo("""
            Dear Lena,

            we received 500.00 € for the deposit, thank you! Next comes the oven, by Friday.

            Nora, The Copper Ladle\
            """);
    }

    @Test
    void whenNothingComesNextItsSentenceIsLeftOut() {
        assertThat(about(Optional.empty()).in(TEMPLATE)).isEqualTo("""
            Dear Lena,

            we received 500.00 € for the deposit, thank you!

            Nora, The Copper Ladle\
            """);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Thanks, {name}. {next} is next. Yours, {user} | Thanks, Lena. Yours, Nora
        Thanks, {name}!\\nNext: {next}                | Thanks, Lena!
        Thanks.\\n\\nNext: {next}\\n\\n{user}         | Thanks.\\n\\nNora
        Next: {next}                                  | ``
        Danke, {name}! Als Nächstes: {next}. Ihre {user} | Danke, Lena! Ihre Nora
        谢谢{name}。接下来：{next}。{user}            | 谢谢Lena。Nora
        Thanks, {name}.                               | Thanks, Lena.
        """)
    void aSentenceAboutNothingVanishes(String template, String text) {
        assertThat(about(Optional.of(" ")).in(lines(template))).isEqualTo(lines(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {nmae}, {Name}, {} and { name } | {nmae}, {Name}, {} and { name }
        {{name}}                        | {Lena}
        100 % {amount} {                | 100 % 500.00 € {
        """)
    void placesThatWeDoNotKnowStay(String template, String text) {
        assertThat(about(Optional.empty()).in(template)).isEqualTo(text);
    }

    @Test
    void whatACustomerIsCalledIsNeverReadAsATemplate() {
        var odd = new AcknowledgementText("{user} $1 \\", "{what}", "{next}", Optional.of("{name}"), "{shop}", "Nora");

        assertThat(odd.in("{name} {amount} {what} {next} {shop}"))
                .isEqualTo("{user} $1 \\ {what} {next} {name} {shop}");
    }

    private static AcknowledgementText about(Optional<String> next) {
        return new AcknowledgementText("Lena", "500.00 €", "the deposit", next, "The Copper Ladle", "Nora");
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }
}

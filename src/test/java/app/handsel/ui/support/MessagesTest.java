package app.handsel.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.backup.Reason;
import app.handsel.exchange.Label;
import app.handsel.model.Call;
import app.handsel.model.Checklist;
import app.handsel.model.Courtesy;
import app.handsel.model.Customer;
import app.handsel.model.Exactly;
import app.handsel.model.Initiator;
import app.handsel.model.Iou;
import app.handsel.model.Money;
import app.handsel.model.Obligation;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.model.SayFirst;
import app.handsel.model.Settings;
import app.handsel.model.Standing;
import app.handsel.model.Step;
import app.handsel.model.Way;
import app.handsel.model.trust.Measure;
import app.handsel.model.trust.Result;
import app.handsel.notebook.Action;
import app.handsel.notebook.Problem;
import app.handsel.search.Field;
import app.handsel.store.Repair;
import app.handsel.ui.card.CardForm;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Pattern USED = Pattern.compile("\"([a-z]+[a-z0-9-]*(?:[.][a-z0-9_-]+)+)\"");
    private static final Pattern PREFIX = Pattern.compile("\"([a-z]+[.])\"");
    private static final Pattern PLACE = Pattern.compile("'?\\{\\w+");
    private static final List<Class<? extends Enum<?>>> SAID = List.of(
            Action.class,
            Call.Outcome.class,
            CardForm.class,
            Checklist.Kind.class,
            Courtesy.Kind.class,
            Customer.Address.class,
            Customer.Kind.class,
            Deed.class,
            Exactly.Kind.class,
            Initiator.class,
            Iou.Side.class,
            Label.class,
            Problem.class,
            Reason.class,
            Repair.class,
            Field.class,
            Way.class,
            Measure.class,
            Obligation.Group.class,
            Obligation.Kind.class,
            Payment.Method.class,
            Printed.class,
            Promise.State.class,
            Result.class,
            SayFirst.Kind.class,
            Settings.Look.class,
            Standing.Kind.class,
            Step.Kind.class);

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyConstantThatIsShownHasItsWords(String language) {
        Set<String> keys = keys(language);
        for (Class<? extends Enum<?>> type : SAID) {
            for (Enum<?> constant : type.getEnumConstants()) {
                assertThat(keys).contains(Messages.key(constant));
            }
        }
    }

    @Test
    void allLanguagesSayTheSameThings() {
        assertThat(keys("de")).isEqualTo(keys("en"));
    }

    @Test
    void allLanguagesFillInTheSamePlaces() {
        Map<String, String> german = sentences("de");
        for (Map.Entry<String, String> english : sentences("en").entrySet()) {
            assertThat(places(german.get(english.getKey())))
                    .as(english.getKey())
                    .isEqualTo(places(english.getValue()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everySentenceIsFilledInWhole(String language) {
        for (Map.Entry<String, String> sentence : sentences(language).entrySet()) {
            // What is quoted on purpose is a place that the user's own words may have.
            String unquoted = sentence.getValue().replaceAll("'\\{(\\w+)}'", "$1");
            assertThat(unquoted).as(sentence.getKey()).doesNotContain("'", "\"", " .", " ,", "  ");
            for (Object[] values : List.of(filledWith(0), filledWith(1), filledWith(1234))) {
                String shown = new MessageFormat(unquoted, Locale.of(language)).format(values);
                assertThat(shown).as(sentence.getKey()).isNotBlank().doesNotContain("{", "}", "#", "choice");
            }
        }
    }

    private static Object[] filledWith(int value) {
        return Collections.nCopies(6, value).toArray();
    }

    @Test
    void whatTheUserMayPutIntoTheirOwnWordsIsShownInBraces() {
        for (Locale language : List.of(Locale.US, Locale.GERMANY)) {
            Messages messages = new Messages(language);
            assertThat(messages.text("settings.default-acknowledgement")).contains("{name}", "{amount}", "{next}");
            assertThat(messages.text("settings.placeholders")).contains("{name}", "{what}", "{user}");
        }
    }

    @Test
    void aPaymentForNothingThatHasANameIsNotQuoted() {
        Messages english = new Messages(Locale.US);
        assertThat(english.done(Action.PAYMENT_ACKNOWLEDGED, "")).isEqualTo("Acknowledged a payment");
        assertThat(english.done(Action.PAYMENT_ACKNOWLEDGED, "the cake"))
                .isEqualTo("Acknowledged the payment “the cake”");
    }

    @Test
    void everyKeyInTheCodeIsDefined() throws IOException {
        Set<String> keys = keys("en");
        Set<String> undefined = new TreeSet<>(literals());
        undefined.removeAll(keys);
        // Not messages: system properties, file names and the like.
        undefined.removeIf(key -> key.startsWith("app.handsel.")
                || !keys.stream()
                        .map(known -> known.substring(0, known.indexOf('.') + 1))
                        .collect(Collectors.toSet())
                        .contains(key.substring(0, key.indexOf('.') + 1)));
        assertThat(undefined).isEmpty();
    }

    @Test
    void everyDefinedKeyIsUsed() throws IOException {
        String code = code();
        Set<String> literals = literals();
        Set<String> prefixes = PREFIX.matcher(code)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        for (Class<? extends Enum<?>> type : SAID) {
            for (Enum<?> constant : type.getEnumConstants()) {
                literals.add(Messages.key(constant));
                literals.add(Messages.key(constant) + ".plain");
            }
        }
        Set<String> unused = new TreeSet<>(keys("en"));
        unused.removeIf(key -> literals.contains(key)
                || code.contains("\"" + key + "\"")
                || prefixes.stream().anyMatch(key::startsWith)
                || key.endsWith(".what") && literals.contains(key.substring(0, key.length() - 5)));
        assertThat(unused).isEmpty();
    }

    @Test
    void amountsHaveTheDecimalsOfTheirCurrency() {
        Messages english = new Messages(Locale.US);
        assertThat(english.money(new Money(50000, "USD"))).isEqualTo("$500.00");
        assertThat(english.money(new Money(500, "JPY"))).isEqualTo("¥500");
        assertThat(english.money(new Money(1500, "KWD"))).contains("1.500");
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(String language) {
        return sentences(language).keySet();
    }

    private static Map<String, String> sentences(String language) {
        String file = language.equals("en") ? "messages.properties" : "messages_" + language + ".properties";
        try (Reader text = Files.newBufferedReader(Path.of("src/main/resources/app/handsel", file))) {
            var bundle = new PropertyResourceBundle(text);
            return bundle.keySet().stream()
                    .collect(Collectors.toMap(key -> key, bundle::getString, (one, _) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> literals() throws IOException {
        return USED.matcher(code())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String code() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            var text = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                text.append(Files.readString(file));
            }
            return text.toString();
        }
    }
}

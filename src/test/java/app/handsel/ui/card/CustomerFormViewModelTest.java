package app.handsel.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Courtesy;
import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Labelled;
import app.handsel.model.Occasion;
import app.handsel.model.Standing;
import app.handsel.ui.support.LabelledRow;
import app.handsel.ui.support.TestShop;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.MonthDay;
import java.time.Year;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerFormViewModelTest {

    private final TestShop shop = new TestShop();
    private final Customer ann = shop.customer("Ann Oba");
    private final Customer tom = shop.add(full(shop));
    private final CustomerFormViewModel form = form(shop);

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void whatIsChangedIsOneEditAndTheRestStaysAsItWas() {
        start(tom);
        form.nickname().set(" Tommy ");
        form.tags().set("oven, , trays,oven");
        form.sentBy().choice().set(ann);
        form.save();
        assertThat(form.open().get()).isFalse();
        assertThat(shop.now(tom))
                .contains(new CustomerBuilder(tom)
                        .nickname("Tommy")
                        .tags(List.of("oven", "trays"))
                        .referredBy(Optional.of(ann.id()))
                        .build());
        assertThat(shop.toast()).isEqualTo("Changed the details of Tom Reyes");
    }

    @Test
    void aPictureIsMadeSmallAndKeptAndCanBeRemoved(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("tom.png");
        ImageIO.write(new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB), "png", large.toFile());
        shop.prompts.chooses(large);
        start(tom);
        form.choosePicture();
        form.save();

        Customer pictured = (Customer) shop.now(tom).orElseThrow();
        byte[] kept = Base64.getDecoder().decode(pictured.picture().orElseThrow());
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(256);

        start(pictured);
        form.removePicture();
        form.save();
        assertThat(shop.now(tom))
                .contains(new CustomerBuilder(tom).picture(Optional.empty()).build());
    }

    @Test
    void whatIsNoPictureChangesNothingAndSaysSo(@TempDir Path folder) throws IOException {
        shop.prompts.chooses(Files.writeString(folder.resolve("tom.png"), "not a picture"));
        start(tom);
        form.choosePicture();
        assertThat(form.problem().get()).startsWith("This picture could not be read.");
        assertThat(form.picture().get()).isEqualTo(tom.picture());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"en-US", "en-GB", "de-DE", "fr-FR", "es-ES", "pl-PL", "ja-JP", "ar-EG", "ar", "th-TH", "fa-IR"})
    void datesThatAreNotTouchedCanBeSavedAgainInEveryLanguage(String locale) {
        try (TestShop local = new TestShop(Locale.forLanguageTag(locale))) {
            Customer customer = local.add(full(local));
            CustomerFormViewModel again = form(local);
            again.start(local.card(customer), customer);
            again.nickname().set("Tommy");
            again.save();
            assertThat(again.problem().get()).isEmpty();
            assertThat(local.now(customer))
                    .contains(new CustomerBuilder(customer).nickname("Tommy").build());
        }
    }

    @Test
    void savingWithoutAChangeIsNoEdit() {
        start(tom);
        form.save();
        assertThat(form.open().get()).isFalse();
        assertThat(shop.toast()).isEqualTo("Added Tom Reyes");
    }

    @Test
    void aNameIsNeeded() {
        start(tom);
        form.name().set(" ");
        form.save();
        assertThat(form.problem().get()).startsWith("A name is needed");
        assertThat(form.open().get()).isTrue();
    }

    @Test
    void aDateThatCannotBeReadIsSaidAndOnePutRightIsSaved() {
        start(ann);
        form.dates().setAll(new LabelledRow("birthday", "31 Feb 1980"));
        form.save();
        assertThat(form.problem().get()).startsWith("“31 Feb 1980” cannot be read as a date.");
        form.dates().setAll(new LabelledRow("birthday", "28 Feb 1980"));
        form.save();
        assertThat(((Customer) shop.now(ann).orElseThrow()).dates())
                .containsExactly(new Occasion("birthday", MonthDay.of(2, 28), Optional.of(Year.of(1980))));
    }

    @Test
    void savedTwiceQuicklyItIsOneEditAndNothingIsWrong() {
        start(tom);
        form.nickname().set("Tommy");
        shop.background.hold();
        form.save();
        form.save();
        shop.background.finish();
        assertThat(shop.toast()).isEqualTo("Changed the details of Tom Reyes");
        assertThat(form.open().get()).isFalse();
    }

    @Test
    void howWeDealWithThemIsKeptAndTheRestStaysAsItWas() {
        start(tom);
        form.manner().calledAs().set(" Mr Reyes ");
        form.manner().address().set(Optional.of(Customer.Address.FORMAL));
        form.manner().rhythmDays().set(" 30 ");
        form.save();
        Customer known = new CustomerBuilder(tom)
                .calledAs("Mr Reyes")
                .address(Optional.of(Customer.Address.FORMAL))
                .rhythmDays(Optional.of(30))
                .build();
        assertThat(shop.now(tom)).contains(known);

        start(known);
        form.manner().rhythmDays().set("");
        form.save();
        assertThat(shop.now(tom))
                .contains(
                        new CustomerBuilder(known).rhythmDays(Optional.empty()).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "0", "-3", "99999", "1.5", "30 days"})
    void daysThatAreNoNumberAreSaidWhereTheyStand(String days) {
        start(ann);
        form.manner().rhythmDays().set(days);
        form.save();
        assertThat(form.problem().get()).startsWith("“" + days + "” is not a number of days.");
        assertThat(form.more().get()).isTrue();
        assertThat(shop.now(ann)).contains(ann);
    }

    @Test
    void atRiskIsSinceNowAndInOtherWordsStillSinceThen() {
        Instant then = shop.shop.instant();
        Customer risk = standing(ann, Standing.Kind.AT_RISK, "prices");
        assertThat(risk.standing()).contains(new Standing(Standing.Kind.AT_RISK, "prices", "Joe’s", then));

        shop.clock.set("2026-12-01T10:00:00Z");
        assertThat(standing(risk, Standing.Kind.AT_RISK, "late twice").standing())
                .contains(new Standing(Standing.Kind.AT_RISK, "late twice", "Joe’s", then));
    }

    @Test
    void leavingIsSinceTheDayItIsSaidAndComingBackLeavesNoReason() {
        Customer risk = standing(ann, Standing.Kind.AT_RISK, "prices");
        shop.clock.set("2026-12-01T10:00:00Z");
        Customer left = standing(risk, Standing.Kind.LEFT, "prices");
        assertThat(left.left()).isTrue();
        assertThat(left.standing().orElseThrow().since()).isEqualTo(Instant.parse("2026-12-01T10:00:00Z"));

        start(left);
        form.manner().standing().set(Optional.empty());
        form.save();
        assertThat(shop.now(ann)).contains(ann);
    }

    private void start(Customer who) {
        form.start(shop.card(who), who);
    }

    private Customer standing(Customer who, Standing.Kind kind, String why) {
        start(who);
        form.manner().standing().set(Optional.of(kind));
        form.manner().reason().set(why);
        form.manner().toWhom().set("Joe’s ");
        form.save();
        return (Customer) shop.now(who).orElseThrow();
    }

    @Test
    void theFormIsShortUntilMoreIsKnown() {
        start(ann);
        assertThat(form.more().get()).isFalse();
        form.more().set(true);
        form.close();
        start(ann);
        assertThat(form.more().get()).isFalse();
        start(tom);
        assertThat(form.more().get()).isTrue();
    }

    @Test
    void whoWasGreetedIsNotForgottenByTheForm() {
        Customer greeted = ann.with(new Courtesy(Courtesy.Kind.GREETED, shop.shop.instant()));
        shop.change(ann, greeted);
        start(greeted);
        form.nickname().set("Annie");
        form.save();
        assertThat(((Customer) shop.now(ann).orElseThrow()).courtesies()).isEqualTo(greeted.courtesies());
    }

    private static Customer full(TestShop shop) {
        return new CustomerBuilder(UUID.randomUUID(), "Tom Reyes", shop.shop.instant())
                .company("Reyes Catering")
                .phones(List.of(new Labelled("mobile", "503 555 0142")))
                .emails(List.of(new Labelled("", "tom@reyes.test")))
                .addresses(List.of(new Labelled("home", "1 Main St\nPortland")))
                .dates(List.of(
                        new Occasion("birthday", MonthDay.of(9, 12), Optional.of(Year.of(1980))),
                        new Occasion("", MonthDay.of(2, 29), Optional.empty())))
                .tags(List.of("oven"))
                .howMet("at the market")
                .picture(Optional.of("iVBORw0KGgo="))
                .fields(List.of(new Labelled("VAT", "1234")))
                .build();
    }

    private static CustomerFormViewModel form(TestShop shop) {
        return new CustomerFormViewModel(
                shop.open.notebook(),
                shop.open.edits(),
                shop.open.cards(),
                shop.background,
                shop.shop,
                shop.prompts,
                shop.messages);
    }
}

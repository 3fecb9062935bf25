package app.handsel.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Money;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    private final Typed english = new Typed(Locale.US);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        9        | 09:00
        09       | 09:00
        9:30     | 09:30
        9.30     | 09:30
        930      | 09:30
        1730     | 17:30
        17h      | 17:00
        17h30    | 17:30
        17 h 30  | 17:30
        17 Uhr   | 17:00
        17:30 Uhr| 17:30
        5 pm     | 17:00
        5pm      | 17:00
        5:15 P.M.| 17:15
        12 am    | 00:00
        12 pm    | 12:00
        0:00     | 00:00
        23:59    | 23:59
        １７：３０ | 17:30
        ١٧:٣٠   | 17:30
        """)
    void timesAreReadAsPeopleTypeThem(String typed, LocalTime time) {
        assertThat(english.time(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "24:00", "25", "12:60", "7.5", "9:5", "13 pm", "0 am", "5m", "5.", "noon", "-1", "12345"})
    void timesThatAreNoneAreNotGuessed(String typed) {
        assertThat(english.time(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en-US | USD | 500        | 50000
        en-US | USD | 1,200.50   | 120050
        en-US | USD | $1,200     | 120000
        en-US | USD | 12.5       | 1250
        en-US | USD | 500 dollars| 50000
        en-US | USD | 500 usd    | 50000
        en-US | EUR | € 12       | 1200
        en-US | AUD | $12        | 1200
        en-US | THB | ฿12        | 1200
        en-US | KWD | 1.200      | 1200
        en-US | KWD | 1,200      | 1200000
        en-US | JPY | 1,200      | 1200
        en-IN | INR | 1,00,000   | 10000000
        de-DE | EUR | 1.200      | 120000
        de-DE | EUR | 1.200,5    | 120050
        de-DE | EUR | 12,50 €    | 1250
        de-DE | EUR | 500,-      | 50000
        de-DE | KWD | 1,200      | 1200
        fr-FR | EUR | 1 200,50   | 120050
        de-CH | CHF | 1'200.50   | 120050
        de-CH | CHF | 1’200.–    | 120000
        de-CH | CHF | CHF 12     | 1200
        fr-CH | CHF | 12.50      | 1250
        fr-CH | CHF | 12,50      | 1250
        de-AT | EUR | 1.200,50   | 120050
        da-DK | DKK | 1.200 kr.  | 120000
        ja-JP | JPY | ￥1,200     | 1200
        ja-JP | JPY | １２００     | 1200
        ar-EG | EGP | ١٬٢٠٠٫٥٠   | 120050
        """)
    void amountsAreReadAsTheLocaleWritesThem(String locale, String currency, String typed, long minor) {
        assertThat(new Typed(Locale.forLanguageTag(locale)).money(typed, currency))
                .contains(new Money(minor, currency));
    }

    @Test
    void spacesThatDoNotBreakGroupThousandsToo() {
        Typed french = new Typed(Locale.FRANCE);
        assertThat(french.money("1\u202f200,50\u00a0€", "EUR")).contains(new Money(120_050, "EUR"));
        assertThat(french.money("1\u00a0200,50", "EUR")).contains(new Money(120_050, "EUR"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en-US | USD | 1.200
        en-US | USD | 1,20
        en-US | USD | 12.
        en-US | USD | 5k
        en-US | USD | 5 thousand
        en-US | USD | 5a00
        en-US | USD | 5 00
        en-US | USD | 500 20
        en-US | USD | 0
        en-US | USD | -5
        en-US | USD | −5
        en-US | USD | 99999999999999999999
        en-US | EUR | $5
        en-US | EUR | 5 USD
        en-US | JPY | 5.00
        de-DE | EUR | 12.5
        de-DE | EUR | 1,200
        fr-CH | CHF | 1.200
        """)
    void amountsThatAreNoneOrCouldBeOthersAreNotGuessed(String locale, String currency, String typed) {
        assertThat(new Typed(Locale.forLanguageTag(locale)).money(typed, currency))
                .isEmpty();
    }

    @Test
    void anAmountThatIsShownCanBeReadAgainEverywhere() {
        for (Locale locale : Locale.getAvailableLocales()) {
            Typed typed = new Typed(locale);
            for (Money money :
                    new Money[] {new Money(123_456_789, "EUR"), new Money(1200, "JPY"), new Money(1_200_500, "KWD")}) {
                assertThat(typed.money(typed.shown(money), money.currency()))
                        .as("%s: %s", locale, typed.shown(money))
                        .contains(money);
            }
        }
    }

    @Test
    void aDayThatIsShownCanBeReadAgainEverywhere() {
        for (Locale locale : Locale.getAvailableLocales()) {
            Typed typed = new Typed(locale);
            for (int month = 1; month <= 12; month++) {
                LocalDate day = LocalDate.of(1980, month, 28);
                assertThat(typed.day(typed.shown(day)))
                        .as("%s: %s", locale, typed.shown(day))
                        .contains(day);
                MonthDay everyYear = MonthDay.of(month, 9);
                assertThat(typed.monthDay(typed.shown(everyYear)))
                        .as("%s: %s", locale, typed.shown(everyYear))
                        .contains(everyYear);
            }
        }
    }

    @Test
    void whatIsShownLooksAsItDoesInTheCountry() {
        MonthDay day = MonthDay.of(3, 12);
        assertThat(Arrays.stream("en-US en-GB de-DE fr-FR es-ES pl-PL ja-JP".split(" "))
                        .map(Locale::forLanguageTag)
                        .map(locale -> new Typed(locale).shown(day)))
                .containsExactly("Mar 12", "12 Mar", "12. März", "12 mars", "12 mar", "12 mar", "3月12日");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en-US | 3/12/1980
        en-US | Mar 12, 1980
        en-US | march 12, 1980
        en-US | 12 Mar 1980
        en-US | 1980-03-12
        en-GB | 12/3/1980
        en-GB | 12 March 1980
        de-DE | 12.3.1980
        de-DE | 12. März 1980
        de-DE | 12. Mär 1980
        fr-FR | 12 mars 1980
        ar-EG | ١٢/٣/١٩٨٠
        """)
    void daysAreReadInTheOrderOfTheCountry(String locale, String typed) {
        assertThat(new Typed(Locale.forLanguageTag(locale)).day(typed)).contains(LocalDate.of(1980, 3, 12));
    }

    @Test
    void theMonthsOfBritainAreReadInItsAndInTheCommonSpelling() {
        Typed british = new Typed(Locale.UK);
        assertThat(british.monthDay("12 Sep")).contains(MonthDay.of(9, 12));
        assertThat(british.monthDay("12 Sept")).contains(MonthDay.of(9, 12));
    }

    @Test
    void aDayOfEveryYearIsReadFromNumbersInTheOrderOfTheCountry() {
        assertThat(english.monthDay("3/12")).contains(MonthDay.of(3, 12));
        assertThat(new Typed(Locale.UK).monthDay("3/12")).contains(MonthDay.of(12, 3));
        assertThat(new Typed(Locale.GERMANY).monthDay("3.12.")).contains(MonthDay.of(12, 3));
        assertThat(english.monthDay("29 Feb")).contains(MonthDay.of(2, 29));
        assertThat(english.monthDay("--03-12")).contains(MonthDay.of(3, 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "31 Feb 1980", "2/30/1980", "29 Feb 1981", "12 Mar 80", "3/12/80", "13/13/1980", "soon"})
    void daysThatDoNotExistOrLackTheirCenturyAreNotGuessed(String typed) {
        assertThat(english.day(typed)).isEmpty();
    }

    @Test
    void theThirtyFirstOfFebruaryIsNoDayOfAnyYear() {
        assertThat(english.monthDay("31 Feb")).isEmpty();
    }
}

package app.handsel.model;

import static app.handsel.model.Given.customer;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What we call a customer and which letters stand for them. */
class NamesTest {

    @ParameterizedTest(name = "\"{0}\" is {1}, {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Tom Reyes                | Tom                | TR
        Zoë                      | Zoë                | Z
        `  Tom   Reyes  `        | Tom                | TR
        Beatrix van der Meulen   | Beatrix            | BM
        Brandt, Lena             | Lena               | LB
        Brandt, Dr. Lena         | Lena               | LB
        `Brandt, `               | Brandt             | B
        , Lena                   | Lena               | L
        Tom Reyes, Jr.           | Tom                | TR
        Reyes, Tom, Jr.          | Tom                | TR
        Tom Reyes III            | Tom                | TR
        Dr. Ifeoma Eze           | Ifeoma             | IE
        Prof. Dr. Karl Maier     | Karl               | KM
        Dipl.-Ing. Karl Maier    | Karl               | KM
        Mr Tom Reyes             | Tom                | TR
        Dr. Brandt               | Dr. Brandt         | B
        Brandt, Frau             | Frau Brandt        | B
        Mr. & Mrs. Smith         | Mr. & Mrs. Smith   | S
        Herr und Frau Brandt     | Herr und Frau Brandt | B
        Dr.                      | Dr.                | D
        Ing Chen                 | Ing                | IC
        Priya Nair & Jonas Weber | Priya              | PW
        eve o'neill              | eve                | EO
        1st Street               | 1st                | 1S
        يوسف حداد                | يوسف               | ي
        حداد، يوسف               | يوسف               | ي
        عبد الرحمن صالح          | عبد الرحمن         | ع
        陈美玲                      | 陈美玲                | 陈
        陈 美玲                     | 陈 美玲               | 陈美
        陈，美玲                     | 美玲 陈               | 美陈
        田辺　浩                     | 田辺 浩               | 田浩
        김 민수                     | 김 민수              | 김민
        Νίκος Παπαδάκης          | Νίκος              | ΝΠ
        ольга Мельник            | ольга              | ОМ
        🌸 Ana Souza             | Ana                | AS
        Ana 🌸                   | Ana                | A
        🌸                       | 🌸                 | ?
        !!!                      | !!!                | ?
        ,                        | ,                  | ?
        ``                       | ``                 | ?
        """)
    void aPersonIsCalledAndAbbreviatedAs(String name, String callName, String initials) {
        var person = customer(name).build();

        assertThat(person.callName()).isEqualTo(callName);
        assertThat(person.initials()).isEqualTo(initials);
    }

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource(delimiter = '|', textBlock = """
        Reyes Catering          | RC
        Miller, Smith and Sons  | MS
        Dr. Oetker              | DO
        Café 🌸                 | C
        La Mère et Fils, Paris  | LP
        """)
    void aBusinessKeepsItsWholeName(String name, String initials) {
        var business = customer(name).kind(Customer.Kind.BUSINESS).build();

        assertThat(business.callName()).isEqualTo(name);
        assertThat(business.initials()).isEqualTo(initials);
    }

    @Test
    void theNicknameGoesBeforeAllElse() {
        assertThat(customer("Marcus Lindgren").nickname(" Moose ").build().callName())
                .isEqualTo("Moose");
        assertThat(customer("Marcus Lindgren").nickname("  ").build().callName())
                .isEqualTo("Marcus");
    }

    @Test
    void spacesThatDoNotBreakAreSpaces() {
        assertThat(customer("Tom\u00a0Reyes").build().callName()).isEqualTo("Tom");
    }

    @Test
    void anAccentTypedAsItsOwnCharacterStaysOnItsLetter() {
        assertThat(customer("E\u0301lise").build().initials()).isEqualTo("É");
    }
}

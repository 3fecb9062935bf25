package app.handsel.sample;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Obligation;
import app.handsel.model.Owed;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever day it is, the sample has a Today worth looking at. */
class SampleTodayTest {

    @ParameterizedTest
    @MethodSource("app.handsel.sample.Sampled#openingHours")
    void betweenFiveAndTwentyThingsAreOwed(Sampled sample) {
        assertThat(owed(sample)).hasSizeBetween(5, 20);
    }

    @ParameterizedTest
    @MethodSource("app.handsel.sample.Sampled#openingHours")
    void somethingIsForNowSomethingForTodayAndAsMuchCanWait(Sampled sample) {
        var groups = owed(sample).stream().collect(Collectors.groupingBy(Obligation::group, Collectors.counting()));

        assertThat(groups).containsOnlyKeys(Obligation.Group.NOW, Obligation.Group.TODAY, Obligation.Group.SOON);
        assertThat(groups.get(Obligation.Group.NOW))
                .isLessThanOrEqualTo(groups.get(Obligation.Group.TODAY) + groups.get(Obligation.Group.SOON));
    }

    @ParameterizedTest
    @MethodSource("app.handsel.sample.Sampled#openingHours")
    void everyKindOfObligationOccurs(Sampled sample) {
        assertThat(owed(sample).stream()
                        .flatMap(owed -> owed.reasons().stream())
                        .collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Obligation.Kind.class));
    }

    @ParameterizedTest
    @MethodSource("app.handsel.sample.Sampled#openingHours")
    void somebodyWhoSentOthersHasBeenLetDown(Sampled sample) {
        assertThat(owed(sample)).anyMatch(owed -> owed.branch() > 0);
    }

    @ParameterizedTest
    @MethodSource("app.handsel.sample.Sampled#openingHours")
    void bothColleaguesHaveSomethingToSeeTo(Sampled sample) {
        assertThat(owed(sample)).extracting(Obligation::by).contains(SampleShop.NORA, SampleShop.BEN);
    }

    private static List<Obligation> owed(Sampled sample) {
        var settings = sample.settings();
        return new Owed(sample.zone(), settings.leadDays(), settings.rhythm().orElseThrow())
                .at(sample.now(), sample.known());
    }
}

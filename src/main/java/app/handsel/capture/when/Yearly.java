package app.handsel.capture.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Days that come again every year, or nearly (29 February): a birthday, a holiday, a month, a season. */
interface Yearly {

    /** Long enough for a leap day around 2100. */
    int FAR = 9;

    Optional<Span> in(int year);

    default Days inYear(int year) {
        return _ -> in(year).stream().toList();
    }

    /** So many years from the one that it is: 0 is this year's, whether it has passed or not. */
    default Days inYearFromNow(int years) {
        return asked -> in(asked.today().getYear() + years).stream().toList();
    }

    /** The next one from now, one that is now included; or the last one, looking back. */
    default Days nearest() {
        return asked -> asked.back() ? lastFrom(asked.today()) : nextFrom(asked.today());
    }

    /** The next one that is not now. */
    default Days next() {
        return asked -> nextFrom(asked.today()).stream()
                .flatMap(span -> span.first().isAfter(asked.today())
                        ? List.of(span).stream()
                        : nextFrom(span.last().plusDays(1)).stream())
                .toList();
    }

    /** The one before now that is not now. */
    default Days last() {
        return asked -> lastFrom(asked.today()).stream()
                .flatMap(span -> span.last().isBefore(asked.today())
                        ? List.of(span).stream()
                        : lastFrom(span.first().minusDays(1)).stream())
                .toList();
    }

    private List<Span> nextFrom(LocalDate day) {
        return IntStream.rangeClosed(day.getYear() - 1, day.getYear() + FAR)
                .mapToObj(this::in)
                .flatMap(Optional::stream)
                .filter(span -> !span.last().isBefore(day))
                .limit(1)
                .toList();
    }

    private List<Span> lastFrom(LocalDate day) {
        return IntStream.rangeClosed(-day.getYear(), FAR - day.getYear())
                .map(year -> -year)
                .mapToObj(this::in)
                .flatMap(Optional::stream)
                .filter(span -> !span.first().isAfter(day))
                .limit(1)
                .toList();
    }
}

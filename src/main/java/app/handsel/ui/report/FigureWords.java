package app.handsel.ui.report;

import app.handsel.model.trust.Case;
import app.handsel.model.trust.Figures;
import app.handsel.model.trust.Measure;
import app.handsel.model.trust.Share;
import app.handsel.model.trust.Spans;
import app.handsel.ui.support.Messages;
import java.time.Duration;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/** Figures as they are said: from few cases the cases, from none that there are none yet. */
final class FigureWords {

    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final int HOURS_BEFORE_DAYS = 48;
    private static final double HOURS_OF_A_DAY = 24;

    private final Messages messages;
    private final DateTimeFormatter month;

    FigureWords(Messages messages) {
        this.messages = messages;
        this.month = DateTimeFormatter.ofLocalizedPattern("yMMM").withLocale(messages.locale());
    }

    String month(YearMonth of) {
        return month.format(of.atDay(1));
    }

    String value(Measure measure, Figures of) {
        return measure.isSpan() ? value(measure, of.spans(measure)) : value(of.share(measure));
    }

    private String value(Share share) {
        if (share.whole() == 0) {
            return messages.text("report.nothing");
        }
        return share.isEnough()
                ? messages.text("report.percent", share.percent(), share.part(), share.whole())
                : messages.text("report.of", share.part(), share.whole());
    }

    private String value(Measure measure, Spans spans) {
        if (spans.all().isEmpty()) {
            return messages.text("report.nothing");
        }
        if (measure == Measure.LONGEST) {
            return spans.worst().map(this::span).orElseThrow();
        }
        return spans.isEnough()
                ? spans.median().map(this::span).orElseThrow()
                : spans.all().stream().map(this::span).collect(Collectors.joining(", "));
    }

    /** In minutes, hours or days, whichever says it in a small number. */
    String span(Duration span) {
        long minutes = Math.max(1, Math.round(span.toSeconds() / (double) MINUTES_OF_AN_HOUR));
        if (minutes < MINUTES_OF_AN_HOUR) {
            return messages.text("report.minutes", minutes);
        }
        long hours = Math.round(minutes / (double) MINUTES_OF_AN_HOUR);
        return hours < HOURS_BEFORE_DAYS
                ? messages.text("report.hours", hours)
                : messages.text("report.days", Math.round(hours / HOURS_OF_A_DAY));
    }

    /** "kept, 2 days early", "waiting for 3 days". */
    String result(Case one) {
        return messages.text(one.result(), span(one.span()));
    }
}

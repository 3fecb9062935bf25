package app.handsel.ui.report;

import app.handsel.model.trust.Figures;
import app.handsel.model.trust.Measure;
import app.handsel.model.trust.Report;
import app.handsel.model.trust.Result;
import app.handsel.model.trust.Share;
import app.handsel.model.trust.Spans;
import app.handsel.ui.support.Messages;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts a report into words, of the shop or of one customer. */
final class ReportPages {

    private static final String IN_ALL = "all";

    private final Messages messages;
    private final FigureWords words;

    ReportPages(Messages messages, FigureWords words) {
        this.messages = messages;
        this.words = words;
    }

    /** {@code name} is the shop's or the customer's. */
    ReportPage page(Report report, Optional<UUID> customer, String name) {
        Map<YearMonth, Figures> months = report.byMonth(customer);
        List<Named> rows = Stream.concat(
                        report.months().stream()
                                .map(month -> new Named(
                                        month.toString(),
                                        words.month(month),
                                        months.getOrDefault(month, Figures.NONE))),
                        Stream.of(new Named(IN_ALL, messages.text("report.in-all"), report.figures(customer))))
                .toList();
        var colleagues = report.byColleague(customer).entrySet().stream()
                .map(of -> new Named("by-" + of.getKey(), of.getKey(), of.getValue()))
                .toList();
        return new ReportPage(
                customer.isPresent() || !name.isBlank()
                        ? messages.text("report.title-of", name)
                        : messages.text("report.title"),
                messages.text("report.period", words.month(report.first()), words.month(report.thisMonth())),
                customer.isPresent(),
                tiles(rows.getFirst(), rows.getLast()),
                kept(rows.subList(0, rows.size() - 1)),
                waits(rows.subList(0, rows.size() - 1)),
                kept(colleagues),
                rows.stream().map(this::row).toList(),
                report.referrals(customer));
    }

    /** The cases of a month, of a colleague or of all, and what they are called. */
    private record Named(String key, String name, Figures figures) {}

    private Figure figure(Measure measure, Named of) {
        return new Figure(
                measure.name().toLowerCase(Locale.ROOT) + "-" + of.key(),
                measure,
                of.figures(),
                words.value(measure, of.figures()),
                messages.text("report.figure", messages.text(measure), of.name()));
    }

    private List<Tile> tiles(Named now, Named inAll) {
        return Stream.of(Measure.values())
                .map(measure -> new Tile(messages.text(measure), figure(measure, now), figure(measure, inAll)))
                .toList();
    }

    private TableRow row(Named of) {
        return new TableRow(
                of.name(),
                Stream.of(Measure.values()).map(measure -> figure(measure, of)).toList());
    }

    private List<KeptRow> kept(List<Named> rows) {
        int most = rows.stream().mapToInt(ReportPages::due).max().orElse(0);
        return rows.stream().map(row -> kept(row, most)).toList();
    }

    private static int due(Named of) {
        return of.figures().share(Measure.KEEP_RATE).whole();
    }

    private KeptRow kept(Named of, int most) {
        Figure figure = figure(Measure.KEEP_RATE, of);
        int kept = of.figures().count(Result.KEPT);
        int moved = of.figures().count(Result.MOVED);
        int late = of.figures().share(Measure.LATE).part();
        return new KeptRow(
                of.name(),
                kept,
                moved,
                late,
                most,
                figure,
                messages.text("report.kept-spoken", of.name(), figure.value(), kept, moved, late));
    }

    private List<WaitRow> waits(List<Named> months) {
        var spans = new ArrayList<Spans>();
        months.forEach(month -> spans.add(month.figures().spans(Measure.THANKS)));
        double most = spans.stream()
                .flatMap(some -> some.worst().stream())
                .mapToDouble(ReportPages::length)
                .max()
                .orElse(0);
        var rows = new ArrayList<WaitRow>();
        for (int i = 0; i < months.size(); i++) {
            rows.add(wait(months.get(i), spans.get(i), Math.max(1, most)));
        }
        return rows;
    }

    /** Minutes, hours and days all have to be seen beside each other, so lengths are logarithms. */
    private static double length(Duration wait) {
        return Math.log1p(Math.max(1, wait.toMinutes()));
    }

    private WaitRow wait(Named of, Spans spans, double most) {
        Figure figure = figure(Measure.LONGEST, of);
        String value = spans.isEnough()
                ? messages.text("report.waits", words.value(Measure.THANKS, of.figures()), figure.value())
                : words.value(Measure.THANKS, of.figures());
        return new WaitRow(
                of.name(),
                spans.median()
                                .filter(_ -> spans.isEnough())
                                .map(ReportPages::length)
                                .orElse(0.0)
                        / most,
                spans.worst().map(ReportPages::length).orElse(0.0) / most,
                figure,
                value,
                messages.text("report.spoken", of.name(), value));
    }

    /** Few cases are shown as they are, so a customer's row has no rate before there are enough. */
    String kept(Figures figures) {
        return words.value(Measure.KEEP_RATE, figures);
    }

    String late(Figures figures) {
        Share late = figures.share(Measure.LATE);
        return late.part() == 0 ? "" : messages.text("report.late", late.part());
    }
}

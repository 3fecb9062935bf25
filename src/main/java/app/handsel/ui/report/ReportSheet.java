package app.handsel.ui.report;

import app.handsel.model.trust.Figures;
import app.handsel.model.trust.Measure;
import app.handsel.model.trust.Report;
import app.handsel.model.trust.Result;
import app.handsel.model.trust.Share;
import app.handsel.model.trust.Spans;
import app.handsel.ui.support.Messages;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The numbers of a report for a spreadsheet: one row for each month, whole numbers, nothing where too few stand behind.
 */
final class ReportSheet {

    /** A cell that begins so would be run as a formula, in wide letters too. */
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@＝＋－＠\\t\\r\\n].*", Pattern.DOTALL);

    private static final List<String> COLUMNS = List.of(
            "report.sheet.whose",
            "report.sheet.month",
            "report.sheet.due",
            "report.sheet.kept",
            "report.sheet.moved",
            "report.sheet.late",
            "report.sheet.rate",
            "report.sheet.early",
            "report.sheet.payments",
            "report.sheet.thanks",
            "report.sheet.longest",
            "report.sheet.questions",
            "report.sheet.answers",
            "report.sheet.mistakes",
            "report.sheet.told",
            "report.sheet.sent",
            "report.sheet.thanked");

    private final List<List<String>> rows = new ArrayList<>();

    /** {@code name} is whose report it is. */
    ReportSheet(Report report, Optional<UUID> customer, String name, Messages messages) {
        rows.add(COLUMNS.stream().map(messages::text).map(ReportSheet::harmless).toList());
        var months = report.byMonth(customer);
        for (var month : report.months()) {
            rows.add(row(name, month.toString(), months.getOrDefault(month, Figures.NONE)));
        }
        rows.add(row(name, messages.text("report.in-all"), report.figures(customer)));
    }

    private static List<String> row(String name, String month, Figures of) {
        Share kept = of.share(Measure.KEEP_RATE);
        Spans early = of.spans(Measure.EARLY);
        Spans waits = of.spans(Measure.THANKS);
        Share answers = of.share(Measure.ANSWERS);
        Share mistakes = of.share(Measure.MISTAKES);
        Share referrals = of.share(Measure.REFERRALS);
        return Stream.of(
                        name,
                        month,
                        number(kept.whole()),
                        number(of.count(Result.KEPT)),
                        number(of.count(Result.MOVED)),
                        number(of.share(Measure.LATE).part()),
                        kept.isEnough() ? number(kept.percent()) : "",
                        early.isEnough() ? minutes(early.median()) : "",
                        number(waits.all().size()),
                        waits.isEnough() ? minutes(waits.median()) : "",
                        minutes(waits.worst()),
                        number(answers.whole()),
                        number(answers.part()),
                        number(mistakes.whole()),
                        number(mistakes.part()),
                        number(referrals.whole()),
                        number(referrals.part()))
                .map(ReportSheet::harmless)
                .toList();
    }

    private static String number(int number) {
        return Integer.toString(number);
    }

    private static String minutes(Optional<Duration> span) {
        return span.map(one -> Long.toString(one.toMinutes())).orElse("");
    }

    static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }

    /** To paste into a table. */
    String tabbed() {
        return written('\t');
    }

    /** As a spreadsheet of this language opens it: where the comma is for decimals, cells end in a semicolon. */
    String csv(Messages messages) {
        boolean comma = DecimalFormatSymbols.getInstance(messages.locale()).getDecimalSeparator() == ',';
        // Without this mark some spreadsheets take it for another encoding.
        return "\uFEFF" + written(comma ? ';' : ',');
    }

    private String written(char separator) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().fieldSeparator(separator).build(text)) {
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}

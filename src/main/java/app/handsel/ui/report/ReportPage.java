package app.handsel.ui.report;

import app.handsel.model.trust.Referral;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that a report shows, of the shop or of one customer. */
public record ReportPage(
        String title,
        String period,
        boolean ofOne,
        List<Tile> tiles,
        List<KeptRow> kept,
        List<WaitRow> waits,
        List<KeptRow> colleagues,
        List<TableRow> table,
        List<Referral> referrals) {

    /** Whether nothing has been counted yet. */
    public boolean isEmpty() {
        return referrals.isEmpty()
                && tiles.stream().allMatch(tile -> tile.inAll().of().cases().isEmpty());
    }

    public Optional<Figure> figure(String key) {
        return Stream.of(
                        tiles.stream().flatMap(tile -> Stream.of(tile.now(), tile.inAll())),
                        table.stream().flatMap(row -> row.figures().stream()),
                        colleagues.stream().map(KeptRow::figure))
                .flatMap(figures -> figures)
                .filter(figure -> figure.key().equals(key))
                .findFirst();
    }
}

package app.handsel.ui.report;

import app.handsel.model.Customer;
import app.handsel.model.Folding;
import app.handsel.model.trust.Care;
import app.handsel.model.trust.Report;
import app.handsel.notebook.Cards;
import app.handsel.notebook.Trail;
import app.handsel.ui.support.Shop;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was read for a report: the report, whose names it needs, and who of them needs care first. */
record Reading(Report report, Map<UUID, String> names, List<CareRow> care) {

    static Reading of(Trail trail, Cards cards, Shop shop) {
        Instant now = shop.instant();
        ZoneId zone = shop.now().zone();
        List<Customer> customers = cards.customers();
        Report report = new Report(trail.since(Report.from(zone, now)), customers, zone, now);
        Map<UUID, String> names = new HashMap<>();
        customers.forEach(one -> names.put(one.id(), one.name()));
        List<CareRow> care = report.byCustomer().entrySet().stream()
                .filter(of -> names.containsKey(of.getKey()))
                .map(of -> {
                    String name = names.get(of.getKey());
                    return new CareRow(of.getKey(), name, Folding.fold(name), of.getValue());
                })
                .sorted(Comparator.comparing(CareRow::figures, Care.first()).thenComparing(CareRow::folded))
                .toList();
        return new Reading(report, names, care);
    }
}

package app.handsel.model.trust;

import app.handsel.model.Customer;
import app.handsel.model.Entry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether we kept our word, in this month and the twelve before it: by month, by customer, by colleague, and in all.
 */
public final class Report {

    /** The twelve months before this one. */
    private static final int BEFORE = 12;
    /** How long a late promise or a mistake counts as having let somebody down lately. */
    private static final int LATELY_DAYS = 90;

    private static final Set<Result> LET_DOWN =
            EnumSet.of(Result.DONE_LATE, Result.STILL_LATE, Result.TOLD_FIRST, Result.FOUND_OUT, Result.NOT_TOLD);

    private final YearMonth thisMonth;
    private final List<Case> cases = new ArrayList<>();
    private final Map<UUID, List<Case>> byCustomer = new HashMap<>();
    private final List<Referral> referrals;

    /** {@code entries} may hold more than is counted: what is older than {@link #from} is left out. */
    public Report(Collection<? extends Entry> entries, Collection<Customer> customers, ZoneId zone, Instant now) {
        Counting counting = new Counting(zone, now);
        LocalDate today = counting.day(now);
        thisMonth = YearMonth.from(today);
        Set<UUID> letDown = new HashSet<>();
        for (Entry entry : entries) {
            counting.of(entry).ifPresent(one -> {
                count(one);
                if (letsDown(one, today)) {
                    letDown.add(one.customer());
                }
            });
        }
        Senders senders = new Senders(customers, letDown);
        for (Customer sent : customers) {
            senders.sender(sent).ifPresent(sender -> count(counting.referral(sent, sender)));
        }
        referrals = senders.trees();
    }

    /** The first moment that counts. */
    public static Instant from(ZoneId zone, Instant now) {
        return YearMonth.from(now.atZone(zone))
                .minusMonths(BEFORE)
                .atDay(1)
                .atStartOfDay(zone)
                .toInstant();
    }

    private void count(Case one) {
        YearMonth month = YearMonth.from(one.day());
        if (!month.isBefore(first()) && !month.isAfter(thisMonth)) {
            cases.add(one);
            byCustomer.computeIfAbsent(one.customer(), _ -> new ArrayList<>(2)).add(one);
        }
    }

    private static boolean letsDown(Case one, LocalDate today) {
        return LET_DOWN.contains(one.result())
                && (one.result() == Result.STILL_LATE
                        || one.day().plusDays(LATELY_DAYS).isAfter(today));
    }

    public YearMonth thisMonth() {
        return thisMonth;
    }

    public YearMonth first() {
        return thisMonth.minusMonths(BEFORE);
    }

    /** The newest first, also those in which nothing was. */
    public List<YearMonth> months() {
        return Stream.iterate(thisMonth, month -> month.minusMonths(1))
                .limit(BEFORE + 1L)
                .toList();
    }

    /** Of one customer, or of all. */
    public Figures figures(Optional<UUID> customer) {
        return new Figures(
                customer.map(id -> byCustomer.getOrDefault(id, List.of())).orElse(cases));
    }

    public Map<YearMonth, Figures> byMonth(Optional<UUID> customer) {
        return split(figures(customer), one -> Optional.of(YearMonth.from(one.day())));
    }

    public Map<UUID, Figures> byCustomer() {
        return byCustomer.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, of -> new Figures(of.getValue())));
    }

    /** Of those promises that somebody of us stands for. */
    public Map<String, Figures> byColleague(Optional<UUID> customer) {
        return split(
                figures(customer),
                one -> Optional.of(one.by().strip()).filter(by -> !by.isEmpty() && Measure.KEEP_RATE.asksAbout(one)));
    }

    private static <K extends Comparable<K>> Map<K, Figures> split(Figures all, Function<Case, Optional<K>> key) {
        var parts = new TreeMap<K, List<Case>>();
        for (Case one : all.cases()) {
            key.apply(one)
                    .ifPresent(of ->
                            parts.computeIfAbsent(of, _ -> new ArrayList<>()).add(one));
        }
        var figures = new TreeMap<K, Figures>();
        parts.forEach((of, some) -> figures.put(of, new Figures(some)));
        return figures;
    }

    /** Who sent whom, the widest branches first; of one customer, the branch that begins with them. */
    public List<Referral> referrals(Optional<UUID> customer) {
        return customer.map(id -> referrals.stream()
                        .flatMap(Referral::all)
                        .filter(one -> one.customer().equals(id) && !one.sent().isEmpty())
                        .toList())
                .orElse(referrals);
    }
}

package app.handsel.exchange;

import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Folding;
import app.handsel.model.Labelled;
import app.handsel.model.Occasion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Adds to a customer what a file knows and the notebook does not. Nothing is overwritten: another company, nickname or
 * birthday than the one we have becomes a field.
 */
final class Merge {

    private final BiPredicate<String, String> samePhone;
    private final Labels labels;

    Merge(BiPredicate<String, String> samePhone, Labels labels) {
        this.samePhone = samePhone;
        this.labels = labels;
    }

    /** Equal to {@code known} when the file has nothing new. */
    Customer of(Customer known, Customer found) {
        var spare = new ArrayList<Labelled>();
        String nickname = one(known.nickname(), found.nickname(), Label.NICKNAME, spare, known.name());
        String company = one(known.company(), found.company(), Label.COMPANY, spare, known.name());
        List<Occasion> dates = dates(known.dates(), found.dates(), spare);
        spare.addAll(found.fields());
        return new CustomerBuilder(known)
                .nickname(nickname)
                .company(company)
                .phones(phones(known.phones(), found.phones()))
                .emails(union(
                        known.emails(), found.emails(), email -> email.text().toLowerCase(Locale.ROOT)))
                .addresses(union(known.addresses(), found.addresses(), address -> words(address.text())))
                .dates(dates)
                .tags(union(known.tags(), found.tags(), Folding::fold))
                .picture(known.picture().or(found::picture))
                .fields(union(known.fields(), spare, field -> words(field.label()) + ':' + words(field.text())))
                .build();
    }

    private List<Labelled> phones(List<Labelled> known, List<Labelled> found) {
        var phones = new ArrayList<>(known);
        for (Labelled phone : found) {
            if (phones.stream().noneMatch(one -> samePhone.test(one.text(), phone.text()))) {
                phones.add(phone);
            }
        }
        return phones;
    }

    private String one(String known, String found, Label label, List<Labelled> spare, String name) {
        if (known.isBlank() && !same(found, name)) {
            return found;
        }
        if (!found.isBlank() && !same(known, found) && !same(found, name)) {
            spare.add(new Labelled(labels.of(label), found));
        }
        return known;
    }

    private static List<Occasion> dates(List<Occasion> known, List<Occasion> found, List<Labelled> spare) {
        var dates = new ArrayList<>(known);
        for (Occasion date : found) {
            List<Occasion> alike = dates.stream()
                    .filter(one -> same(one.label(), date.label()))
                    .toList();
            var sameDay =
                    alike.stream().filter(one -> one.day().equals(date.day())).findFirst();
            if (alike.isEmpty()) {
                dates.add(date);
            } else if (sameDay.isEmpty() || differ(sameDay.get(), date)) {
                spare.add(new Labelled(date.label(), written(date)));
            } else if (date.year().isPresent()) {
                dates.set(
                        dates.indexOf(sameDay.get()), new Occasion(sameDay.get().label(), date.day(), date.year()));
            }
        }
        return dates;
    }

    private static boolean differ(Occasion known, Occasion found) {
        return known.year().isPresent()
                && found.year().isPresent()
                && !known.year().equals(found.year());
    }

    private static String written(Occasion date) {
        return date.year()
                .map(year -> year.atMonthDay(date.day()).toString())
                .orElseGet(() -> date.day().toString());
    }

    private static <T> List<T> union(List<T> known, List<T> found, Function<T, String> key) {
        var all = new LinkedHashMap<String, T>();
        var kept = new ArrayList<>(known);
        known.forEach(one -> all.put(key.apply(one), one));
        for (T one : found) {
            if (all.putIfAbsent(key.apply(one), one) == null) {
                kept.add(one);
            }
        }
        return kept;
    }

    private static boolean same(String one, String other) {
        return words(one).equals(words(other));
    }

    static String words(String text) {
        return Folding.fold(text).replaceAll("[\\s,]+", " ");
    }
}

package app.handsel.exchange;

import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Labelled;
import app.handsel.model.Occasion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One contact while it is being read. Texts are cleaned as they come, empty ones are passed over, and what finds its
 * place taken becomes a field: nothing that was handed in is lost.
 */
final class Draft {

    private final DraftName name;
    private final List<Labelled> phones = new ArrayList<>();
    private final List<Labelled> emails = new ArrayList<>();
    private final List<Labelled> addresses = new ArrayList<>();
    private final List<Occasion> dates = new ArrayList<>();
    private final Set<String> tags = new LinkedHashSet<>();
    private final List<Labelled> fields = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private final Set<Remark> remarks = EnumSet.noneOf(Remark.class);
    private String nickname = "";
    private String company = "";
    private boolean business;
    private Optional<String> picture = Optional.empty();

    Draft(Labels labels) {
        name = new DraftName(labels);
    }

    void name(String label, String text) {
        if (!name.whole(clean(text))) {
            field(label, text);
        }
    }

    void namePart(Label part, String label, String text) {
        if (!name.part(part, clean(label), clean(text))) {
            field(label, text);
        }
    }

    void nickname(String label, String text) {
        if (nickname.isEmpty()) {
            nickname = clean(text);
        } else {
            field(label, text);
        }
    }

    void company(String label, String text) {
        if (company.isEmpty()) {
            company = clean(text);
        } else {
            field(label, text);
        }
    }

    void business() {
        business = true;
    }

    void phone(String label, String text) {
        if (text.codePoints().filter(Character::isDigit).count() < 3 && !text.isBlank()) {
            remark(Remark.PHONE_NOT_A_NUMBER);
        }
        add(phones, label, text);
    }

    void email(String label, String text) {
        add(emails, label, text);
    }

    void address(String label, String text) {
        add(addresses, label, text);
    }

    void date(String label, String text, DayOrder order) {
        var day = Day.read(clean(text), order);
        if (day.isPresent()) {
            date(label, day.get());
        } else if (!text.isBlank()) {
            remark(Remark.DATE_KEPT_AS_TEXT);
            field(label, text);
        }
    }

    void date(String label, Day day) {
        dates.add(new Occasion(clean(label), day.day(), day.year()));
    }

    void tag(String text) {
        String clean = clean(text);
        if (!clean.isEmpty()) {
            tags.add(clean);
        }
    }

    void note(String text) {
        String clean = clean(text);
        if (!clean.isEmpty()) {
            notes.add(clean);
        }
    }

    void field(String label, String text) {
        add(fields, label, text);
    }

    void picture(byte[] bytes) {
        var small = Picture.small(bytes);
        if (small.isEmpty()) {
            remark(Remark.PICTURE_UNREADABLE);
        } else if (picture.isPresent()) {
            remark(Remark.ATTACHMENT_LEFT_OUT);
        } else {
            picture = small;
        }
    }

    void remark(Remark remark) {
        remarks.add(remark);
    }

    Read read(int row) {
        fields.addAll(0, name.leftOver());
        String called = name.text();
        boolean person = !called.isEmpty() || !nickname.isEmpty();
        if (called.isEmpty()) {
            called = standIn();
        }
        if (called.isEmpty()) {
            return new Unread(row, "", Outcome.EMPTY);
        }
        boolean firm = business || !person && called.equals(company);
        var customer = new CustomerBuilder(Contact.NO_ID, called, Instant.EPOCH)
                .kind(firm ? Customer.Kind.BUSINESS : Customer.Kind.PERSON)
                .nickname(nickname.equals(called) ? "" : nickname)
                .company(company.equals(called) ? "" : company)
                .phones(phones)
                .emails(emails)
                .addresses(addresses)
                .dates(dates)
                .tags(List.copyOf(tags))
                .picture(picture)
                .fields(fields)
                .build();
        return new Contact(row, customer, List.copyOf(notes), remarks);
    }

    private String standIn() {
        for (String text : new String[] {company, nickname, first(phones), first(emails)}) {
            if (!text.isEmpty()) {
                return text;
            }
        }
        for (String text : new String[] {first(addresses), first(fields), String.join(", ", tags), firstNote()}) {
            if (!text.isEmpty()) {
                remark(Remark.NAMED_AFTER_DETAIL);
                return text.lines().findFirst().orElse(text);
            }
        }
        return "";
    }

    private String firstNote() {
        return notes.stream().findFirst().orElse("");
    }

    private static String first(List<Labelled> texts) {
        return texts.isEmpty() ? "" : texts.getFirst().text();
    }

    private void add(List<Labelled> list, String label, String text) {
        var labelled = new Labelled(clean(label), clean(text));
        if (!labelled.text().isEmpty() && !list.contains(labelled)) {
            list.add(labelled);
        }
    }

    private String clean(String text) {
        String repaired = Mojibake.repaired(text);
        if (!repaired.equals(text)) {
            remark(Remark.REPAIRED_TEXT);
        }
        if (repaired.indexOf('\uFFFD') >= 0) {
            remark(Remark.LETTERS_LOST);
        }
        return repaired.strip();
    }
}

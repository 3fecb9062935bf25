package app.handsel.ui.card.iou;

import app.handsel.model.Due;
import app.handsel.model.Iou;
import app.handsel.model.Money;
import app.handsel.notebook.Action;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Notebook;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.DueDay;
import app.handsel.ui.support.EntryFormViewModel;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Shop;
import app.handsel.ui.support.Typed;
import app.handsel.ui.support.TypedMoment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Something between us being noted, paid back in part, or settled. */
public final class IouFormViewModel extends EntryFormViewModel<Iou> {

    private final Shop shop;
    private final Messages messages;
    private final Typed typed;
    private final ObjectProperty<Iou.Side> side = new SimpleObjectProperty<>(Iou.Side.THEY_OWE);
    private final StringProperty what = new SimpleStringProperty("");
    private final StringProperty amount = new SimpleStringProperty("");
    private final StringProperty currency = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final TypedMoment since;
    private final StringProperty part = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper unsettled = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper payable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper begun = new ReadOnlyBooleanWrapper();

    public IouFormViewModel(Notebook notebook, Edits edits, Background background, Shop shop, Messages messages) {
        super(Iou.class, notebook, edits, background);
        this.shop = shop;
        this.messages = messages;
        this.typed = new Typed(messages.locale());
        this.since = new TypedMoment(shop, messages);
    }

    @Override
    protected void fill(Optional<Iou> known) {
        Optional<Money> money = known.flatMap(Iou::amount);
        side.set(known.map(Iou::side).orElse(Iou.Side.THEY_OWE));
        what.set(known.map(Iou::what).orElse(""));
        amount.set(money.map(typed::shown).orElse(""));
        currency.set(money.map(Money::currency).orElse(shop.now().currency()));
        day.set(known.flatMap(Iou::due).map(Due::day).orElse(null));
        since.begin(known.map(Iou::since));
        part.set("");
    }

    @Override
    protected void stand(Optional<Iou> now) {
        unsettled.set(now.filter(Iou::isOpen).isPresent());
        payable.set(now.filter(Iou::isOpen).flatMap(Iou::amount).isPresent());
        begun.set(now.filter(iou -> !iou.parts().isEmpty()).isPresent());
    }

    /** A part that was typed is not lost, even when nobody said that it is paid. */
    @Override
    public void save() {
        if (payable.get() && !part.get().isBlank()) {
            partPaid();
        } else {
            read().ifPresent(this::save);
        }
    }

    /** A part came back; with the last one it is settled. */
    public void partPaid() {
        read().ifPresent(iou -> iou.left()
                .ifPresentOrElse(left -> partPaid(iou, left), () -> refuse(messages.text("iou.needs-amount"))));
    }

    private void partPaid(Iou iou, Money left) {
        Optional<Money> paid = typed.money(part.get(), left.currency());
        if (paid.isEmpty()) {
            refuse(messages.text("payment.needs-amount", part.get(), left.currency()));
        } else if (paid.get().minor() > left.minor()) {
            refuse(messages.text("iou.more-than-left", messages.money(left)));
        } else {
            Iou after = iou.partPaid(new Iou.Part(paid.get(), shop.instant()));
            save(after.isOpen() ? Action.IOU_PART_PAID : Action.IOU_SETTLED, after);
        }
    }

    /** All of it is given back. */
    public void settle() {
        read().ifPresent(iou -> save(Action.IOU_SETTLED, iou.settledAt(shop.instant())));
    }

    /** Empty, with the problem shown, when something is missing or cannot be read. */
    private Optional<Iou> read() {
        Optional<Money> money = typed.money(amount.get(), currency.get());
        Optional<Instant> began = since.read();
        if (what.get().isBlank()) {
            refuse(messages.text("iou.needs-what"));
        } else if (money.isEmpty() && !amount.get().isBlank()) {
            refuse(messages.text("payment.needs-amount", amount.get(), currency.get()));
        } else {
            refuse(since.problem().get());
            return began.map(from -> iou(money, from));
        }
        return Optional.empty();
    }

    private Iou iou(Optional<Money> money, Instant from) {
        return new Iou(
                id(),
                customer(),
                side.get(),
                what.get().strip(),
                money,
                from,
                DueDay.read(day.get(), before().flatMap(Iou::due)),
                before().map(Iou::parts).orElse(List.of()),
                before().flatMap(Iou::settled));
    }

    public ObjectProperty<Iou.Side> side() {
        return side;
    }

    public StringProperty what() {
        return what;
    }

    public StringProperty amount() {
        return amount;
    }

    public StringProperty currency() {
        return currency;
    }

    /** The day that was agreed for giving it back, if any. */
    public ObjectProperty<@Nullable LocalDate> day() {
        return day;
    }

    public TypedMoment since() {
        return since;
    }

    /** An amount that came back just now. */
    public StringProperty part() {
        return part;
    }

    public ReadOnlyBooleanProperty unsettled() {
        return unsettled.getReadOnlyProperty();
    }

    /** Whether a part of it can come back: it is money, and not all of it is back yet. */
    public ReadOnlyBooleanProperty payable() {
        return payable.getReadOnlyProperty();
    }

    /** Whether some of it came back, so that its currency is settled. */
    public ReadOnlyBooleanProperty begun() {
        return begun.getReadOnlyProperty();
    }
}

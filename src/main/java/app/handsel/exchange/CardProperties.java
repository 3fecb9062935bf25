package app.handsel.exchange;

import ezvcard.VCard;
import ezvcard.property.Address;
import ezvcard.property.Agent;
import ezvcard.property.Anniversary;
import ezvcard.property.BinaryProperty;
import ezvcard.property.Birthday;
import ezvcard.property.Categories;
import ezvcard.property.Email;
import ezvcard.property.FormattedName;
import ezvcard.property.ImageProperty;
import ezvcard.property.Impp;
import ezvcard.property.Kind;
import ezvcard.property.Nickname;
import ezvcard.property.Note;
import ezvcard.property.Organization;
import ezvcard.property.ProductId;
import ezvcard.property.RawProperty;
import ezvcard.property.Revision;
import ezvcard.property.Role;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.Title;
import ezvcard.property.Url;
import ezvcard.property.VCardProperty;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts the properties of one vCard where they belong. */
final class CardProperties {

    private final VCard card;
    private final Draft draft;
    private final Labels words;
    private final CardLabels labels;
    private final CardValues values;

    CardProperties(VCard card, Draft draft, Labels words) {
        this.card = card;
        this.draft = draft;
        this.words = words;
        this.labels = new CardLabels(card, words);
        this.values = new CardValues(draft);
    }

    void read() {
        card.getProperties().forEach(this::place);
        // Written addresses of old vCards that belong to no address in parts.
        card.getOrphanedLabels().forEach(this::place);
    }

    private void place(VCardProperty property) {
        switch (property) {
            case FormattedName name -> draft.name(word(Label.NAME), text(name.getValue()));
            case StructuredName name -> values.name(name);
            case Nickname name -> name.getValues().forEach(text -> draft.nickname(word(Label.NICKNAME), text));
            case Organization organization -> organization(organization);
            case Telephone phone -> draft.phone(labels.of(phone, ""), CardValues.phone(phone));
            case Email email -> draft.email(labels.of(email, ""), text(email.getValue()));
            case Address address -> draft.address(labels.of(address, ""), CardValues.address(address));
            case ezvcard.property.Label address -> draft.address(labels.of(address, ""), text(address.getValue()));
            case Birthday day -> values.date(word(Label.BIRTHDAY), day);
            case Anniversary day -> values.date(labels.of(day, word(Label.ANNIVERSARY)), day);
            case Note note -> draft.note(text(note.getValue()));
            case Categories categories -> categories.getValues().forEach(draft::tag);
            case Kind kind when kind.isOrg() -> draft.business();
            case Kind kind when kind.isIndividual() -> {
                // A person is what we take everybody for.
            }
            case Title title -> field(title, Label.TITLE, title.getValue());
            case Role role -> field(role, Label.ROLE, role.getValue());
            case Url url -> field(url, Label.WEBSITE, url.getValue());
            case Impp chat -> field(chat, Label.CHAT, String.valueOf(chat.getUri()));
            case ImageProperty picture when picture.getData() != null -> draft.picture(picture.getData());
            case BinaryProperty<?> attached when attached.getData() != null -> draft.remark(Remark.ATTACHMENT_LEFT_OUT);
            case Agent _ -> draft.remark(Remark.ATTACHMENT_LEFT_OUT);
            case ProductId _, Revision _ -> {
                // About the program that wrote the file, and changed by every export: not about the customer.
            }
            case RawProperty raw -> raw(raw);
            default -> other(property);
        }
    }

    private void organization(Organization organization) {
        List<String> units = organization.getValues();
        for (int i = 0; i < units.size(); i++) {
            if (i == 0) {
                draft.company(word(Label.COMPANY), text(units.get(i)));
            } else {
                draft.field(word(Label.DEPARTMENT), text(units.get(i)));
            }
        }
    }

    private void raw(RawProperty property) {
        String text = CardText.of(property);
        switch (property.getPropertyName().toUpperCase(Locale.ROOT)) {
            case "X-ABSHOWAS" -> {
                if (text.equalsIgnoreCase("COMPANY")) {
                    draft.business();
                } else {
                    other(property);
                }
            }
            case "BDAY" -> draft.date(word(Label.BIRTHDAY), text, DayOrder.UNPROVEN);
            case "ANNIVERSARY", "X-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY" ->
                draft.date(word(Label.ANNIVERSARY), text, DayOrder.UNPROVEN);
            case "X-ABDATE" -> draft.date(labels.of(property, property.getPropertyName()), text, DayOrder.UNPROVEN);
            default -> {
                if (!labels.isUsed(property)) {
                    other(property);
                }
            }
        }
    }

    private void other(VCardProperty property) {
        draft.field(labels.of(property, CardText.name(property)), CardText.of(property));
    }

    private void field(VCardProperty property, Label label, @Nullable String text) {
        draft.field(labels.of(property, word(label)), text(text));
    }

    private String word(Label label) {
        return words.of(label);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}

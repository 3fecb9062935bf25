package app.handsel.journal;

import app.handsel.model.Call;
import app.handsel.model.Customer;
import app.handsel.model.Declined;
import app.handsel.model.Entry;
import app.handsel.model.Interest;
import app.handsel.model.Iou;
import app.handsel.model.Mistake;
import app.handsel.model.Note;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.model.Question;
import app.handsel.model.Settings;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/**
 * How entries and edits are written as JSON: the components of each record under their names, and the type's own name.
 *
 * <p>What is written stays readable for good, so a name here or in a record never changes its meaning. A component
 * added later is a text, a list or an {@code Optional}: where an older edit lacks it, it is empty. Anything else that
 * is missing, and any name we do not know, is refused: an older Handsel must not drop what a newer one wrote, which is
 * why adding anything also raises {@link Header#VERSION}.
 */
final class Json {

    private static final JsonSetter.Value EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .characterEscapes(new SurrogateEscapes())
                    .build())
            .addMixIn(Entry.class, Typed.class)
            .registerSubtypes(
                    new NamedType(Customer.class, "customer"),
                    new NamedType(Note.class, "note"),
                    new NamedType(Interest.class, "interest"),
                    new NamedType(Promise.class, "promise"),
                    new NamedType(Payment.class, "payment"),
                    new NamedType(Question.class, "question"),
                    new NamedType(Mistake.class, "mistake"),
                    new NamedType(Iou.class, "iou"),
                    new NamedType(Call.class, "call"),
                    new NamedType(Declined.class, "declined"),
                    new NamedType(Settings.class, "settings"))
            // Records also have methods that look like properties, such as isOpen().
            .changeDefaultVisibility(visibility -> visibility
                    .withVisibility(PropertyAccessor.GETTER, Visibility.NONE)
                    .withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
            .changeDefaultNullHandling(_ -> JsonSetter.Value.forValueNulls(Nulls.FAIL))
            .withConfigOverride(String.class, text -> text.setNullHandling(EMPTY))
            .withConfigOverride(List.class, list -> list.setNullHandling(EMPTY))
            .withConfigOverride(Optional.class, optional -> optional.setNullHandling(EMPTY))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Json() {}

    /** Mixed into {@link Entry}, which knows nothing of JSON. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface Typed {}
}

package app.handsel.ui.capture;

import app.handsel.answers.AnswerBook;
import app.handsel.model.Customer;
import app.handsel.model.Due;
import app.handsel.ui.support.TestShop;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A note about Tom being written, with what a few words are read as. */
abstract class CaptureDesk {

    static final Due FRIDAY_NOON = Due.at(FakeReader.FRIDAY, LocalTime.NOON);

    final TestShop shop = new TestShop();
    final KnownPeople people = new KnownPeople();
    final Customer tom = shop.customer("Tom");
    final Customer oba = shop.customer("Oba");
    final AnswerBook book = new AnswerBook(shop.open.questions(), Locale.US);
    final NoteViewModel note = new NoteDesk(shop).note;
    final CaptureViewModel capture = new CaptureViewModel(
            note,
            new Understanding(FakeReader::read, FakeReader.dates(), people, shop.background),
            shop.open.cards(),
            book,
            shop.open.edits(),
            shop.rows,
            shop.background,
            shop.shop,
            shop.messages,
            shop.notices,
            shop.failures);
    boolean left;

    @BeforeEach
    void openCard() {
        people.fill(shop.open.cards().customers());
        shop.open.notebook().listen(people::accept);
        shop.open.notebook().listen(book::accept);
        note.show(tom.id());
    }

    @AfterEach
    void close() {
        shop.close();
    }

    void type(String text) {
        note.text().set(text);
    }

    void tab() {
        left = false;
        capture.keepNext(() -> left = true);
    }

    List<Chip> chips() {
        return capture.chips().all();
    }

    List<Integer> kept() {
        return chips().stream()
                .filter(chip -> chip.kept().get())
                .map(Chip::number)
                .toList();
    }

    <E> List<E> all(Class<E> kind) {
        return shop.card(tom).entries().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}

package app.handsel.exchange;

import static app.handsel.exchange.Fixtures.contact;
import static app.handsel.exchange.Fixtures.customer;
import static app.handsel.exchange.Fixtures.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactsFileTest {

    @Test
    void utf16IsKnownByItsMark() throws FileProblemException {
        Intake file = file("utf16.txt");
        assertThat(file.file().charset()).isEqualTo(StandardCharsets.UTF_16LE);
        assertThat(file.separator()).contains(Separator.TAB);
        assertThat(customer(file, 0).name()).isEqualTo("Злата Петрова");
        assertThat(customer(file, 1).name()).isEqualTo("José Pérez");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, 'Name;Ort\nJosé;Köln\n'",
        "windows-1252, 'Name;Ort\nJosé;Köln\n'",
        "UTF-16BE, 'Name;Ort\nJosé;Köln\n'",
        "windows-1251, 'Имя;Город;Заметка\nЗлата Петрова;София;Обича да говори сутрин преди девет часа\n'",
        "Shift_JIS, '名前;町;メモ\n山田太郎;東京都千代田区丸の内;いつもありがとうございます\n'"
    })
    void theEncodingIsDetected(String charset, String text) throws FileProblemException {
        byte[] bytes = text.getBytes(Charset.forName(charset));
        assertThat(ContactsFile.of("x.csv", bytes).text()).isEqualTo(text);
    }

    @Test
    void anotherEncodingMayBeChosen() throws FileProblemException {
        byte[] bytes = "Name;Ort\nŁukasz;Łódź\n".getBytes(Charset.forName("windows-1250"));
        var file = Intake.of(ContactsFile.of("x.csv", bytes), Fixtures.LABELS);
        assertThat(customer(file.in(Charset.forName("windows-1250")), 0).name()).isEqualTo("Łukasz");
    }

    @Test
    void aFileCutOffInTheMiddleOfALetterIsStillUtf8() throws FileProblemException {
        byte[] whole = "Name\nÄnne Müller\nJosé".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);
        assertThat(ContactsFile.of("x.csv", cut).charset()).isEqualTo(StandardCharsets.UTF_8);
        var read = Intake.of(ContactsFile.of("x.csv", cut), Fixtures.LABELS);
        assertThat(contact(read, 1).remarks()).contains(Remark.LETTERS_LOST);
    }

    @Test
    void whatWasGarbledBeforeIsPutRightWhereItIsCertain() throws FileProblemException {
        Intake file = file("mojibake.csv");
        assertThat(customer(file, 0).name()).isEqualTo("José Pérez");
        assertThat(customer(file, 1).name()).isEqualTo("Åsa Björk");
        assertThat(contact(file, 0).remarks()).contains(Remark.REPAIRED_TEXT);
        assertThat(customer(file, 2).name()).isEqualTo("NÃO João");
        assertThat(contact(file, 2).remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'PK\u0003\u0004xlsx', SPREADSHEET",
        "'%PDF-1.7', PDF",
        "'a\u0000b\u0001', NOT_TEXT",
        "'  ', EMPTY",
        "'<html><body>', NO_CONTACTS",
        "'BEGIN:VCALENDAR', NO_CONTACTS"
    })
    void whatIsNoListOfContactsIsSaidClearly(String text, FileProblem problem) {
        var thrown = catchThrowableOfType(
                FileProblemException.class, () -> ContactsFile.of("x", text.getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(thrown.problem()).isEqualTo(problem);
    }

    @Test
    void aFileThatIsNotThereIsSaidClearly() {
        var thrown = catchThrowableOfType(FileProblemException.class, () -> ContactsFile.read(Path.of("no", "such")));
        assertThat(thrown.problem()).isEqualTo(FileProblem.NOT_FOUND);
    }
}

package app.handsel;

import static app.handsel.People.TOM;
import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.Standing;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A customer's details: what is often needed at once, the rest behind one more key. */
class CustomerFormScreenTest {

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void openTomsDetails() {
        desk = Desk.at(folder);
        desk.has(TOM);
        desk.type("tom");
        desk.press("Enter");
        desk.tabTo("card-edit");
        desk.press("Enter");
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    @Test
    void howTheyWantToBeAddressedStandsInTheShortForm() {
        assertThat(desk.read("customer-form")).doesNotContain("Sent by").doesNotContain("Tags");
        desk.tabTo("customer-calledas");
        desk.type("Mr Reyes");
        desk.press("Tab");
        assertThat(desk.focus()).isEqualTo("customer-address");
        desk.press("Down");
        desk.press("Down");
        desk.press("Ctrl+Enter");

        assertThat(desk.read("customer-form")).isEmpty();
        assertThat(tom().calledAs()).isEqualTo("Mr Reyes");
        assertThat(tom().address()).contains(Customer.Address.FORMAL);
    }

    @Test
    void whoLeftWithTheReasonIsBehindMore() {
        desk.tabTo("customer-more");
        desk.press("Enter");
        desk.tabTo("customer-rhythmdays");
        desk.type("30");
        desk.tabTo("customer-standing");
        assertThat(desk.read("customer-form")).contains("All is well").doesNotContain("To whom");
        desk.press("Down");
        desk.press("Down");
        desk.tabTo("customer-why");
        desk.type("late twice");
        desk.tabTo("customer-to-whom");
        desk.type("Joe’s Ovens");
        desk.press("Ctrl+Enter");

        assertThat(tom().rhythmDays()).contains(30);
        assertThat(tom().standing())
                .contains(new Standing(Standing.Kind.LEFT, "late twice", "Joe’s Ovens", TestNotebook.NOW));
    }

    @Test
    void daysThatAreNoNumberAreSaidAndNothingIsSaved() {
        desk.tabTo("customer-more");
        desk.press("Enter");
        desk.tabTo("customer-rhythmdays");
        desk.type("soon");
        desk.press("Ctrl+Enter");

        assertThat(desk.read("customer-form")).contains("“soon” is not a number of days.");
        assertThat(tom()).isEqualTo(TOM);
        desk.press("Esc");
        assertThat(desk.read("customer-form")).isEmpty();
    }

    private Customer tom() {
        return (Customer) desk.kept(TOM.id()).orElseThrow();
    }
}

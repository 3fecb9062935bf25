package app.handsel.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Labelled;
import java.util.List;
import javafx.collections.FXCollections;
import org.junit.jupiter.api.Test;

class LabelledRowTest {

    @Test
    void anEmptyRowWaitsBelowWhatIsKnown() {
        var rows = FXCollections.<LabelledRow>observableArrayList();
        LabelledRow.fill(rows, List.of(new Labelled("mobile", "503 555 0142")));
        assertThat(rows).hasSize(2);
        assertThat(rows.getLast().text().get()).isEmpty();
    }

    @Test
    void rowsWithoutATextAreLeftOut() {
        assertThat(LabelledRow.read(List.of(
                        new LabelledRow(" mobile ", " 503 555 0142 "),
                        new LabelledRow("home", "  "),
                        new LabelledRow("", "0142"))))
                .containsExactly(new Labelled("mobile", "503 555 0142"), new Labelled("", "0142"));
    }
}

package app.handsel.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.handsel.TestNotebook;
import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NotebookTest {

    private final TestNotebook open = TestNotebook.open();
    private final Failing records = new Failing(open.records());
    private final Notebook notebook = new Notebook(open.journal(), records);
    private final History history = new History(notebook, open.journal(), records, open.clock(), () -> "Mia");
    private final List<String> heard = new ArrayList<>();

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void eachEditIsToldOnceAfterItIsInTheRecords() {
        notebook.listen(edit -> heard.add(edit.about() + " "
                + records.find(edit.changes().getFirst().id()).isPresent()));
        add("Tom");
        assertThat(heard).containsExactly("Tom true");
    }

    @Test
    void whatWasChangedMeanwhileIsNotChangedAgain() {
        Customer tom = add("Tom");
        notebook.apply(open.edits().changed(tom, named(tom, "Tomás")));
        assertProblem(
                Problem.CHANGED_MEANWHILE, () -> notebook.apply(open.edits().changed(tom, named(tom, "Thomas"))));
        assertProblem(
                Problem.CHANGED_MEANWHILE, () -> notebook.apply(open.edits().added(tom)));
        assertThat(records.find(tom.id())).contains(named(tom, "Tomás"));
    }

    @Test
    void whatTheJournalTookIsShownWithTheNextEdit() {
        notebook.listen(edit -> heard.add(edit.about()));
        Customer tom = customer("Tom");
        records.failing = true;
        assertProblem(Problem.SAVED_NOT_SHOWN, () -> notebook.apply(open.edits().added(tom)));
        assertThat(heard).isEmpty();

        records.failing = false;
        add("Ann");
        assertThat(heard).containsExactly("Tom", "Ann");
        assertThat(records.find(tom.id())).contains(tom);
    }

    @Test
    void whatTheJournalTookIsShownAfterAStart() {
        Customer tom = customer("Tom");
        records.failing = true;
        assertProblem(Problem.SAVED_NOT_SHOWN, () -> notebook.apply(open.edits().added(tom)));
        records.failing = false;
        assertThat(records.find(tom.id())).isEmpty();
        new Notebook(open.journal(), records).listen(_ -> {});
        assertThat(records.find(tom.id())).contains(tom);
    }

    @Test
    void whileItCannotCatchUpNothingNewIsTaken() {
        records.failing = true;
        assertProblem(Problem.SAVED_NOT_SHOWN, () -> add("Tom"));
        assertProblem(Problem.NOT_SAVED, () -> add("Ann"));
        records.failing = false;
        add("Bea");
        assertThat(open.cards().customers()).extracting(Customer::name).containsExactlyInAnyOrder("Tom", "Bea");
    }

    @Test
    void whoCannotListenWhileItCatchesUpDoesNotMakeTheNextEditLookSaved() {
        records.failing = true;
        assertProblem(Problem.SAVED_NOT_SHOWN, () -> add("Tom"));
        records.failing = false;
        notebook.listen(edit -> {
            if (edit.about().equals("Tom")) {
                throw new IllegalStateException("cannot listen");
            }
        });
        assertProblem(Problem.NOT_SAVED, () -> add("Ann"));
        add("Bea");
        assertThat(open.cards().customers()).extracting(Customer::name).containsExactlyInAnyOrder("Tom", "Bea");
    }

    @Test
    void undoTakesBackWhatWasSavedLastAlsoWhenItCouldNotBeShown() {
        add("Ann");
        records.failing = true;
        assertProblem(Problem.SAVED_NOT_SHOWN, () -> add("Tom"));
        records.failing = false;
        assertThat(history.undo()).map(Edit::about).contains("Tom");
        assertThat(open.cards().customers()).extracting(Customer::name).containsExactly("Ann");
    }

    @Test
    void anUndoOfWhatWasUndoneAndAnEditInBetweenTakesBackTheEdit() {
        add("Ann");
        history.undo();
        add("Tom");
        assertThat(history.redo()).isEmpty();
        assertThat(history.undo()).map(Edit::about).contains("Tom");
        assertThat(history.undo()).isEmpty();
        assertThat(history.redo()).map(Edit::about).contains("Tom");
    }

    private Customer add(String name) {
        Customer customer = customer(name);
        notebook.apply(open.edits().added(customer));
        return customer;
    }

    private static Customer customer(String name) {
        return new CustomerBuilder(UUID.randomUUID(), name, TestNotebook.NOW).build();
    }

    private static Customer named(Customer customer, String name) {
        return new CustomerBuilder(customer).name(name).build();
    }

    private static void assertProblem(Problem problem, ThrowingCallable doing) {
        assertThatThrownBy(doing)
                .isInstanceOfSatisfying(
                        NotebookException.class,
                        failure -> assertThat(failure.problem()).isEqualTo(problem));
    }

    /** Records that at times cannot write. */
    private static final class Failing implements Records {

        private final Records records;
        private boolean failing;

        Failing(Records records) {
            this.records = records;
        }

        @Override
        public Position applied() {
            return records.applied();
        }

        @Override
        public void apply(Position at, Edit edit) {
            if (failing) {
                throw new IllegalStateException("cannot write");
            }
            records.apply(at, edit);
        }

        @Override
        public Optional<Entry> find(UUID id) {
            return records.find(id);
        }

        @Override
        public Optional<Position> undoable() {
            return records.undoable();
        }

        @Override
        public Optional<Position> redoable() {
            return records.redoable();
        }
    }
}

package app.handsel.ui.kit;

import app.handsel.ui.support.Background;
import app.handsel.ui.support.Printed;
import java.util.function.Consumer;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.stage.Window;

/**
 * Prints on the system's printers. Looking for them may ask the network, a page takes a while to lay out, and printing
 * waits for the spooler: all of it happens beside the screen and beside the notebook.
 */
public final class FxPrinting implements Printing {

    private final Window window;
    private final Background background;

    public FxPrinting(Window window, Background background) {
        this.window = window;
        this.background = background;
    }

    @Override
    public void print(OnPaper page, Consumer<Printed> then) {
        beside(then, () -> {
            PrinterJob job = PrinterJob.createPrinterJob();
            if (job == null) {
                background.onScreen(() -> then.accept(Printed.NO_PRINTER));
            } else {
                background.onScreen(() -> ask(job, page, then));
            }
        });
    }

    private void ask(PrinterJob job, OnPaper page, Consumer<Printed> then) {
        job.getJobSettings().setJobName("Handsel");
        if (!job.showPrintDialog(window)) {
            return;
        }
        PageLayout paper = job.getJobSettings().getPageLayout();
        beside(then, () -> {
            Node node = page.of(paper.getPrintableWidth(), paper.getPrintableHeight());
            boolean sent = job.printPage(paper, node) && job.endJob();
            background.onScreen(() -> then.accept(sent ? Printed.SENT : Printed.FAILED));
        });
    }

    private void beside(Consumer<Printed> then, Runnable work) {
        Thread.ofPlatform().daemon().name("print").start(() -> {
            try {
                work.run();
            } catch (RuntimeException _) {
                // Printer drivers fail in ways of their own; for the user they are all one.
                background.onScreen(() -> then.accept(Printed.FAILED));
            }
        });
    }
}

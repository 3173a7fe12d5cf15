package app.unknot.outcomes.ui;

import app.unknot.shared.print.Block;
import app.unknot.shared.print.PrintedPage;
import app.unknot.shared.print.Printing;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** All numbers and pictures of a page as a PDF, with what they are based on. It names no client. */
final class OutcomesPaper extends Anchor {
    OutcomesPaper(String title, String practice, Supplier<String> basis, Supplier<List<Printed>> tables) {
        super(
                DownloadHandler.fromInputStream(event -> {
                    byte[] pdf = Printing.pdf(page(title, practice, basis.get(), tables.get()));
                    return new DownloadResponse(
                            new ByteArrayInputStream(pdf), "outcomes.pdf", "application/pdf", pdf.length);
                }),
                OutcomesText.PDF.text());
        addClassNames("btn", "outlined");
        getElement().setAttribute("download", true);
    }

    private static PrintedPage page(String title, String practice, String basis, List<Printed> tables) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text(OutcomesText.RESPONDED_AT_LEAST_30_LESS.text() + ". " + basis));
        for (Printed one : tables) {
            if (!one.title().isEmpty()) blocks.add(new Block.Heading(one.title()));
            if (one.drawing() != null) blocks.add(one.drawing());
            blocks.add(one.table().printed());
        }
        blocks.add(new Block.Text(OutcomesText.PEOPLE_COME_WHEN_THEIR_PAIN.text()));
        return new PrintedPage(title, basis, List.of(practice), blocks, basis);
    }
}

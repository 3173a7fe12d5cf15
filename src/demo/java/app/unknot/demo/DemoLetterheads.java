package app.unknot.demo;

import app.unknot.clients.documents.IncomingFile;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.print.Block;
import app.unknot.shared.print.PrintedPage;
import app.unknot.shared.print.Printing;
import java.time.LocalDate;
import java.util.List;

/** What the demo's providers have written. */
final class DemoLetterheads {
    private DemoLetterheads() {}

    static IncomingFile clearance(String provider, LocalDate day) {
        PrintedPage page = new PrintedPage(
                "To whom it may concern",
                "A provider's answer of the demo practice",
                List.of(provider, "400 Cedar Avenue, Seattle, WA 98109", "206 555 0177"),
                List.of(
                        new Block.Text("Date: " + PracticeFormats.day(day)),
                        new Block.Text("Seen and examined. Massage is acceptable under the conditions we agreed on."
                                + " Please contact us if anything changes."),
                        new Block.Text(provider)),
                "Demo");
        return new IncomingFile("clearance.pdf", Printing.pdf(page));
    }
}

package app.unknot.audit.ui;

import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.audit.reading.CsvTable;
import app.unknot.shared.RecentProof;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.ListExport;
import app.unknot.shared.ui.ProofPrompt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/** Asks for the proof, leaves the line in the log, and then gives the list away. */
@org.springframework.stereotype.Component
class ExportButton implements ListExport {
    private final ProofPrompt proof;
    private final RecentProof given;
    private final AuditLog log;

    ExportButton(ProofPrompt proof, RecentProof given, AuditLog log) {
        this.proof = proof;
        this.given = given;
        this.log = log;
    }

    @Override
    public Component of(String list, Supplier<Table> table) {
        Div place = new Div();
        place.addClassNames("row", "export");
        NativeButton button = Buttons.withIcon(
                Buttons.outlined(
                        AuditText.EXPORT_AS_CSV.text(),
                        click -> proof.before(
                                AuditText.EXPORT_THIS_LIST.text(),
                                AuditText.THE_LIST_LEAVES_THE_PORTAL.text(),
                                AuditText.EXPORT_IT.text(),
                                () -> offer(place, list, table.get()))),
                Icons.ARROWDOWN);
        button.getElement().setAttribute("data-test", "list-export");
        place.add(button);
        return place;
    }

    /** Starts the download, and leaves a link in case the browser asks first. */
    private void offer(Div place, String list, Table table) {
        place.getChildren().filter(Anchor.class::isInstance).toList().forEach(place::remove);
        Anchor link = new Anchor(proof.guarded(event -> write(event, list, table)), list + ".csv");
        link.addClassName("link");
        link.getElement().setAttribute("download", true);
        link.getElement().setAttribute("data-test", "list-file");
        place.add(link);
        link.getElement().callJsFunction("click");
    }

    private void write(DownloadEvent event, String list, Table table) throws IOException {
        given.require();
        log.recordAlone(AuditEvent.done("LIST_EXPORT", Matter.ofPractice(list)));
        event.setFileName(list + ".csv");
        event.setContentType("text/csv; charset=utf-8");
        try (CsvTable csv = new CsvTable(event.getOutputStream(), table.titles())) {
            table.rows().accept(row -> {
                try {
                    csv.row(row);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }
}

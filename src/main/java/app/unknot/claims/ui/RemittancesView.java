package app.unknot.claims.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.claims.ClaimPages;
import app.unknot.claims.RemittanceReport;
import app.unknot.claims.Remittances;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.FileUpload;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.PagedRows;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Payments of payers: take the file in, see whether it balances, see what became of it. */
@Route(ClaimPages.REMITTANCES)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("MANAGER")
class RemittancesView extends Page {
    private static final int LARGEST = 5 * 1024 * 1024;

    private final transient Remittances remittances;
    private final FileUpload upload;
    private final Div message = new Div();
    private final Div list = new Div();
    private final Div detail = new Div();
    private final Map<String, NativeButton> rows = new HashMap<>();

    RemittancesView(Remittances remittances) {
        super(Density.DESK, ClaimsText.REMITTANCES.text(), ClaimsText.A_PAYMENT_IS_POSTED.text());
        this.remittances = remittances;

        upload = new FileUpload(
                LARGEST,
                ClaimsText.CHOOSE_A_REMITTANCE_FILE.text(),
                ClaimsText.OR_DROP_THE_PAYERS_835.text(),
                (metadata, bytes) -> take(metadata.fileName(), bytes),
                ".835",
                ".txt",
                ".edi");
        upload.getElement().setAttribute("data-test", "upload-835");
        upload.onRefused(
                this::refuse, name -> ClaimsText.CHOOSE_AN_835_EDI.text(), ClaimsText.THE_UPLOAD_FAILED_CHOOSE.text());

        list.addClassNames("card", "claim-list");
        Div columns = new Div(list, detail);
        columns.addClassName("remittances");
        addActions(new SectionLinks(SectionLinks.Side.REMITTANCES, true));
        add(upload, message, columns);
        showList();
    }

    private void take(String name, byte[] bytes) {
        message.removeAll();
        upload.clearFileList();
        try {
            List<RemittanceReport> reports = remittances.importRemittance(name, bytes);
            showList();
            show(reports);
        } catch (RefusedRequest e) {
            refuse(String.valueOf(e.getMessage()));
        }
    }

    private void refuse(String why) {
        message.removeAll();
        message.add(new NoteBox(Tone.CAUTION, ClaimsText.NOTHING_WAS_POSTED.text(why)));
    }

    private void showList() {
        long total = remittances.remittancesInAll();
        list.removeAll();
        rows.clear();
        detail.removeAll();
        if (total == 0) list.add(new EmptyState(ClaimsText.UPLOAD_THE_PAYERS_835_FILE.text()));
        else {
            list.add(new PagedRows(
                    total,
                    page -> remittances.remittances(page).stream()
                            .map(this::row)
                            .toList()));
            detail.add(new EmptyState(ClaimsText.CHOOSE_A_REMITTANCE_TO_SEE.text()));
        }
    }

    private NativeButton row(RemittanceReport report) {
        Span name = new Span(report.payerName());
        name.addClassName("strong");
        Span paid = new Span(report.paid().display());
        paid.addClassName("num");
        Span line = new Span(Formats.day(report.paidOn()) + ", "
                + RemittanceCards.count(report.rows().size()));
        line.addClassNames("small", "quiet");
        NativeButton row = new NativeButton("", click -> open(report));
        row.add(name, paid, line, ClaimTags.of(report));
        row.addClassName("claim-row");
        row.getElement().setAttribute("type", "button");
        row.getElement().setAttribute("data-test", "remittance-row");
        row.setId(rowId(report));
        rows.put(rowId(report), row);
        return row;
    }

    private void open(RemittanceReport report) {
        message.removeAll();
        show(List.of(remittances.remittance(report.id())));
    }

    private void show(List<RemittanceReport> reports) {
        Set<String> shown = reports.stream().map(RemittancesView::rowId).collect(Collectors.toSet());
        rows.forEach((id, row) -> row.getElement().setAttribute("aria-current", String.valueOf(shown.contains(id))));
        detail.removeAll();
        reports.forEach(report -> detail.add(RemittanceCards.report(report)));
    }

    private static String rowId(RemittanceReport report) {
        return "remittance-" + report.id();
    }
}

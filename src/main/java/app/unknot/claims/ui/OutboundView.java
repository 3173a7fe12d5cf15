package app.unknot.claims.ui;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RefusedRequest;
import app.unknot.claims.ClaimPages;
import app.unknot.claims.ExportedFile;
import app.unknot.claims.outbound.OutboundDrop;
import app.unknot.claims.outbound.OutboundFileId;
import app.unknot.claims.outbound.OutboundFiles;
import app.unknot.claims.outbound.OutboundRow;
import app.unknot.claims.outbound.OutboundRow.Opened;
import app.unknot.claims.outbound.OutboundShelf;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.PagedRows;
import app.unknot.shared.ui.ProofPrompt;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;

/** Files of claims: made, fetched, taken back before they go. */
@Route(ClaimPages.FILES)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("MANAGER")
class OutboundView extends Page {
    private final transient OutboundFiles files;
    private final transient OutboundShelf shelf;
    private final transient OutboundDrop dropping;
    private final transient ProofPrompt proof;
    private final transient PracticeClock clock;
    private final Div message = new Div();
    private final Div list = new Div();
    private final Div detail = new Div();
    private final Map<String, NativeButton> rows = new HashMap<>();

    OutboundView(
            OutboundFiles files,
            OutboundShelf shelf,
            OutboundDrop dropping,
            CurrentSubject subject,
            ProofPrompt proof,
            PracticeClock clock) {
        super(Density.DESK, ClaimsText.CLAIM_FILES.text(), ClaimsText.A_FILE_IS_KEPT_AS_IT_WAS_MADE.text());
        this.files = files;
        this.shelf = shelf;
        this.dropping = dropping;
        this.proof = proof;
        this.clock = clock;
        list.addClassNames("card", "claim-list");
        Div columns = new Div(list, detail);
        detail.addClassName("claim-detail");
        columns.addClassName("remittances");
        addActions(new SectionLinks(
                SectionLinks.Side.FILES, subject.require().manages().everywhere()));
        add(message, columns);
        showList();
    }

    private void showList() {
        long total = shelf.inAll();
        list.removeAll();
        rows.clear();
        detail.removeAll();
        if (total == 0) list.add(new EmptyState(ClaimsText.NO_FILE_YET_MARK_CLAIMS_READY.text()));
        else {
            list.add(new PagedRows(
                    total, page -> shelf.page(page).stream().map(this::row).toList()));
            detail.add(new EmptyState(ClaimsText.CHOOSE_A_FILE_TO_SEE.text()));
        }
    }

    private static String claims(int number) {
        return number == 1 ? ClaimsText.N1_CLAIM.text() : ClaimsText.CLAIMS_2.text(number);
    }

    private NativeButton row(OutboundRow file) {
        Span name = new Span(file.name());
        name.addClassName("strong");
        Span total = new Span(file.total().display());
        total.addClassName("num");
        Span line = new Span(Formats.dayAndTime(file.madeAt(), clock.getZone()) + ", " + claims(file.claims()));
        line.addClassNames("small", "quiet");
        NativeButton row = new NativeButton("", click -> {
            message.removeAll();
            show(file.id());
        });
        row.add(name, total, line, ClaimTags.of(file));
        row.addClassName("claim-row");
        row.getElement().setAttribute("type", "button");
        row.getElement().setAttribute("data-test", "file-row");
        rows.put(file.id().toString(), row);
        return row;
    }

    private void show(OutboundFileId id) {
        Opened file = shelf.open(id);
        rows.forEach(
                (of, row) -> row.getElement().setAttribute("aria-current", String.valueOf(of.equals(id.toString()))));
        detail.removeAll();
        detail.add(OutboundCards.head(
                file.row(),
                clock.getZone(),
                () -> fetch(id),
                () -> takeBack(id),
                dropping.hasFolder(id) ? () -> drop(id) : null));
        detail.add(OutboundCards.claims(file), OutboundCards.fetched(file, clock.getZone()));
        OnePane.leadTo(detail);
    }

    private void fetch(OutboundFileId id) {
        proof.before(
                ClaimsText.DOWNLOAD_THE_CLAIM_FILE.text(),
                ClaimsText.THE_FILE_TAKES_THE_CLAIMS.text(),
                ClaimsText.DOWNLOAD.text(),
                () -> act(id, () -> offer(files.download(id))));
    }

    private void drop(OutboundFileId id) {
        proof.before(
                ClaimsText.PUT_IN_THE_FOLDER.text(),
                ClaimsText.THE_FILE_TAKES_THE_CLAIMS.text(),
                ClaimsText.PUT_IN_THE_FOLDER.text(),
                () -> act(id, () -> {
                    dropping.drop(id);
                    message.add(new NoteBox(Tone.OK, ClaimsText.IT_IS_IN_THE_FOLDER.text()));
                }));
    }

    private void takeBack(OutboundFileId id) {
        act(id, () -> files.takeBack(id));
    }

    private void act(OutboundFileId id, Runnable work) {
        message.removeAll();
        try {
            work.run();
        } catch (RefusedRequest e) {
            message.add(new NoteBox(Tone.CAUTION, String.valueOf(e.getMessage())));
        }
        showList();
        show(id);
    }

    /** Starts the download, and leaves a link in case the browser asks first. */
    private void offer(ExportedFile file) {
        byte[] bytes = file.bytes();
        DownloadHandler handler = DownloadHandler.fromInputStream(event ->
                new DownloadResponse(new ByteArrayInputStream(bytes), file.name(), "text/plain", bytes.length));
        Anchor link = new Anchor(proof.guarded(handler), file.name());
        link.getElement().setAttribute("download", file.name());
        link.getElement().setAttribute("data-test", "exported-file");
        link.addClassName("link");
        message.add(new NoteBox(Tone.OK, ClaimsText.THE_CLAIMS_HAVE_GONE_WITH.text(file.name())), link);
        link.getElement().callJsFunction("click");
    }
}

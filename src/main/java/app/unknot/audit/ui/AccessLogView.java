package app.unknot.audit.ui;

import app.unknot.audit.ActorNames;
import app.unknot.audit.AuditLog;
import app.unknot.audit.AuditPages;
import app.unknot.audit.AuditVerdict;
import app.unknot.audit.anchors.AuditAnchors;
import app.unknot.audit.chain.AuditFlaw;
import app.unknot.audit.reading.AccessLog;
import app.unknot.audit.reading.LogExport;
import app.unknot.audit.reading.LogFilter;
import app.unknot.audit.ui.LogTable.Column;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ProofPrompt;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.streams.DownloadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.EnumSet;
import java.util.stream.Collectors;

/** Who did what, newest first. Clients appear as record numbers only. */
@Route(AuditPages.ACCESS_LOG)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed({"ADMIN", "MANAGER"})
class AccessLogView extends Page implements BeforeEnterObserver {
    private static final int PAGE = 50;

    private final transient AuditLog log;
    private final transient LogExport export;
    private final transient ProofPrompt proof;
    private final Div result = new Div();
    private final LogFilterBar wanted;
    private final LogPager entries;
    /** Read by the download, which does not hold the session. */
    private transient volatile LogFilter filter = LogFilter.ALL;

    AccessLogView(
            AuditLog log,
            AccessLog reading,
            LogExport export,
            AuditAnchors anchors,
            ActorNames names,
            ProofPrompt proof,
            PracticeClock clock) {
        super(Density.DESK, AuditText.ACCESS_LOG.text(), line(readsAll()));
        this.log = log;
        this.export = export;
        this.proof = proof;
        wanted = new LogFilterBar(names, readsAll(), clock, this::look);
        LogTable table = new LogTable(names, clock, EnumSet.allOf(Column.class));
        entries = new LogPager(
                readsAll() ? table.withLinks() : table,
                after -> reading.page(filter, after, PAGE),
                AuditText.NO_ENTRIES_MATCH_REMOVE.text());

        addActions(exportButton(), Buttons.outlined(AuditText.VERIFY_THE_LOG.text(), click -> check()));
        result.getElement().setAttribute("data-test", "log-result");
        result.addClassName("no-paper");
        anchors.known().filter(verdict -> !verdict.isWhole()).ifPresent(verdict -> result.add(bad(verdict)));
        Div state = new Div(state(anchors));
        state.addClassNames("log-state", "no-paper");
        Card card = new Card(AuditText.ENTRIES.text(), wanted, entries);
        card.end(state);
        card.addClassNames("no-paper", "stack");
        Paragraph forever = new Paragraph(AuditText.NO_ONE_CAN_EDIT.text());
        forever.addClassNames("small", "quiet", "no-paper");
        Div stack = new Div(result, card, forever, new DayLineCard(anchors));
        stack.addClassName("stack");
        add(stack);
    }

    private static String line(boolean readsAll) {
        return readsAll
                ? AuditText.WHO_OPENED_OR_CHANGED_WHAT.text()
                : AuditText.SIGN_INS_ACCOUNTS_SETTINGS_BACKUPS.text();
    }

    private static boolean readsAll() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request != null && request.isUserInRole("MANAGER");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        wanted.read(event.getLocation().getQueryParameters());
        filter = wanted.filter();
        entries.start();
    }

    /** The address carries the filter, so that going back and a link lead to the same entries. */
    private void look() {
        UI.getCurrentOrThrow().navigate(AccessLogView.class, wanted.address());
    }

    private NativeButton exportButton() {
        NativeButton button = Buttons.withIcon(
                Buttons.outlined(
                        AuditText.EXPORT_AS_CSV.text(),
                        click -> proof.before(
                                AuditText.EXPORT_THE_ACCESS_LOG.text(),
                                AuditText.THE_FILE_LEAVES_THE_PORTAL.text(),
                                AuditText.EXPORT_IT.text(),
                                this::offer)),
                Icons.ARROWDOWN);
        button.getElement().setAttribute("data-test", "log-export");
        return button;
    }

    /** Starts the download, and leaves a link in case the browser asks first. */
    private void offer() {
        Anchor link = new Anchor(proof.guarded(this::export), "access-log.csv");
        link.addClassName("link");
        link.getElement().setAttribute("download", true);
        link.getElement().setAttribute("data-test", "log-file");
        result.removeAll();
        result.add(new NoteBox(Tone.OK, AuditText.THE_FILE_IS_READY_YOU.text()), link);
        link.getElement().callJsFunction("click");
    }

    private void export(DownloadEvent event) throws IOException {
        event.setFileName("access-log.csv");
        event.setContentType("text/csv; charset=utf-8");
        export.write(filter, event.getOutputStream());
    }

    private static Tag state(AuditAnchors anchors) {
        return anchors.known()
                .map(verdict -> verdict.isWhole()
                        ? new Tag(
                                Tone.OK,
                                Icons.SHIELDOK,
                                AuditText.UNBROKEN_UP_TO_ENTRY.text(
                                        PracticeFormats.count(verdict.end().seq())))
                        : new Tag(Tone.STOP, AuditText.ALTERED.text()))
                .orElseGet(() -> new Tag(Tone.PLAIN, AuditText.FIRST_CHECK_UNDER_WAY.text()));
    }

    private void check() {
        result.removeAll();
        result.add(log.firstBrokenEntry()
                .map(seq -> new NoteBox(Tone.STOP, AuditText.THE_LOG_WAS_ALTERED_STARTING.text(seq)))
                .orElseGet(() -> new NoteBox(Tone.OK, AuditText.THE_LOG_IS_UNBROKEN.text())));
    }

    private static NoteBox bad(AuditVerdict verdict) {
        return new NoteBox(
                Tone.STOP,
                AuditText.KEEP_A_COPY.text(
                        verdict.flaws().stream().map(AuditFlaw::words).collect(Collectors.joining(". "))));
    }
}

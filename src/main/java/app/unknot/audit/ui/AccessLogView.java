package app.unknot.audit.ui;

import app.unknot.audit.ActorNames;
import app.unknot.audit.AuditAnchors;
import app.unknot.audit.AuditEntry;
import app.unknot.audit.AuditEvent.Outcome;
import app.unknot.audit.AuditFlaw;
import app.unknot.audit.AuditLog;
import app.unknot.audit.AuditVerdict;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who did what, newest first. Clients appear as record numbers only. */
@Route("access-log")
@PageTitle("Access log - Unknot")
@RolesAllowed({"ADMIN", "MANAGER"})
class AccessLogView extends Page {
    private final transient AuditLog log;
    private final transient ActorNames names;
    private final Div result = new Div();

    AccessLogView(AuditLog log, AuditAnchors anchors, ActorNames names, PracticeClock clock) {
        super(
                Density.DESK,
                "Access log",
                "Everything anyone does leaves a line that nobody can edit. Clients appear as record numbers only.");
        this.log = log;
        this.names = names;
        addActions(Buttons.outlined("Check that it is unbroken", click -> check()));
        Grid<Line> grid = new Grid<>();
        grid.addColumn(line -> Formats.dayAndTime(line.entry().at(), clock.getZone()))
                .setHeader("When")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(Line::who).setHeader("Who").setAutoWidth(true).setFlexGrow(0);
        grid.addColumn(line -> plain(line.entry().action()))
                .setHeader("What")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(line ->
                        line.entry().clientNumber() == null ? "" : line.entry().clientNumber())
                .setHeader("Record")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(line -> words(line.entry().outcome()))
                .setHeader("Result")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(AccessLogView::details)
                .setHeader("Details")
                .setWidth("11rem")
                .setFlexGrow(1);
        grid.setItemsPageable(page -> lines((int) page.getOffset(), page.getPageSize()));
        grid.addClassName("wrapping");
        grid.setHeight("70vh");
        result.getElement().setAttribute("data-test", "log-result");
        anchors.known().filter(verdict -> !verdict.isWhole()).ifPresent(verdict -> result.add(bad(verdict)));
        Card entries = new Card("Entries", grid);
        // On paper the line stands alone.
        entries.addClassName("no-paper");
        result.addClassName("no-paper");
        Div stack = new Div(result, new DayLineCard(anchors), entries);
        stack.addClassName("stack");
        add(stack);
    }

    private void check() {
        result.removeAll();
        result.add(log.firstBrokenEntry()
                .map(seq -> new NoteBox(
                        Tone.STOP,
                        "The log was altered starting at entry " + seq
                                + ". Somebody changed the database by hand. Keep a copy"
                                + " of it and call for help."))
                .orElseGet(() -> new NoteBox(Tone.OK, "The log is unbroken from its first entry to its last.")));
    }

    private static NoteBox bad(AuditVerdict verdict) {
        return new NoteBox(
                Tone.STOP,
                verdict.flaws().stream().map(AuditFlaw::words).collect(Collectors.joining(". "))
                        + ". Keep a copy of the data folder as it is and call for help.");
    }

    private List<Line> lines(int offset, int count) {
        List<AuditEntry> entries = log.page(offset, count);
        Map<UUID, String> known = names.of(entries.stream()
                .map(AuditEntry::actorId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return entries.stream().map(entry -> new Line(entry, who(entry, known))).toList();
    }

    private static String who(AuditEntry entry, Map<UUID, String> known) {
        UUID actor = entry.actorId();
        if (actor == null) return "Nobody signed in";
        return known.getOrDefault(actor, "Account " + actor);
    }

    /** CLIENT_OPEN reads "Client open". */
    private static String plain(String action) {
        String words = action.replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String details(Line line) {
        String detail = line.entry().detail();
        return detail == null
                ? line.entry().object()
                : detail + ", " + line.entry().object();
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case OK -> "Done";
            case DENIED -> "Refused";
            case FAILED -> "Failed";
        };
    }

    /** An entry with the name of who did it. */
    private record Line(AuditEntry entry, String who) {}
}

package app.unknot.audit.ui;

import app.unknot.audit.AuditEntry;
import app.unknot.audit.AuditEvent.Outcome;
import app.unknot.audit.AuditLog;
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

/** Who did what, newest first. Clients appear as record numbers only. */
@Route("access-log")
@PageTitle("Access log - Unknot")
@RolesAllowed({"ADMIN", "MANAGER"})
class AccessLogView extends Page {
    private final transient AuditLog log;
    private final Div result = new Div();

    AccessLogView(AuditLog log, PracticeClock clock) {
        super(
                Density.DESK,
                "Access log",
                "Every act leaves a line that nobody can edit. Clients appear as record numbers only.");
        this.log = log;
        addActions(Buttons.outlined("Check that it is unbroken", click -> check()));
        Grid<AuditEntry> grid = new Grid<>();
        grid.addColumn(entry -> Formats.dayAndTime(entry.at(), clock.getZone()))
                .setHeader("When")
                .setAutoWidth(true);
        grid.addColumn(AuditEntry::action).setHeader("What").setAutoWidth(true);
        grid.addColumn(AuditEntry::object).setHeader("On").setFlexGrow(2);
        grid.addColumn(entry -> entry.clientNumber() == null ? "" : entry.clientNumber())
                .setHeader("Record")
                .setAutoWidth(true);
        grid.addColumn(entry ->
                        entry.actorId() == null ? "nobody signed in" : entry.actorRoles() + " " + shortId(entry))
                .setHeader("By")
                .setFlexGrow(1);
        grid.addColumn(entry -> words(entry.outcome())).setHeader("Result").setAutoWidth(true);
        grid.addColumn(entry -> entry.detail() == null ? "" : entry.detail())
                .setHeader("Detail")
                .setFlexGrow(2);
        grid.setItemsPageable(page -> log.page((int) page.getOffset(), page.getPageSize()));
        grid.setHeight("70vh");
        add(result, new Card("Entries", grid));
    }

    private void check() {
        result.removeAll();
        result.add(log.firstBrokenEntry()
                .map(seq -> new NoteBox(
                        Tone.STOP,
                        "The log does not fit together from entry " + seq
                                + " on. Somebody changed the database by hand. Keep a copy"
                                + " of it and call for help."))
                .orElseGet(() -> new NoteBox(Tone.OK, "The log is unbroken from its first entry to its last.")));
    }

    private static String shortId(AuditEntry entry) {
        return String.valueOf(entry.actorId()).substring(24);
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case OK -> "Done";
            case DENIED -> "Refused";
            case FAILED -> "Failed";
        };
    }
}

package app.unknot.schedule.sheets;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.UserId;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientNames;
import app.unknot.clients.ClientRecord;
import app.unknot.practice.PracticeSettings;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.Schedule;
import app.unknot.schedule.words.ScheduleWords;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.RecentProof;
import app.unknot.shared.print.Paper;
import app.unknot.shared.print.Printing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints who comes on a day. It takes the names of many clients out of the portal, so the person who prints shows who they are. */
@Service
public class DaySheets {
    private final Schedule schedule;
    private final ClientDirectory clients;
    private final SheetNames names;
    private final PracticeSettings practice;
    private final AuditLog audit;
    private final RecentProof proof;
    private final PracticeClock clock;

    DaySheets(
            Schedule schedule,
            ClientDirectory clients,
            SheetNames names,
            PracticeSettings practice,
            AuditLog audit,
            RecentProof proof,
            PracticeClock clock) {
        this.schedule = schedule;
        this.clients = clients;
        this.names = names;
        this.practice = practice;
        this.audit = audit;
        this.proof = proof;
        this.clock = clock;
    }

    /**
     * One day as PDF: everybody's at the places that a manager manages, a therapist's own otherwise. What was canceled is left out. A
     * phone number is there for a client in the reader's care only.
     *
     * @param therapist whose visits; null for all that the person sees
     * @throws RefusedRequest when password and second factor were not shown again just now
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional
    public Paper print(LocalDate day, Places at, @Nullable UserId therapist) {
        proof.require();
        List<AppointmentRow> rows = schedule.days(day, day, at).stream()
                .filter(row -> row.state().takesTime())
                .filter(row -> therapist == null || row.therapist().equals(therapist))
                .toList();
        audit.record(AuditEvent.done("DAY_SHEET_PRINT", "day " + day)
                .with(rows.size() + " visits" + (therapist == null ? "" : ", therapist " + therapist)));
        return Printing.paper(DaySheetPaper.page(
                practice.profile().name(),
                names.place(at),
                therapist == null ? "" : names.therapist(therapist),
                PracticeFormats.weekday(day) + ", " + PracticeFormats.day(day),
                lines(rows),
                ScheduleWords.PRINTED_AT.text(PracticeFormats.dayAndTime(clock.instant(), clock.getZone()))));
    }

    private List<SheetLine> lines(List<AppointmentRow> rows) {
        List<ClientId> ids =
                rows.stream().map(AppointmentRow::client).distinct().toList();
        ClientNames called = clients.references(ids);
        Map<ClientId, ClientRecord> reached = clients.contactEach(ids);
        SheetNames.Found found = names.find(rows);
        return rows.stream()
                .map(row -> new SheetLine(
                        PracticeFormats.time(row.startsAt(), names.place(row).zone()),
                        called.of(row.client()).name(),
                        row.state() == AppointmentState.HOLD,
                        found.therapist(row),
                        found.service(row),
                        found.where(row),
                        phone(reached.get(row.client()))))
                .toList();
    }

    private static String phone(@Nullable ClientRecord client) {
        return client == null ? "" : client.contact().phone();
    }
}

package app.unknot.shell;

import app.unknot.accounts.Accounts;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.UserId;
import app.unknot.accounts.people.NewAccount;
import app.unknot.accounts.requests.AccountDesk;
import app.unknot.accounts.requests.Agreements;
import app.unknot.accounts.requests.TeamDesk;
import app.unknot.accounts.signin.Confirmation;
import app.unknot.accounts.signin.SignIn;
import app.unknot.accounts.tablets.Tablets;
import app.unknot.audit.alerts.SecurityAlerts;
import app.unknot.audit.reading.AccessLog;
import app.unknot.audit.reading.LogFilter;
import app.unknot.charting.NoteId;
import app.unknot.charting.SessionBuilder;
import app.unknot.charting.SessionNotes;
import app.unknot.charting.amendments.Addenda;
import app.unknot.charting.cosigning.CosignRemarks;
import app.unknot.charting.encounters.EncounterForm;
import app.unknot.charting.encounters.EncounterKind;
import app.unknot.charting.encounters.EncounterSigning;
import app.unknot.charting.history.ChartHistory;
import app.unknot.charting.history.EmergencyReading;
import app.unknot.charting.moves.NoteMoves;
import app.unknot.charting.note.AddendumKind;
import app.unknot.charting.search.ChartSearch;
import app.unknot.charting.signing.NoteSigning;
import app.unknot.charting.worklist.OverdueFilter;
import app.unknot.charting.worklist.Worklist;
import app.unknot.claims.ClaimId;
import app.unknot.claims.ClaimState;
import app.unknot.claims.RemittanceId;
import app.unknot.claims.SentClaims;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientForm;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientRegistration;
import app.unknot.clients.consent.Consents;
import app.unknot.clients.contact.ClientDetails;
import app.unknot.clients.directory.ClientDuplicates;
import app.unknot.clients.directory.ClientSearch;
import app.unknot.clients.documents.DocumentFiles;
import app.unknot.clients.documents.DocumentForm;
import app.unknot.clients.documents.DocumentId;
import app.unknot.clients.documents.DocumentKind;
import app.unknot.clients.documents.DocumentUploads;
import app.unknot.clients.documents.DocumentWithdrawal;
import app.unknot.clients.documents.Documents;
import app.unknot.clients.emergency.EmergencyAccess;
import app.unknot.clients.emergency.EmergencyReviews;
import app.unknot.clients.history.HealthHistories;
import app.unknot.clients.looked.WhoLooked;
import app.unknot.clients.merge.ClientMerges;
import app.unknot.clients.timeline.ClientTimeline;
import app.unknot.letters.LetterDrafts;
import app.unknot.letters.LetterId;
import app.unknot.letters.LetterKind;
import app.unknot.letters.Letters;
import app.unknot.letters.OpenTasks;
import app.unknot.letters.passing.LetterOwners;
import app.unknot.outcomes.OutcomeService;
import app.unknot.outcomes.practice.Drill;
import app.unknot.outcomes.practice.Episodes;
import app.unknot.outcomes.practice.PracticeOutcomes;
import app.unknot.plans.PlanEndings;
import app.unknot.plans.PlanService;
import app.unknot.plans.form.DischargeForm;
import app.unknot.records.backup.Backups;
import app.unknot.records.recovery.RecoverySheet;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.Schedule;
import app.unknot.schedule.reminders.ShownVisit;
import app.unknot.screening.ScreeningResults;
import app.unknot.screening.clearances.Clearances;
import app.unknot.screening.holds.HoldFilter;
import app.unknot.screening.holds.Holds;
import app.unknot.screening.rules.RulePublishing;
import app.unknot.shared.Listed.Sorting;
import app.unknot.shared.LocationId;
import app.unknot.shared.Places;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.SampleFiles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** One client's record with everything in it, five people around it, and each row of the permission matrix as an act on it. */
final class MatrixWorld {
    private static final Places ELSEWHERE = Places.only(new LocationId(new UUID(0, 7)));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    /** Each cell's letters: (o)wner of the note, (c)arer, (s)tranger, (m)anager, manager of another p(l)ace only, (a)dmin. */
    private static final List<Row> OF_RECORDS = List.of(
            client(
                    "contact data: open",
                    "ocml",
                    w -> w.get(ClientDirectory.class).open(w.client)),
            client(
                    "contact data: change",
                    "ocml",
                    w -> w.get(ClientRegistration.class).change(w.client, 0, form("", ""))),
            client(
                    "contact data: change what a front desk knows",
                    "ocml",
                    w -> w.get(ClientRegistration.class).change(w.client, 0, ClientDetails.NONE)),
            client("merged records: read", "ml", w -> w.get(ClientMerges.class).into(w.client)),
            client(
                    "merged records: lay side by side",
                    "ml",
                    w -> w.get(ClientMerges.class).preview(w.client, w.client)),
            client("care team: read", "ocml", w -> w.get(CareTeam.class).members(w.client)),
            practice(
                    "contact data: doubles",
                    "ocsml",
                    w -> w.get(ClientDuplicates.class).of(form("Nobody", "Nowhere"))),
            practice(
                    "contact data: search",
                    "ocsml",
                    w -> w.get(ClientSearch.class).find("Nobody", 0)),
            practice(
                    "contact data: create",
                    "ocsml",
                    w -> w.get(ClientRegistration.class).create(form("", ""))),
            client("who looked", "ocml", w -> w.get(WhoLooked.class).page(w.client, null)),
            client(
                    "health history: read",
                    "oc",
                    w -> w.get(HealthHistories.class).current(w.client)),
            client(
                    "health history: edit",
                    "oc",
                    w -> w.get(HealthHistories.class).begin(w.client)),
            client("consents", "oc", w -> w.get(Consents.class).standing(w.client)),
            client("screening", "oc", w -> w.get(ScreeningResults.class).standing(w.client)),
            client("hold, without the reason", "ocml", w -> w.get(Holds.class).of(w.client)),
            client("hold: its history", "oc", w -> w.get(Holds.class).history(w.client, 5)),
            practice("holds of the practice", "ml", w -> w.get(Holds.class).open(HoldFilter.ALL, 0)),
            client("providers' papers", "oc", w -> w.get(Clearances.class).of(w.client)),
            client("note draft: read", "o", w -> w.get(SessionNotes.class).draft(w.draft)),
            client("note draft: write", "o", w -> w.get(SessionNotes.class).append(w.draft, List.of())),
            client("note: sign", "o", w -> w.get(NoteSigning.class).sign(w.draft, w.proof(), "")),
            client("note: move", "o", w -> w.get(NoteMoves.class).move(w.signed, w.client, "", w.proof())),
            client("note: open", "oc", w -> w.get(ChartHistory.class).open(w.signed)),
            client("notes: list", "oc", w -> w.get(ChartHistory.class).signedNotes(w.client, 0)),
            client("notes: search", "oc", w -> w.get(ChartSearch.class).find(w.client, "pain", 0)),
            client("note: add to it", "oc", w -> w.get(Addenda.class).add(w.signed, AddendumKind.ADDENDUM, "", "")),
            client("note: co-sign", "", w -> w.get(CosignRemarks.class).sendBack(w.signed, "Add the pressure.")),
            client("encounter: sign", "oc", w -> w.get(EncounterSigning.class).sign(w.client, encounter(), w.proof())),
            client("timeline", "oc", w -> w.get(ClientTimeline.class).page(w.client, Set.of(), 0)),
            practice(
                    "notes that are late",
                    "ml",
                    w -> w.get(Worklist.class).overdue(OverdueFilter.at(Places.EVERYWHERE), 0)),
            client("plan: read", "oc", w -> w.get(PlanService.class).current(w.client)),
            client(
                    "plan: edit",
                    "oc",
                    w -> w.get(PlanEndings.class).discharge(w.client, new DischargeForm(null, null, "", ""))),
            client("score series", "ocml", w -> w.get(OutcomeService.class).series(w.client)),
            practice(
                    "outcomes of the practice",
                    "ml",
                    w -> w.get(PracticeOutcomes.class).picture(Episodes.question())),
            practice(
                    "episodes behind a figure",
                    "ml",
                    w -> w.get(PracticeOutcomes.class).behind(Episodes.question(), Drill.ALL, 0)),
            client("documents: list", "ocml", w -> w.get(Documents.class).of(w.client)),
            client(
                    "clinical document: read",
                    "oc",
                    w -> w.get(DocumentFiles.class).read(w.report)),
            client(
                    "clinical document: withdraw",
                    "oc",
                    w -> w.get(DocumentWithdrawal.class).withdraw(w.report, "")),
            client(
                    "office document: read",
                    "ocml",
                    w -> w.get(DocumentFiles.class).read(w.card)),
            client("letters: list", "oc", w -> w.get(Letters.class).of(w.client, 5)),
            client("letter: open", "oc", w -> w.get(Letters.class).open(w.letter)),
            client(
                    "letter: change owner",
                    "ml",
                    w -> w.get(LetterOwners.class)
                            .handTo(w.letter, w.subject(Who.MANAGER).id())),
            client("tasks about a client", "oc", w -> w.get(OpenTasks.class).of(w.client)),
            practice(
                    "referrals of the practice",
                    "ml",
                    w -> w.get(OpenTasks.class).register()),
            client("appointment: open", "om", w -> w.get(Schedule.class).open(w.visit)),
            client(
                    "assign somebody",
                    "ml",
                    w -> w.get(CareTeam.class)
                            .assign(w.client, w.subject(Who.CARER).id())),
            client(
                    "end somebody's care",
                    "ml",
                    w -> w.get(CareTeam.class)
                            .end(w.client, w.subject(Who.STRANGER).id())),
            practice("accounts: list", "mal", w -> w.get(Accounts.class).all()),
            practice(
                    "accounts: invite", "a", w -> w.get(AccountDesk.class).check(new NewAccount("", "", "", Set.of()))),
            practice("accounts: enable", "a", w -> w.get(AccountDesk.class).enable(w.carer(), true)),
            practice(
                    "accounts: disable a leaver",
                    "ml",
                    w -> w.get(TeamDesk.class).disable(w.admin())),
            practice(
                    "sessions of others: end",
                    "a",
                    w -> w.get(AccountDesk.class).endSessions(w.carer())),
            practice(
                    "sessions of therapists: end",
                    "ml",
                    w -> w.get(TeamDesk.class).endSessions(w.admin())),
            practice(
                    "second factor: agree to a loss",
                    "mal",
                    w -> w.get(Agreements.class).waiting()),
            practice("tablets", "a", w -> w.get(Tablets.class).page("", Sorting.down(Tablets.USED), 0)),
            practice("rules", "a", w -> w.get(RulePublishing.class).versions()),
            practice("backups", "a", w -> w.get(Backups.class).state()),
            practice("recovery sheet", "a", w -> w.get(RecoverySheet.class).ask()),
            practice("access log", "mal", w -> w.get(AccessLog.class).page(LogFilter.ALL, null, 5)),
            client(
                    "emergency access: look",
                    "ocsml",
                    w -> w.get(EmergencyAccess.class).objection(w.client, "")),
            client(
                    "emergency access: read without it",
                    "",
                    w -> w.get(EmergencyReading.class).open(w.client)),
            practice(
                    "emergency access: review",
                    "ml",
                    w -> w.get(EmergencyReviews.class).current()),
            practice("one's own accesses", "ocsmal", w -> w.get(AccessLog.class).own(LogFilter.ALL, null, 5)),
            practice("alerts", "mal", w -> w.get(SecurityAlerts.class).open()));

    static final List<Row> ROWS = Stream.of(
                    OF_RECORDS, ScheduleRows.ROWS, OutcomeRows.ROWS, SettingsRows.ROWS, InsuranceRows.ROWS)
            .flatMap(List::stream)
            .toList();

    private final AutowireCapableBeanFactory beans;
    private final People people;
    private final Map<Class<?>, Object> services = new ConcurrentHashMap<>();
    private final ClientId client;
    private final NoteId draft;
    private final NoteId signed;
    private final DocumentId report;
    private final DocumentId card;
    private final LetterId letter;
    private final AppointmentId visit;
    private final ClaimId claim;
    private final RemittanceId payment;

    MatrixWorld(AutowireCapableBeanFactory beans, People people, ClientBuilder clients) {
        this.beans = beans;
        this.people = people;
        Subject owner = people.maya();
        SessionBuilder sessions = beans.createBean(SessionBuilder.class);
        ClientId made = sessions.inPlan(owner, "Matrix");
        client = made;
        signed = sessions.signed(owner, made, 6, 4);
        draft = sessions.begun(owner, made);
        visit = clients.appointmentNow(owner, made);
        People.as(
                people.ruth(),
                () -> beans.getBean(CareTeam.class).assign(made, people.jun().id()));
        DocumentUploads uploads = beans.getBean(DocumentUploads.class);
        report = People.get(owner, () -> uploads.upload(made, document(DocumentKind.REPORT), SampleFiles.scan()));
        card = People.get(owner, () -> uploads.upload(made, document(DocumentKind.INSURANCE_CARD), SampleFiles.scan()));
        SentClaims went = new SentClaims(beans, people.ruth());
        claim = went.in("Matilda", ClaimState.ACCEPTED);
        payment = went.parksAPayment();
        letter = People.get(owner, () -> beans.getBean(LetterDrafts.class).draft(made, LetterKind.CLEARANCE_REQUEST));
    }

    /** Who asks. */
    enum Who {
        OWNER('o'),
        CARER('c'),
        STRANGER('s'),
        MANAGER('m'),
        LOCAL_MANAGER('l'),
        ADMIN('a');

        private final char letter;

        Who(char letter) {
            this.letter = letter;
        }
    }

    /**
     * One row.
     *
     * @param may the letters of those who are let in
     */
    record Row(String cell, String may, boolean isAboutAClient, Consumer<MatrixWorld> act) {
        boolean lets(Who who) {
            return may.indexOf(who.letter) >= 0;
        }
    }

    static Row client(String cell, String may, Consumer<MatrixWorld> act) {
        return new Row(cell, may, true, act);
    }

    static Row practice(String cell, String may, Consumer<MatrixWorld> act) {
        return new Row(cell, may, false, act);
    }

    /** The record's number, as the log has it. */
    String number() {
        return People.get(subject(Who.OWNER), () -> get(ClientDirectory.class).reference(client))
                .number();
    }

    ClaimId claim() {
        return claim;
    }

    RemittanceId payment() {
        return payment;
    }

    ClientId client() {
        return client;
    }

    Subject subject(Who who) {
        return switch (who) {
            case OWNER -> people.maya();
            case CARER -> people.jun();
            case STRANGER -> people.selma();
            case MANAGER -> people.ruth();
            case LOCAL_MANAGER ->
                new Subject(people.ruth().id(), "Ruth Delgado", Set.of(Role.MANAGER), ELSEWHERE, Places.EVERYWHERE);
            case ADMIN -> people.tomas();
        };
    }

    ShownVisit shown() {
        return new ShownVisit(visit, Instant.EPOCH);
    }

    private UserId carer() {
        return subject(Who.CARER).id();
    }

    private UserId admin() {
        return subject(Who.ADMIN).id();
    }

    /** The owner's own proof: nobody else gets as far as to show one. */
    private Confirmation proof() {
        return get(SignIn.class).confirm(subject(Who.OWNER), People.PASSWORD).orElseThrow();
    }

    <T> T get(Class<T> service) {
        return service.cast(services.computeIfAbsent(service, beans::getBean));
    }

    private static DocumentForm document(DocumentKind kind) {
        return new DocumentForm(kind, "Paper", "Dr Bell", null, null);
    }

    private static ClientForm form(String first, String last) {
        return new ClientForm(first, last, LocalDate.of(1980, 3, 2), "M", "", "", "", "", "", "", "", "", "");
    }

    private static EncounterForm encounter() {
        return new EncounterForm(EncounterKind.NOT_TREATED, null, "", "", "", "", Instant.EPOCH, "");
    }
}

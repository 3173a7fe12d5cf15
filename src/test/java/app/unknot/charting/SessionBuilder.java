package app.unknot.charting;

import app.unknot.accounts.Subject;
import app.unknot.accounts.signin.SignIn;
import app.unknot.anatomy.Regions;
import app.unknot.anatomy.Technique;
import app.unknot.charting.SessionNotes.Draft;
import app.unknot.charting.briefing.SessionLimits;
import app.unknot.charting.note.Adaptation;
import app.unknot.charting.signing.NoteSigning;
import app.unknot.clients.ClientId;
import app.unknot.plans.Checkpoint;
import app.unknot.plans.PlanAgreement;
import app.unknot.plans.PlanService;
import app.unknot.plans.SessionSeen;
import app.unknot.plans.checkpoints.PlanDecisions;
import app.unknot.plans.dose.PlanTemplate;
import app.unknot.plans.form.CheckpointForm;
import app.unknot.plans.form.PlanForm;
import app.unknot.screening.ScreeningResults;
import app.unknot.screening.ScreeningService;
import app.unknot.screening.answers.IntakeTold;
import app.unknot.screening.questions.Facts;
import app.unknot.shared.HomeCareItem;
import app.unknot.testing.Answers;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Has clients treated: in a plan, with sessions begun or signed. */
public class SessionBuilder {
    private final ClientBuilder clients;
    private final ScreeningService screening;
    private final ScreeningResults results;
    private final PlanService plans;
    private final PlanAgreement agreement;
    private final PlanDecisions decisions;
    private final SessionNotes notes;
    private final NoteSigning signing;
    private final SessionStart starts;
    private final SignIn signIn;
    private final JdbcClient jdbc;

    public SessionBuilder(
            ClientBuilder clients,
            ScreeningService screening,
            ScreeningResults results,
            PlanService plans,
            PlanAgreement agreement,
            PlanDecisions decisions,
            SessionNotes notes,
            NoteSigning signing,
            SessionStart starts,
            SignIn signIn,
            JdbcClient jdbc) {
        this.clients = clients;
        this.screening = screening;
        this.results = results;
        this.plans = plans;
        this.agreement = agreement;
        this.decisions = decisions;
        this.notes = notes;
        this.signing = signing;
        this.starts = starts;
        this.signIn = signIn;
        this.jdbc = jdbc;
    }

    public ClientId inPlan(Subject therapist, String firstName) {
        return inPlan(therapist, firstName, Facts.NONE);
    }

    public ClientId inPlan(Subject therapist, String firstName, Facts facts) {
        ClientId client = clients.inCareOf(therapist, firstName);
        People.as(therapist, () -> {
            var limits = SessionLimits.of(screening.recordIntake(client, IntakeTold.of(facts)));
            agreement.agree(
                    client,
                    PlanForm.of(
                                    PlanTemplate.CHRONIC,
                                    List.of("Lift the youngest without thinking"),
                                    List.of(Technique.SWEDISH),
                                    4,
                                    Set.of(HomeCareItem.WALKING))
                            .lasting(limits.shortened(PlanTemplate.CHRONIC.minutes()))
                            .agreedBy("The client"));
        });
        return client;
    }

    public NoteId begun(Subject therapist, ClientId client) {
        return begun(therapist, client, null);
    }

    private NoteId begun(Subject therapist, ClientId client, @Nullable UUID room) {
        var appointment = clients.appointmentNow(therapist, client, room);
        screened(therapist, client);
        return People.get(therapist, () -> starts.start(appointment));
    }

    /** Today's safety questions, each answered with No. */
    public void screened(Subject therapist, ClientId client) {
        People.as(therapist, () -> {
            screening.recordRescreen(client, Answers.visit(screening));
        });
    }

    /** How many operations the server holds of a note. */
    public long operationsOf(NoteId note) {
        return jdbc.sql("select count(*) from note_operation where note_id = ?")
                .param(note.value())
                .query(Long.class)
                .single();
    }

    /** A session begun with so many lines and findings on the map. */
    public NoteId crowded(Subject therapist, ClientId client, int lines, int findings) {
        NoteId note = begun(therapist, client);
        NoteWriting marks = NoteWriting.empty();
        for (int i = 0; i < lines; i++) marks.line(20 + i * 6, 150 + i * 7);
        for (int i = 0; i < findings; i++)
            marks.finding("KNOT", Regions.treatableCodes().get(i % 15));
        People.as(therapist, () -> notes.append(note, marks.operations()));
        return note;
    }

    /** A session past a checkpoint can be signed only when it was decided how to go on. */
    static void decideCheckpoint(PlanService plans, PlanDecisions decisions, ClientId client, int pain) {
        if (plans.current(client).filter(plan -> plan.isCheckpointDue()).isEmpty()) return;
        decisions.record(
                client,
                new CheckpointForm(
                        Checkpoint.Decision.CONTINUE,
                        "Going on as agreed",
                        pain,
                        Map.of(),
                        "",
                        SessionSeen.Adherence.PARTLY));
    }

    public NoteId signed(Subject therapist, ClientId client, int painBefore, int painAfter) {
        return signed(therapist, client, begun(therapist, client), painBefore, painAfter);
    }

    /** The same in a room, which says where the visit was. */
    public NoteId signedIn(UUID room, Subject therapist, ClientId client) {
        return signed(therapist, client, begun(therapist, client, room), 6, 3);
    }

    private NoteId signed(Subject therapist, ClientId client, NoteId note, int painBefore, int painAfter) {
        People.as(therapist, () -> {
            decideCheckpoint(plans, decisions, client, painBefore);
            NoteWriting routine = NoteWriting.routine(painBefore, painAfter, 4);
            String limits = SessionLimits.of(results.standing(client)).words();
            if (!limits.isEmpty()) routine.set("limits.seen", limits);
            Adaptation.of(results.standing(client)).forEach(asked -> routine.set(asked.field(), "Shorter session"));
            Draft seen = notes.append(note, routine.operations());
            var confirmation = signIn.confirm(therapist, People.PASSWORD).orElseThrow();
            signing.sign(note, confirmation, seen.state().fingerprint());
        });
        return note;
    }
}

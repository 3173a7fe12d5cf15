package app.unknot.charting.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.Subject;
import app.unknot.accounts.signin.SignIn;
import app.unknot.anatomy.Technique;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteWriting;
import app.unknot.charting.SessionBuilder;
import app.unknot.charting.SessionNotes;
import app.unknot.charting.note.Operation;
import app.unknot.charting.signing.NoteSigning;
import app.unknot.clients.ClientId;
import app.unknot.plans.PlanAgreement;
import app.unknot.plans.dose.PlanTemplate;
import app.unknot.plans.form.PlanForm;
import app.unknot.shared.HomeCareItem;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What signing a note teaches of the pressure that a client prefers over all. The plan of these clients says 4. */
@PortalTest
class PressureLearningTests {
    @Autowired
    private PressureProfile profile;

    @Autowired
    private SessionNotes notes;

    @Autowired
    private NoteSigning signing;

    @Autowired
    private PlanAgreement agreement;

    @Autowired
    private SignIn signIn;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private Subject maya;
    private SessionBuilder sessions;

    @BeforeEach
    void hire() {
        maya = people.maya();
        sessions = beans.createBean(SessionBuilder.class);
    }

    @Test
    void what_the_client_confirms_is_preferred_from_the_signature_on() {
        ClientId client = sessions.inPlan(maya, "Lea");
        NoteId note = written(client, confirmed(6));
        assertThat(preferred(client)).isEqualTo(4);
        sign(note);
        assertThat(preferred(client)).isEqualTo(6);
    }

    @Test
    void what_was_not_confirmed_teaches_nothing() {
        ClientId client = sessions.inPlan(maya, "Levi");
        sign(written(
                client, NoteWriting.routine(6, 3, 4).set("pressure.next", 7).operations()));
        assertThat(preferred(client)).isEqualTo(4);
    }

    @Test
    void the_newest_confirmation_counts_and_nobody_elses() {
        ClientId client = sessions.inPlan(maya, "Lina");
        ClientId other = sessions.inPlan(maya, "Lotta");
        sign(written(client, confirmed(7)));
        sign(written(client, confirmed(5)));
        assertThat(preferred(client)).isEqualTo(5);
        assertThat(preferred(other)).isEqualTo(4);
    }

    @Test
    void a_plan_agreed_on_a_later_day_replaces_what_was_confirmed_before() {
        ClientId[] client = new ClientId[1];
        PracticeClock.at(Instant.now().minus(Duration.ofDays(20)), () -> {
            client[0] = sessions.inPlan(maya, "Lorenz");
            sign(written(client[0], confirmed(8)));
        });
        assertThat(preferred(client[0])).isEqualTo(8);
        People.as(
                maya,
                () -> agreement.agree(
                        client[0],
                        PlanForm.of(
                                        PlanTemplate.CHRONIC,
                                        List.of("Sleep through"),
                                        List.of(Technique.SWEDISH),
                                        3,
                                        Set.of(HomeCareItem.WALKING))
                                .agreedBy("The client")));
        assertThat(preferred(client[0])).isEqualTo(3);
    }

    private static List<Operation> confirmed(int pressure) {
        return NoteWriting.routine(6, 3, 4)
                .set("pressure.next", pressure)
                .on("pressure.confirmed")
                .operations();
    }

    private NoteId written(ClientId client, List<Operation> operations) {
        NoteId note = sessions.begun(maya, client);
        People.as(maya, () -> notes.append(note, operations));
        return note;
    }

    private void sign(NoteId note) {
        People.as(maya, () -> {
            var proof = signIn.confirm(maya, People.PASSWORD).orElseThrow();
            signing.sign(note, proof, notes.draft(note).state().fingerprint());
        });
    }

    private @Nullable Integer preferred(ClientId client) {
        return People.get(maya, () -> profile.of(client)).overall();
    }
}

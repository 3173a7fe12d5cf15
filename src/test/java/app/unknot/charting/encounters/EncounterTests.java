package app.unknot.charting.encounters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.signin.Confirmation;
import app.unknot.accounts.signin.SignIn;
import app.unknot.charting.history.ChartHistory;
import app.unknot.charting.note.ChartBadge;
import app.unknot.charting.worklist.UnchartedRow;
import app.unknot.charting.worklist.Worklist;
import app.unknot.clients.ClientId;
import app.unknot.clients.timeline.ClientTimeline;
import app.unknot.clients.timeline.TimelineKind;
import app.unknot.outcomes.OutcomeService;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.Schedule;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class EncounterTests {
    @Autowired
    private Encounters encounters;

    @Autowired
    private EncounterSigning encounterSigning;

    @Autowired
    private ChartHistory history;

    @Autowired
    private ClientTimeline timeline;

    @Autowired
    private OutcomeService outcomes;

    @Autowired
    private Worklist worklist;

    @Autowired
    private Schedule schedule;

    @Autowired
    private SignIn signIn;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private PracticeClock clock;

    @Autowired
    private People people;

    private Subject maya;
    private ClientId client;

    @BeforeEach
    void a_client_comes() {
        maya = people.maya();
        ClientId[] greta = new ClientId[1];
        Instant before = clock.instant().minus(Duration.ofDays(9));
        PracticeClock.at(before, () -> greta[0] = clients.inCareOf(maya, "Greta"));
        client = greta[0];
    }

    @Test
    void not_treated_is_sealed_and_becomes_neither_a_session_nor_an_outcome() {
        EncounterId id = sign(notTreated());
        OpenEncounter open = People.get(maya, () -> encounters.open(id));
        assertThat(open.texts().sequencedKeySet()).containsExactly("Reason", "Advised", "Referred to", "Told by");
        assertThat(open.texts()).containsEntry("Referred to", "Dr. Patel");
        assertThat(open.head().signerName()).isEqualTo("Maya Okafor, LMT");
        assertThat(open.contentHash()).hasSize(64);
        assertThat(People.get(maya, () -> history.signedNotes(client, 0))).isEmpty();
        assertThat(People.get(maya, () -> outcomes.series(client))).isEmpty();
        assertThat(People.get(maya, () -> timeline.page(client, Set.of(TimelineKind.ENCOUNTER), 0))
                        .entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.title()).isEqualTo("Not treated"));
    }

    @Test
    void a_missed_visit_turns_the_appointment_and_leaves_the_worklist() {
        AppointmentId missed = past(1, Duration.ofHours(26));
        AppointmentId called = past(2, Duration.ofHours(28));
        assertThat(People.get(
                        maya, () -> worklist.notStarted(Places.EVERYWHERE, 0).rows()))
                .extracting(UnchartedRow::appointment)
                .contains(missed, called);
        sign(EncounterForm.missed(EncounterKind.NO_SHOW, missed, "", clock.instant(), "Fee of $40 agreed"));
        sign(EncounterForm.missed(EncounterKind.LATE_CANCEL, called, "Called at noon", clock.instant(), ""));
        assertThat(stateOf(missed)).isEqualTo(AppointmentState.NO_SHOW);
        assertThat(stateOf(called)).isEqualTo(AppointmentState.LATE_CANCELLED);
        assertThat(People.get(
                        maya, () -> worklist.notStarted(Places.EVERYWHERE, 0).rows()))
                .extracting(UnchartedRow::appointment)
                .doesNotContain(missed, called);
        assertThat(People.get(maya, () -> worklist.badges(List.of(missed))))
                .containsEntry(missed, new ChartBadge(ChartBadge.State.ENCOUNTER, 0));
        assertThatThrownBy(() -> sign(EncounterForm.missed(EncounterKind.NO_SHOW, missed, "", clock.instant(), "")))
                .as("an appointment is written down once")
                .isInstanceOf(RefusedRequest.class);
    }

    @Test
    void what_is_missing_is_asked_for_and_nothing_is_signed() {
        assertThatThrownBy(() -> sign(new EncounterForm(
                        EncounterKind.NOT_TREATED, null, "Fever", "", "", "Maya", clock.instant(), "")))
                .isInstanceOf(RefusedRequest.class);
        assertThatThrownBy(
                        () -> sign(new EncounterForm(EncounterKind.NO_SHOW, null, "", "", "", "", clock.instant(), "")))
                .isInstanceOf(RefusedRequest.class);
        Instant tomorrow = onTheFive(clock.instant().plus(Duration.ofDays(1)));
        AppointmentId ahead =
                People.get(maya, () -> schedule.book(client, maya.id(), null, tomorrow, Duration.ofMinutes(5)));
        assertThatThrownBy(() -> sign(EncounterForm.missed(EncounterKind.NO_SHOW, ahead, "", tomorrow, "")))
                .as("nobody has missed what lies ahead")
                .isInstanceOf(RefusedRequest.class);
        assertThat(People.get(maya, () -> timeline.page(client, Set.of(), 0)).entries())
                .isEmpty();
    }

    @Test
    void it_takes_ones_own_proof_and_ones_own_client() {
        Confirmation selmas = signIn.confirm(people.selma(), People.PASSWORD).orElseThrow();
        assertThatThrownBy(() -> People.get(maya, () -> encounterSigning.sign(client, notTreated(), selmas)))
                .isInstanceOf(RefusedRequest.class);
        assertThatThrownBy(() -> People.get(people.selma(), () -> encounterSigning.sign(client, notTreated(), selmas)))
                .isInstanceOf(RecordNotFound.class);
        EncounterId id = sign(notTreated());
        assertThatThrownBy(() -> People.get(people.selma(), () -> encounters.open(id)))
                .isInstanceOf(RecordNotFound.class);
    }

    private EncounterForm notTreated() {
        return new EncounterForm(
                EncounterKind.NOT_TREATED,
                null,
                "Fever since last night",
                "Rest, see a doctor",
                "Dr. Patel",
                "Maya Okafor",
                clock.instant(),
                "");
    }

    private AppointmentId past(int order, Duration ago) {
        Instant start = onTheFive(clock.instant().minus(ago));
        AppointmentId[] booked = new AppointmentId[1];
        PracticeClock.at(
                start.minus(Duration.ofDays(order)),
                () -> booked[0] =
                        People.get(maya, () -> schedule.book(client, maya.id(), null, start, Duration.ofMinutes(5))));
        return booked[0];
    }

    /** Appointments begin on full five minutes. */
    private static Instant onTheFive(Instant moment) {
        return moment.minusSeconds(moment.getEpochSecond() % 300).truncatedTo(ChronoUnit.SECONDS);
    }

    private AppointmentState stateOf(AppointmentId id) {
        return People.get(maya, () -> schedule.open(id)).state();
    }

    private EncounterId sign(EncounterForm form) {
        return People.get(
                maya,
                () -> encounterSigning.sign(
                        client, form, signIn.confirm(maya, People.PASSWORD).orElseThrow()));
    }
}

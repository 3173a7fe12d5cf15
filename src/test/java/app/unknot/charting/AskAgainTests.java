package app.unknot.charting;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.Subject;
import app.unknot.charting.note.NoteField;
import app.unknot.charting.note.NoteGap;
import app.unknot.charting.note.Operation;
import app.unknot.charting.signing.SigningGaps;
import app.unknot.clients.ClientId;
import app.unknot.clients.consent.ConsentKind;
import app.unknot.clients.consent.ConsentWithdrawals;
import app.unknot.clients.consent.Consents;
import app.unknot.screening.holds.Hold;
import app.unknot.screening.holds.Holds;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import app.unknot.testing.SampleClearance;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is found in a session asks for the safety questions again, says why, and acts once. */
@PortalTest
class AskAgainTests {
    @Autowired
    private SessionNotes notes;

    @Autowired
    private Holds holds;

    @Autowired
    private Consents consents;

    @Autowired
    private ConsentWithdrawals withdrawals;

    @Autowired
    private PracticeClock clock;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private SessionBuilder sessions;
    private Subject maya;
    private ClientId client;
    private NoteId note;

    @BeforeEach
    void a_session_has_begun() {
        people.staff();
        maya = people.maya();
        sessions = beans.createBean(SessionBuilder.class);
        client = sessions.inPlan(maya, "Nina");
        note = sessions.begun(maya, client);
    }

    @Test
    void the_server_says_what_was_found_and_is_quiet_once_it_was_asked() {
        assertThat(asks()).isEmpty();
        append(finding("WEAKNESS"), reaction("AGGRAVATION"));
        assertThat(asks())
                .containsExactly("The pain got worse after a session. Weakness found."
                        + " Lift your hands and ask the safety questions again.");
        sessions.screened(maya, client);
        assertThat(asks()).isEmpty();
        append(finding("NUMBNESS"));
        assertThat(asks()).containsExactly("Numbness found. Lift your hands and ask the safety questions again.");
    }

    @Test
    void a_finding_that_was_harmless_when_the_questions_were_asked_asks_again_when_it_changes() {
        Operation knot = finding("KNOT");
        append(knot);
        sessions.screened(maya, client);
        append(new Operation(
                UUID.randomUUID(),
                knot.field(),
                finding("NUMBNESS").value(),
                Set.of(knot.opId()),
                Instant.EPOCH,
                knot.deviceId()));
        assertThat(asks()).containsExactly("Numbness found. Lift your hands and ask the safety questions again.");
    }

    @Test
    void a_serious_reaction_that_is_delivered_again_does_not_open_its_hold_again() {
        List<Operation> serious = NoteWriting.empty().reaction("SERIOUS").operations();
        append(serious.getFirst());
        Hold hold = People.get(maya, () -> holds.of(client).orElseThrow());
        var paper = SampleClearance.ofToday(beans, maya, client);
        People.as(people.ruth(), () -> holds.lift(hold.id(), paper, "Seen and fit"));
        append(serious.getFirst());
        assertThat(People.get(maya, () -> holds.of(client))).isEmpty();

        ObjectNode withWords = ((ObjectNode) serious.getFirst().value().deepCopy()).put("action", "Called her doctor");
        append(new Operation(
                UUID.randomUUID(),
                serious.getFirst().field(),
                withWords,
                Set.of(serious.getFirst().opId()),
                Instant.EPOCH,
                serious.getFirst().deviceId()));
        assertThat(People.get(maya, () -> holds.of(client)))
                .as("words about it are not another reaction")
                .isEmpty();

        append(NoteWriting.empty().reaction("SERIOUS").operations().getFirst());
        assertThat(People.get(maya, () -> holds.of(client)))
                .as("another one is")
                .isPresent();
    }

    @Test
    void a_withdrawal_that_is_delivered_again_does_not_withdraw_what_was_given_since() {
        Operation stop = operation(
                NoteField.CONSENT_WITHDRAWN.key(),
                JsonNodeFactory.instance.objectNode().put("at", clock.instant().toString()));
        append(stop);
        assertThat(isWithdrawn()).isTrue();
        People.as(maya, () -> withdrawals.reinstate(client, note.value()));
        append(stop);
        assertThat(isWithdrawn()).isFalse();
    }

    private boolean isWithdrawn() {
        return People.get(
                        maya,
                        () -> consents.standing(client)
                                .complaint(ConsentKind.TREATMENT, clock.today(), clock.instant()))
                .filter(complaint -> complaint.contains("withdrawn"))
                .isPresent();
    }

    private List<String> asks() {
        return People.get(maya, () -> notes.draft(note)).gaps().stream()
                .filter(gap -> gap.code().equals(SigningGaps.RESCREEN))
                .map(NoteGap::message)
                .toList();
    }

    private void append(Operation... operations) {
        People.as(maya, () -> notes.append(note, List.of(operations)));
    }

    private static Operation finding(String kind) {
        return NoteWriting.empty().finding(kind, "LUMBAR_L").operations().getFirst();
    }

    private static Operation reaction(String type) {
        ObjectNode value = JsonNodeFactory.instance
                .objectNode()
                .put("type", type)
                .put("when", "LAST")
                .put("severity", "MILD");
        return operation("reaction." + UUID.randomUUID(), value);
    }

    private static Operation operation(String field, ObjectNode value) {
        return new Operation(UUID.randomUUID(), field, value, Set.of(), Instant.EPOCH, UUID.randomUUID());
    }
}

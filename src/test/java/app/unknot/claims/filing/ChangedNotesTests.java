package app.unknot.claims.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.signin.SignIn;
import app.unknot.charting.NoteId;
import app.unknot.charting.amendments.Addenda;
import app.unknot.charting.moves.NoteMoves;
import app.unknot.charting.note.AddendumKind;
import app.unknot.claims.BilledSessions;
import app.unknot.claims.BilledSessions.Billed;
import app.unknot.claims.ClaimDetail;
import app.unknot.claims.ClaimId;
import app.unknot.claims.ClaimRow;
import app.unknot.claims.ClaimState;
import app.unknot.claims.NoteChange;
import app.unknot.claims.outbound.OutboundFiles;
import app.unknot.clients.ClientId;
import app.unknot.testing.InsuredClients;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ChangedNotesTests {
    @Autowired
    private ClaimFiling filing;

    @Autowired
    private OutboundFiles files;

    @Autowired
    private Addenda addenda;

    @Autowired
    private NoteMoves moves;

    @Autowired
    private SignIn signIn;

    @Autowired
    private LogEntries written;

    @Autowired
    private InsuredClients insured;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private BilledSessions sessions;
    private Subject maya;
    private Subject ruth;
    private ClientId client;
    private NoteId note;

    @BeforeEach
    void an_insured_client_is_treated() {
        maya = people.maya();
        ruth = people.ruth();
        sessions = BilledSessions.from(beans);
        Billed billed = sessions.signed(maya, "Ivo");
        client = billed.client();
        note = billed.note();
    }

    @Test
    void an_addendum_after_billing_is_flagged_and_one_before_is_only_noted() {
        amend();
        ClaimDetail before = claim(client);
        assertThat(before.noteChange()).isNull();
        assertThat(before.history()).extracting(ClaimDetail.Entry::what).contains("Note amended before billing");
        sessions.sent(client);
        amend();
        assertThat(claim(client).noteChange()).isEqualTo(NoteChange.AMENDED);
        assertThat(claim(client).history()).first().satisfies(entry -> {
            assertThat(entry.what()).isEqualTo("Amended after billing");
            assertThat(entry.detail()).startsWith("Late entry");
        });
    }

    @Test
    void a_manager_writes_down_what_was_done_about_an_amendment_and_the_mark_goes() {
        ClaimId id = claim(client).row().id();
        assertThatThrownBy(() -> People.as(ruth, () -> filing.settleAmendment(id, "Nothing to do")))
                .as("nothing was amended")
                .isInstanceOf(RefusedRequest.class);
        sessions.sent(client);
        amend();
        assertThatThrownBy(() -> People.as(ruth, () -> filing.settleAmendment(id, " ")))
                .isInstanceOf(RefusedRequest.class);
        assertThatThrownBy(() -> People.as(maya, () -> filing.settleAmendment(id, "Nothing to do")))
                .as("that is the manager's")
                .isInstanceOf(AccessDeniedException.class);
        String longest = "Corrected claim sent. ".repeat(14).substring(0, 300);
        People.as(ruth, () -> filing.settleAmendment(id, longest));
        assertThat(claim(client).noteChange()).isNull();
        assertThat(claim(client).history())
                .first()
                .satisfies(entry -> assertThat(entry.detail()).isEqualTo(longest + " (Ruth Delgado)"));
        assertThat(written.newest(40).toString()).contains("CLAIM_AMENDMENT");
        amend();
        assertThat(claim(client).noteChange())
                .as("the next amendment is another")
                .isEqualTo(NoteChange.AMENDED);
    }

    @Test
    void the_claim_of_a_moved_note_never_goes_and_the_copy_has_its_own() {
        ClientId right = insured.inPlanWithAppointmentNow(maya, "Jana");
        ClaimRow ready = claim(client).row();
        People.as(ruth, () -> filing.markReady(ready.id()));
        People.as(
                maya,
                () -> moves.move(
                        note,
                        right,
                        "Wrong record",
                        signIn.confirm(maya, People.PASSWORD).orElseThrow()));
        ClaimDetail stopped = claim(client);
        assertThat(stopped.noteChange()).isEqualTo(NoteChange.MOVED);
        assertThat(stopped.row().state()).isEqualTo(ClaimState.TO_FIX);
        assertThatThrownBy(() -> People.as(
                        ruth,
                        () -> files.download(files.make(List.of(ready.id())).file())))
                .isInstanceOf(RefusedRequest.class);
        assertThatThrownBy(() -> People.as(ruth, () -> filing.markReady(ready.id())))
                .isInstanceOf(RefusedRequest.class);
        assertThat(claim(right).row().total()).isEqualTo(ready.total());
        assertThat(claim(right).noteChange()).isNull();
    }

    private void amend() {
        People.as(maya, () -> addenda.add(note, AddendumKind.LATE_ENTRY, "Forgot", "Ten minutes more."));
    }

    private ClaimDetail claim(ClientId of) {
        return sessions.claimOf(of);
    }
}

package app.unknot.charting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.Supervision;
import app.unknot.accounts.signin.Confirmation;
import app.unknot.accounts.signin.SignIn;
import app.unknot.charting.amendments.Addenda;
import app.unknot.charting.cosigning.CosignQueue;
import app.unknot.charting.cosigning.CosignRemarks;
import app.unknot.charting.cosigning.CosignRow;
import app.unknot.charting.cosigning.Cosignatures;
import app.unknot.charting.history.ChartHistory;
import app.unknot.charting.note.AddendumKind;
import app.unknot.charting.note.NoteStatus;
import app.unknot.charting.note.OpenNote;
import app.unknot.claims.BilledSessions;
import app.unknot.claims.BilledSessions.Billed;
import app.unknot.clients.ClientId;
import app.unknot.outcomes.OutcomeService;
import app.unknot.shared.Places;
import app.unknot.testing.CountedStatements;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@PortalTest
class CosignatureTests {
    @Autowired
    private Cosignatures cosignatures;

    @Autowired
    private CosignRemarks remarks;

    @Autowired
    private CosignQueue queue;

    @Autowired
    private ChartHistory history;

    @Autowired
    private Addenda addenda;

    @Autowired
    private OutcomeService outcomes;

    @Autowired
    private Supervision supervision;

    @Autowired
    private SignIn signIn;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private BilledSessions sessions;
    private Subject noor;
    private Subject selma;
    private ClientId client;
    private NoteId note;

    @BeforeEach
    void a_student_signs_a_note() {
        noor = people.noor();
        selma = people.selma();
        sessions = BilledSessions.from(beans);
        Billed billed = sessions.signed(noor, "Bruno");
        client = billed.client();
        note = billed.note();
    }

    @Test
    void a_students_note_counts_at_once_and_is_billed_only_after_the_second_signature() {
        assertThat(People.get(noor, () -> outcomes.series(client))).hasSize(1);
        assertThat(sessions.claimsOf(client)).isEmpty();
        OpenNote waiting = People.get(noor, () -> history.open(note));
        assertThat(waiting.standing().waits()).isTrue();
        assertThat(waiting.standing().supervisor()).isEqualTo("Selma Adler, LMT");

        People.as(selma, () -> cosignatures.cosign(note, proofOf(selma)));
        assertThat(sessions.claimsOf(client)).hasSize(1);
        OpenNote complete = People.get(noor, () -> history.open(note));
        assertThat(complete.standing().waits()).isFalse();
        assertThat(complete.standing().cosigned())
                .extracting(NoteStatus.Cosigned::name)
                .isEqualTo("Selma Adler, LMT");
        assertThat(complete.contentHash()).isEqualTo(waiting.contentHash());

        People.as(selma, () -> cosignatures.cosign(note, proofOf(selma)));
        assertThat(sessions.claimsOf(client))
                .as("signing twice is the same as once")
                .hasSize(1);
    }

    @Test
    void the_supervisor_reads_the_note_and_nothing_else_of_the_client() {
        assertThat(People.get(selma, () -> queue.toSign(Places.EVERYWHERE, 0).rows()))
                .extracting(row -> row.head().id())
                .contains(note);
        assertThat(People.get(selma, () -> history.open(note)).content().text("s.text"))
                .isEqualTo("Stiff after driving.");
        assertThatThrownBy(() -> People.get(selma, () -> history.signedNotes(client, 0)))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> People.as(selma, () -> addenda.add(note, AddendumKind.ADDENDUM, "reason", "text")))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void the_list_of_what_waits_reads_no_word_of_a_note() {
        for (List<String> asked : List.of(
                People.get(selma, () -> CountedStatements.textsDuring(() -> queue.toSign(Places.EVERYWHERE, 0))),
                People.get(
                        noor,
                        () -> CountedStatements.textsDuring(() -> queue.waitingForSupervisor(Places.EVERYWHERE, 0)))))
            assertThat(asked)
                    .anyMatch(one -> one.contains("signed_note"))
                    .noneMatch(one -> one.contains("sealed"))
                    .hasSizeLessThan(4);
    }

    @Test
    void a_remark_is_answered_by_an_addendum_and_then_co_signed() {
        People.as(selma, () -> remarks.sendBack(note, "Which side was guarded?"));
        assertThat(People.get(noor, () -> history.open(note)).standing().isSentBack())
                .isTrue();
        assertThat(rowOf(
                                noor,
                                People.get(
                                        noor,
                                        () -> queue.waitingForSupervisor(Places.EVERYWHERE, 0)
                                                .rows()))
                        .sentBack())
                .isTrue();
        People.as(noor, () -> addenda.add(note, AddendumKind.CORRECTION, "Asked by Selma", "The right side."));
        assertThat(People.get(noor, () -> history.open(note)).standing().isSentBack())
                .isFalse();
        assertThat(rowOf(
                                selma,
                                People.get(
                                        selma,
                                        () -> queue.toSign(Places.EVERYWHERE, 0).rows()))
                        .sentBack())
                .isFalse();
        People.as(selma, () -> cosignatures.cosign(note, proofOf(selma)));
        assertThat(People.get(selma, () -> queue.toSign(Places.EVERYWHERE, 0).rows()))
                .extracting(row -> row.head().id())
                .doesNotContain(note);
        assertThatThrownBy(() -> People.as(selma, () -> remarks.sendBack(note, "One more thing")))
                .isInstanceOf(RefusedRequest.class);
    }

    @Test
    void nobody_but_the_supervisor_co_signs_and_only_with_their_own_proof() {
        for (Subject other : List.of(noor, people.maya()))
            assertThatThrownBy(() -> People.as(other, () -> cosignatures.cosign(note, proofOf(other))))
                    .isInstanceOf(RecordNotFound.class);
        Confirmation noors = proofOf(noor);
        assertThatThrownBy(() -> People.as(selma, () -> cosignatures.cosign(note, noors)))
                .isInstanceOf(RefusedRequest.class);
        assertThat(sessions.claimsOf(client)).isEmpty();
    }

    @Test
    void supervision_has_no_circles_and_no_chains() {
        Subject tomas = people.tomas();
        People.as(tomas, () -> {
            assertThatThrownBy(() -> supervision.supervise(noor.id(), noor.id()))
                    .isInstanceOf(RefusedRequest.class);
            assertThatThrownBy(() -> supervision.supervise(people.maya().id(), noor.id()))
                    .isInstanceOf(RefusedRequest.class);
            assertThatThrownBy(() ->
                            supervision.supervise(selma.id(), people.maya().id()))
                    .isInstanceOf(RefusedRequest.class);
            assertThatThrownBy(
                            () -> supervision.supervise(noor.id(), people.ruth().id()))
                    .isInstanceOf(RefusedRequest.class);
            assertThat(supervision.supervisorOf(noor.id())).contains(selma.id());
        });
    }

    private CosignRow rowOf(Subject reader, List<CosignRow> rows) {
        return rows.stream()
                .filter(row -> row.head().id().equals(note))
                .findFirst()
                .orElseThrow(() -> new AssertionError(reader.displayName() + " does not see the note"));
    }

    private Confirmation proofOf(Subject subject) {
        return signIn.confirm(subject, People.PASSWORD).orElseThrow();
    }
}

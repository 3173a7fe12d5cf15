package app.unknot.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.charting.NoteId;
import app.unknot.charting.SessionBuilder;
import app.unknot.claims.filing.ClaimFiling;
import app.unknot.claims.filing.ClaimPreview;
import app.unknot.claims.filing.ClaimPreviews;
import app.unknot.claims.filing.CoverageNotes;
import app.unknot.insurance.eligibility.CheckForm;
import app.unknot.testing.InsuredClients;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was written down about client, note and contract reaches the check of a claim. */
@PortalTest
class ClaimEvidenceTests {
    @Autowired
    private ClaimService claims;

    @Autowired
    private ClaimFiling filing;

    @Autowired
    private CoverageNotes coverage;

    @Autowired
    private ClaimPreviews previews;

    @Autowired
    private InsuredClients insured;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private ClaimBuilder builder;
    private Subject ruth;

    @BeforeEach
    void prepareThePractice() {
        ruth = people.ruth();
        builder = beans.createBean(ClaimBuilder.class);
    }

    @Test
    void a_payer_that_said_no_is_named_with_who_asked() {
        ClaimRow claim = builder.draft("Olga", "CH884471");
        assertThat(rules(claim)).isEmpty();
        People.as(ruth, () -> builder.answers(claim.client(), open(claim).payer(), CheckForm.Answer.INACTIVE));
        assertThat(rules(claim)).containsExactly("CL-018");
        assertThat(open(claim).findings().getFirst().text()).contains("Ruth Delgado");
    }

    @Test
    void one_check_is_noted_for_several_claims_of_a_payer_from_one_of_them() {
        ClaimRow ada = builder.draft("Ada", "CH884471");
        ClaimRow bea = builder.draft("Bea", "CH884471");
        ClaimRow again = builder.draftAgain(bea, bea.serviceDate().minusDays(2));
        for (ClaimRow claim : List.of(ada, bea))
            People.as(ruth, () -> builder.answers(claim.client(), open(claim).payer(), CheckForm.Answer.INACTIVE));
        for (ClaimRow claim : List.of(ada, bea, again)) assertThat(rules(claim)).contains("CL-018");
        assertThat(People.get(ruth, () -> coverage.beside(bea.id())))
                .extracting(ClaimRow::id)
                .contains(again.id())
                .doesNotContain(bea.id());
        assertThatThrownBy(() -> People.as(ruth, () -> coverage.note(List.of(bea.id()), true, true, " ")))
                .isInstanceOf(RefusedRequest.class);
        People.as(ruth, () -> coverage.note(List.of(ada.id(), bea.id(), again.id()), true, true, "Kim"));
        for (ClaimRow claim : List.of(ada, bea, again)) {
            assertThat(open(claim).findings()).extracting(ScrubFinding::rule).doesNotContain("CL-018");
            assertThat(jdbc.queryForObject(
                            "select count(*) from eligibility_check where client_id = ?",
                            Integer.class,
                            claim.client().value()))
                    .as("once for each policy")
                    .isEqualTo(3);
        }
    }

    @Test
    void a_plan_that_pays_one_visit_a_year_is_used_up_by_the_second() {
        ClaimRow first = builder.draft("Pia", "CH884471");
        jdbc.update(
                "update policy set visits_yearly = 1 where client_id = ?",
                first.client().value());
        assertThat(rules(first)).isEmpty();
        ClaimRow second = builder.draftAgain(first, first.serviceDate().minusDays(3));
        assertThat(rules(second)).as("the earlier of the two").isEmpty();
        assertThat(rules(first)).containsExactly("CL-062");
    }

    @Test
    void a_note_of_three_weeks_ago_and_a_session_that_was_shorter_are_seen() {
        ClaimRow today = builder.draft("Quinn", "CH884471");
        ClaimRow late = builder.draftAgain(today, today.serviceDate().minusDays(8));
        assertThat(rules(late)).contains("CL-086");
        jdbc.update(
                "update claim_billed_visit set session_minutes = 20 where claim_id = ?",
                today.id().value());
        assertThat(rules(today)).containsExactly("CL-039");
        jdbc.update(
                "update claim_billed_visit set session_minutes = null where claim_id = ?",
                today.id().value());
        assertThat(rules(today)).as("nobody knows").isEmpty();
    }

    /** Visits of tests take five minutes in the book, their notes say thirty. */
    @Test
    void the_next_client_of_the_therapist_is_not_treated_at_the_same_time() {
        ClaimRow first = builder.draft("Sam", "CH884471");
        ClaimRow second = builder.draft("Tess", "CH884471");
        assertThat(rules(first)).as("the second visit is not over").isEmpty();
        jdbc.update(
                "update appointment set state = 'DONE', ends_at = dateadd(minute, 20, starts_at) where client_id = ?",
                second.client().value());
        assertThat(rules(first)).containsExactly("CL-039");
        assertThat(open(first).findings().getFirst().text())
                .as("whose visit it is stays out of it")
                .contains("another client")
                .doesNotContain("Tess");
        assertThat(rules(second)).as("the one before was over by then").isEmpty();
        jdbc.update(
                "update appointment set client_id = ? where client_id = ?",
                first.client().value(),
                second.client().value());
        assertThat(rules(first)).as("the same client").isEmpty();
    }

    @Test
    void while_the_note_is_open_the_checks_are_told_without_amounts() {
        SessionBuilder sessions = beans.createBean(SessionBuilder.class);
        var client = insured.inPlanWithAppointmentNow(people.maya(), "Rhea");
        jdbc.update("update policy set signature_on_file = false where client_id = ?", client.value());
        NoteId note = sessions.begun(people.maya(), client);
        ClaimPreview preview = People.get(people.maya(), () -> previews.of(note));
        assertThat(preview.findings()).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo("CL-085");
            assertThat(finding.blocks()).isTrue();
            assertThat(finding.where()).isEqualTo("Open the client’s insurance");
        });
        assertThat(preview.findings())
                .allSatisfy(
                        finding -> assertThat(finding.what() + finding.why()).doesNotContain("$"));
        assertThat(preview.findings()).extracting(ClaimPreview.Finding::rule).doesNotContain("CL-032", "CL-087");
    }

    private List<String> rules(ClaimRow claim) {
        People.as(ruth, () -> filing.checkAgain(claim.id()));
        return open(claim).findings().stream().map(ScrubFinding::rule).toList();
    }

    private ClaimDetail open(ClaimRow claim) {
        return People.get(ruth, () -> claims.open(claim.id()));
    }
}

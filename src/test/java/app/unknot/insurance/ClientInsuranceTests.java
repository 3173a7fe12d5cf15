package app.unknot.insurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.ClientId;
import app.unknot.clients.documents.DocumentFiles;
import app.unknot.clients.documents.DocumentId;
import app.unknot.insurance.allowance.Allowance;
import app.unknot.insurance.allowance.Allowance.Missing;
import app.unknot.insurance.allowance.AllowanceService;
import app.unknot.insurance.allowance.ClientInsurance;
import app.unknot.insurance.eligibility.CheckForm;
import app.unknot.insurance.eligibility.CheckForm.Answer;
import app.unknot.insurance.eligibility.CheckForm.Way;
import app.unknot.insurance.eligibility.EligibilityChecks;
import app.unknot.insurance.payers.PayerBook;
import app.unknot.insurance.payers.PayerIdentity;
import app.unknot.insurance.payers.PlanKind;
import app.unknot.insurance.payers.StarterRules;
import app.unknot.insurance.policies.CardPhotos;
import app.unknot.insurance.policies.PolicyDesk;
import app.unknot.insurance.policies.PolicyRow;
import app.unknot.insurance.prescriptions.PrescriptionDesk;
import app.unknot.insurance.prescriptions.PrescriptionForm;
import app.unknot.shared.Money;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import app.unknot.testing.SampleFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A client's insurance, as the manager keeps it and as the therapist sees it. */
@PortalTest
class ClientInsuranceTests {
    @Autowired
    private AllowanceService insurance;

    @Autowired
    private PayerBook payers;

    @Autowired
    private PolicyDesk policies;

    @Autowired
    private PrescriptionDesk prescriptions;

    @Autowired
    private EligibilityChecks checks;

    @Autowired
    private CardPhotos photos;

    @Autowired
    private DocumentFiles files;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private People people;

    @Autowired
    private LogEntries log;

    @Autowired
    private PracticeClock clock;

    private ClientId grace;
    private UUID policy;
    private LocalDate today;

    @BeforeEach
    void a_client_with_a_policy_and_a_visit_today() {
        today = clock.today();
        grace = clients.inCareOf(people.maya(), "Grace");
        clients.appointmentNow(people.maya(), grace);
        PayerId payer = People.get(
                people.ruth(),
                () -> payers.add(
                        new PayerIdentity("Cascade Health", "CASC1", PlanKind.PPO, true, "", "", true),
                        StarterRules.of(PlanKind.PPO)));
        policy = People.get(
                people.ruth(),
                () -> policies.add(
                        grace, Policies.own(payer, PayerRank.PRIMARY, "CHP884471", today.minusYears(1), null), true));
    }

    private void prescribe(int visits, LocalDate until) {
        PrescriptionForm form = new PrescriptionForm(
                new Prescribed("Anil", "Patel", "1234567893", List.of("M54.50"), today.minusMonths(1), until, visits),
                "",
                0);
        People.as(people.ruth(), () -> prescriptions.add(grace, form));
    }

    private void note(Answer answer) {
        People.as(
                people.ruth(),
                () -> checks.note(
                        grace,
                        new CheckForm(
                                policy, Way.PHONE, answer, "Dana", "R-1", Money.ofDollars(25), null, 11, "In force.")));
    }

    private ClientInsurance opened() {
        return People.get(people.ruth(), () -> insurance.open(grace));
    }

    @Test
    void the_therapist_sees_what_is_left_and_until_when() {
        prescribe(12, today.plusDays(30));
        note(Answer.ACTIVE);
        Allowance allowance = People.get(people.maya(), () -> insurance.of(grace));
        assertThat(allowance.day()).isEqualTo(today);
        assertThat(allowance.visitsLeft()).isEqualTo(12);
        assertThat(allowance.missing()).isEmpty();
        assertThat(allowance.ahead()).hasSize(1).allMatch(Allowance.Ahead::covered);
        assertThat(allowance.first().orElseThrow().ends()).isEqualTo(today.plusDays(30));
        assertThatThrownBy(() -> People.get(people.selma(), () -> insurance.of(grace)))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void a_check_that_found_nothing_does_not_count_and_old_ones_run_out() {
        prescribe(12, today.plusDays(30));
        assertThat(opened().allowance().missing()).containsExactly(Missing.COVERAGE_CHECK);
        note(Answer.NO_ANSWER);
        assertThat(opened().allowance().missing()).containsExactly(Missing.COVERAGE_CHECK);
        note(Answer.ACTIVE);
        assertThat(opened().allowance().missing()).isEmpty();
        assertThat(opened().checks()).hasSize(2);
        assertThat(opened().names()).containsValue(people.ruth().displayName());
    }

    @Test
    void a_prescription_that_is_withdrawn_allows_nothing_any_more() {
        prescribe(12, today.plusDays(30));
        UUID id = opened().prescriptions().getFirst().id();
        People.as(people.ruth(), () -> prescriptions.withdraw(grace, id, 0));
        ClientInsurance now = opened();
        assertThat(now.prescriptions().getFirst().withdrawn()).isTrue();
        assertThat(now.allowance().missing()).contains(Missing.PRESCRIPTION);
    }

    @Test
    void who_opens_the_page_or_a_whole_member_id_leaves_a_line() {
        long before = log.newest(1).getFirst().seq();
        PolicyRow row = opened().policies().getFirst();
        assertThat(row.maskedMemberId()).doesNotContain("CHP88").endsWith("4471");
        String whole = People.get(people.ruth(), () -> policies.memberId(grace, policy));
        assertThat(whole).isEqualTo("CHP884471");
        assertThat(log.since(before)).extracting(line -> line.action()).contains("INSURANCE_OPEN", "MEMBER_ID_SHOWN");
    }

    @Test
    void photos_of_the_card_are_kept_with_the_clients_documents() {
        PolicyRow row = opened().policies().getFirst();
        People.as(
                people.ruth(), () -> photos.keep(grace, policy, row.version(), SampleFiles.scan(), SampleFiles.scan()));
        PolicyRow shown = opened().policies().getFirst();
        UUID front = Objects.requireNonNull(shown.form().card().front());
        assertThat(shown.form().card().back()).isNotNull().isNotEqualTo(front);
        assertThat(People.get(people.ruth(), () -> files.read(new DocumentId(front)))
                        .bytes())
                .isNotEmpty();
        assertThatThrownBy(() -> People.as(
                        people.ruth(), () -> photos.keep(grace, policy, row.version(), SampleFiles.scan(), null)))
                .as("somebody has changed it since")
                .isInstanceOf(RefusedRequest.class);
    }

    @Test
    void a_declined_policy_stays_and_covers_nothing() {
        PolicyRow row = opened().policies().getFirst();
        People.as(people.ruth(), () -> policies.decline(grace, policy, row.version()));
        ClientInsurance now = opened();
        assertThat(now.policies()).hasSize(1);
        assertThat(now.allowance().missing()).containsExactly(Missing.POLICY);
    }
}

package app.unknot.insurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.anatomy.Technique;
import app.unknot.clients.ClientId;
import app.unknot.insurance.PayerRules.Deadline;
import app.unknot.insurance.PayerRules.From;
import app.unknot.insurance.authorizations.AuthorizationForm;
import app.unknot.insurance.authorizations.Authorizations;
import app.unknot.insurance.codes.FeeSchedules;
import app.unknot.insurance.codes.ScheduledFee;
import app.unknot.insurance.payers.PayerBook;
import app.unknot.insurance.payers.PayerIdentity;
import app.unknot.insurance.payers.PlanKind;
import app.unknot.insurance.payers.RulesForm;
import app.unknot.insurance.payers.StarterRules;
import app.unknot.insurance.policies.PolicyDesk;
import app.unknot.insurance.policies.PolicyForm;
import app.unknot.insurance.prescriptions.PrescriptionDesk;
import app.unknot.insurance.prescriptions.PrescriptionForm;
import app.unknot.shared.Money;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a claim finds out about one day. */
@PortalTest
class InsuranceOnDayTests {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 20);

    @Autowired
    private InsuranceOnDay onDay;

    @Autowired
    private PayerBook payers;

    @Autowired
    private PolicyDesk policies;

    @Autowired
    private PrescriptionDesk prescriptions;

    @Autowired
    private Authorizations authorizations;

    @Autowired
    private InsuranceService insurance;

    @Autowired
    private FeeSchedules schedules;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private People people;

    private ClientId grace;
    private PayerId cascade;

    @BeforeEach
    void a_client_and_a_payer() {
        grace = clients.inCareOf(people.maya(), "Grace");
        cascade = asManager(() -> payers.add(identity("Cascade Health", "CASC1"), StarterRules.of(PlanKind.PPO)));
    }

    private static PayerIdentity identity(String name, String code) {
        return new PayerIdentity(name, code, PlanKind.PPO, true, "", "", true);
    }

    private <T> T asManager(Supplier<T> work) {
        return People.get(people.ruth(), work);
    }

    private UUID add(PayerRank rank, LocalDate from, boolean compared) {
        return asManager(() -> policies.add(grace, Policies.own(cascade, rank, "CHP 88 4471", from, null), compared));
    }

    private static PrescriptionForm prescribed(LocalDate issued, LocalDate expires, String... codes) {
        return new PrescriptionForm(
                new Prescribed("Anil", "Patel", "1234567893", List.of(codes), issued, expires, 12), "", 0);
    }

    @Test
    void policies_come_by_their_rank_with_the_rules_of_the_day() {
        add(PayerRank.SECONDARY, DAY.minusMonths(3), true);
        UUID primary = add(PayerRank.PRIMARY, DAY.minusMonths(2), true);
        List<CoveringPolicy> found = onDay.policies(grace, DAY);
        assertThat(found).extracting(CoveringPolicy::rank).containsExactly(PayerRank.PRIMARY, PayerRank.SECONDARY);
        assertThat(found.getFirst().id()).isEqualTo(primary);
        assertThat(found.getFirst().rules().first().days()).isEqualTo(90);
        assertThat(found.getFirst().filingIndicator()).isEqualTo("12");
        assertThat(found.getFirst().share().copay()).isEqualTo(Money.ofDollars(25));
        assertThat(onDay.policies(grace, DAY.minusYears(1))).isEmpty();
    }

    @Test
    void a_policy_that_nobody_has_compared_with_its_card_covers_nothing() {
        UUID waiting = add(PayerRank.PRIMARY, DAY.minusMonths(2), false);
        assertThat(onDay.policies(grace, DAY)).isEmpty();
        assertThat(insurance.coverageOn(grace, DAY)).isEmpty();
        assertThat(insurance.coverageWith(grace, cascade, DAY)).isEmpty();
        People.as(people.ruth(), () -> policies.accept(grace, waiting, 0));
        assertThat(onDay.policies(grace, DAY)).hasSize(1);
    }

    @Test
    void two_accepted_policies_do_not_share_a_rank_on_one_day() {
        add(PayerRank.PRIMARY, DAY.minusMonths(2), true);
        UUID other = add(PayerRank.PRIMARY, DAY.minusMonths(1), false);
        assertThatThrownBy(() -> People.as(people.ruth(), () -> policies.accept(grace, other, 0)))
                .isInstanceOf(RefusedRequest.class);
    }

    @Test
    void a_new_version_of_the_rules_holds_from_its_day_on() {
        add(PayerRank.PRIMARY, DAY.minusMonths(2), true);
        RulesForm first = asManager(() -> payers.open(cascade)).newest();
        PayerRules rules = first.rules();
        PayerRules shorter = new PayerRules(
                0,
                DAY,
                rules.counting(),
                new Deadline(60, From.SERVICE),
                rules.takesCorrected(),
                rules.corrected(),
                rules.appealDays(),
                rules.before(),
                rules.codes(),
                rules.modifiers(),
                rules.memberIdShape(),
                rules.statusDays());
        People.as(people.ruth(), () -> payers.publish(cascade, 1, new RulesForm(shorter, Map.of())));
        assertThat(onDay.policies(grace, DAY.minusDays(1))
                        .getFirst()
                        .rules()
                        .first()
                        .days())
                .isEqualTo(90);
        PayerRules now = onDay.policies(grace, DAY).getFirst().rules();
        assertThat(now.first().days()).isEqualTo(60);
        assertThat(now.version()).isEqualTo(2);
        assertThatThrownBy(() ->
                        People.as(people.ruth(), () -> payers.publish(cascade, 1, new RulesForm(shorter, Map.of()))))
                .as("somebody has seen the old version")
                .isInstanceOf(RefusedRequest.class);
    }

    @Test
    void a_prescription_is_in_force_until_its_last_day_and_the_newest_holds() {
        People.as(people.ruth(), () -> {
            prescriptions.add(grace, prescribed(DAY.minusMonths(6), DAY.plusDays(10), "M54.50"));
            prescriptions.add(grace, prescribed(DAY.minusDays(5), DAY, "M54.51", "M62.830"));
        });
        assertThat(onDay.prescription(grace, DAY).orElseThrow().icd10()).containsExactly("M5451", "M62830");
        assertThat(onDay.prescription(grace, DAY.plusDays(1)).orElseThrow().icd10())
                .containsExactly("M5450");
        assertThat(onDay.prescription(grace, DAY.plusDays(11))).isEmpty();
        assertThat(onDay.newestPrescription(grace, DAY.plusDays(11))).isPresent();
    }

    @Test
    void a_diagnosis_is_judged_by_the_list_of_its_day_and_not_by_its_form() {
        for (String code : List.of("M54.5", "M51.36", "M54.99", "Q12.34"))
            assertThatThrownBy(() -> People.as(
                            people.ruth(), () -> prescriptions.add(grace, prescribed(DAY, DAY.plusMonths(1), code))))
                    .as(code)
                    .isInstanceOf(RefusedRequest.class);
        LocalDate then = LocalDate.of(2024, 9, 30);
        People.as(people.ruth(), () -> prescriptions.add(grace, prescribed(then, then.plusMonths(1), "M51.36")));
        assertThat(onDay.prescription(grace, then)).isPresent();
    }

    @Test
    void an_authorization_is_for_its_codes_its_days_and_its_policy() {
        People.as(people.ruth(), () -> insurance.addFee("97124", 15, Money.ofDollars(40), Set.of(Technique.SWEDISH)));
        UUID policy = add(PayerRank.PRIMARY, DAY.minusMonths(2), true);
        UUID second = add(PayerRank.SECONDARY, DAY.minusMonths(2), true);
        AuthorizationForm form = new AuthorizationForm(
                policy, "CH-A 77", Set.of("97124"), 50, null, DAY.minusMonths(1), DAY.plusDays(5), 0);
        People.as(people.ruth(), () -> authorizations.add(grace, form));
        assertThat(onDay.authorization(grace, policy, "97124", DAY)
                        .orElseThrow()
                        .number())
                .isEqualTo("CH-A 77");
        assertThat(onDay.authorization(grace, policy, "97010", DAY)).isEmpty();
        assertThat(onDay.authorization(grace, policy, "97124", DAY.plusDays(6))).isEmpty();
        assertThat(onDay.authorization(grace, second, "97124", DAY)).isEmpty();
    }

    @Test
    void a_payer_is_charged_by_its_schedule_of_the_day() {
        People.as(people.ruth(), () -> {
            insurance.addFee("97124", 15, Money.ofDollars(40), Set.of(Technique.SWEDISH));
            schedules.add(cascade, new ScheduledFee("97124", Money.ofDollars(44), Money.ofDollars(30), DAY, null));
            schedules.add(
                    cascade,
                    new ScheduledFee("97124", Money.ofDollars(48), Money.ofDollars(32), DAY.plusDays(10), null));
        });
        assertThat(onDay.charge(cascade, "97124", DAY.minusDays(1))).contains(Money.ofDollars(40));
        assertThat(onDay.charge(cascade, "97124", DAY.plusDays(9))).contains(Money.ofDollars(44));
        assertThat(onDay.charge(cascade, "97124", DAY.plusDays(10))).contains(Money.ofDollars(48));
        assertThat(onDay.allowed(cascade, "97124", DAY)).contains(Money.ofDollars(30));
        assertThat(onDay.charge(cascade, "00000", DAY)).isEmpty();
    }

    @Test
    void two_people_who_change_one_policy_do_not_overwrite_each_other() {
        UUID id = add(PayerRank.PRIMARY, DAY.minusMonths(2), true);
        PolicyForm again = Policies.own(cascade, PayerRank.PRIMARY, "CHP 1", DAY.minusMonths(2), null);
        People.as(people.ruth(), () -> policies.change(grace, id, 0, again));
        assertThatThrownBy(() -> People.as(people.ruth(), () -> policies.change(grace, id, 0, again)))
                .isInstanceOf(RefusedRequest.class);
        assertThat(asManager(() -> policies.memberId(grace, id))).isEqualTo("CHP 1");
    }

    @Test
    void a_policy_of_one_client_is_none_of_another() {
        UUID id = add(PayerRank.PRIMARY, DAY.minusMonths(2), true);
        ClientId other = clients.inCareOf(people.maya(), "Nora");
        assertThatThrownBy(() -> asManager(() -> policies.memberId(other, id))).isInstanceOf(RecordNotFound.class);
    }
}

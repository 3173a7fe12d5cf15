package app.unknot.insurance.allowance;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.insurance.Authorized;
import app.unknot.insurance.BilledUnits.Line;
import app.unknot.insurance.CoveringPolicy;
import app.unknot.insurance.CoveringPolicy.Share;
import app.unknot.insurance.PayerId;
import app.unknot.insurance.PayerRank;
import app.unknot.insurance.Prescribed;
import app.unknot.insurance.Subscriber;
import app.unknot.insurance.allowance.Allowance.Ahead;
import app.unknot.insurance.allowance.Allowance.Missing;
import app.unknot.insurance.allowance.Facts.Visit;
import app.unknot.insurance.allowance.Limit.Kind;
import app.unknot.insurance.payers.PlanKind;
import app.unknot.insurance.payers.StarterRules;
import app.unknot.insurance.prescriptions.PrescriptionForm;
import app.unknot.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Grace Kim's insurance on October 19, 2026: eight of twelve visits used, the prescription ends on October 30. */
class AllowancesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 19);
    private static final LocalDate NEXT = LocalDate.of(2026, 10, 20);
    private static final PrescriptionForm PRESCRIPTION =
            prescription(LocalDate.of(2026, 7, 30), LocalDate.of(2026, 10, 30), 12, 0);
    private static final Authorized AUTHORIZED = new Authorized(
            new UUID(0, 3),
            "CH-A 77 410 926",
            Set.of("97124", "97140"),
            50,
            null,
            LocalDate.of(2026, 8, 1),
            LocalDate.of(2026, 12, 31),
            0);
    private static final List<Visit> DONE = IntStream.range(0, 8)
            .mapToObj(week -> new Visit(LocalDate.of(2026, 8, 4).plusWeeks(week), 60))
            .toList();
    private static final List<Visit> AHEAD = IntStream.range(0, 4)
            .mapToObj(week -> new Visit(NEXT.plusWeeks(week), 60))
            .toList();
    private static final List<Line> BILLED =
            DONE.stream().map(visit -> new Line(visit.day(), "97140", 4)).toList();

    private static PrescriptionForm prescription(LocalDate from, LocalDate to, int visits, int before) {
        return new PrescriptionForm(
                new Prescribed("Anil", "Patel", "1234567893", List.of("M5451"), from, to, visits), "", before);
    }

    private static CoveringPolicy policy(PlanKind kind) {
        return new CoveringPolicy(
                new UUID(0, 1),
                PayerRank.PRIMARY,
                new PayerId(new UUID(0, 2)),
                "Cascade Health",
                "CASC1",
                "12",
                StarterRules.of(kind).rules(),
                Subscriber.CLIENT,
                "CHP123456208",
                "",
                new Share(Money.ofDollars(25), null, null),
                LocalDate.of(2026, 1, 1),
                null,
                true,
                null);
    }

    private static Facts facts(
            List<PrescriptionForm> prescriptions, List<Authorized> authorized, @Nullable Integer yearly) {
        return new Facts(
                TODAY,
                List.of(policy(PlanKind.PPO)),
                prescriptions,
                authorized,
                yearly,
                1,
                LocalDate.of(2026, 10, 18),
                DONE,
                AHEAD,
                BILLED);
    }

    @Test
    void the_prescription_ends_first_and_two_booked_visits_come_after_it() {
        Allowance allowance = Allowances.of(facts(List.of(PRESCRIPTION), List.of(AUTHORIZED), 20));
        assertThat(allowance.day()).isEqualTo(NEXT);
        assertThat(allowance.copay()).isEqualTo(Money.ofDollars(25));
        assertThat(allowance.visitsLeft()).isEqualTo(4);
        assertThat(allowance.first().orElseThrow().kind()).isEqualTo(Kind.PRESCRIPTION);
        assertThat(allowance.ahead()).extracting(Ahead::covered).containsExactly(true, true, false, false);
        assertThat(allowance.missing()).isEmpty();
        assertThat(limit(allowance, Kind.PRESCRIPTION)).isEqualTo(List.of(12, 8, 2, 4));
        assertThat(limit(allowance, Kind.AUTHORIZATION)).isEqualTo(List.of(50, 32, 8, 4));
        assertThat(limit(allowance, Kind.PLAN_YEAR)).isEqualTo(List.of(20, 9, 2, 11));
    }

    private static List<Integer> limit(Allowance allowance, Kind kind) {
        Limit limit = allowance.limits().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
        return List.of(limit.total(), limit.used(), limit.booked(), limit.visitsLeft());
    }

    @Test
    void a_newer_prescription_covers_what_comes_after_the_old_one() {
        PrescriptionForm newer = prescription(LocalDate.of(2026, 10, 28), LocalDate.of(2027, 1, 30), 12, 0);
        Allowance allowance = Allowances.of(facts(List.of(newer, PRESCRIPTION), List.of(AUTHORIZED), null));
        assertThat(allowance.ahead()).extracting(Ahead::covered).containsExactly(true, true, true, true);
        assertThat(limit(allowance, Kind.PRESCRIPTION)).isEqualTo(List.of(12, 8, 2, 4));
    }

    @Test
    void visits_that_were_used_before_count() {
        PrescriptionForm used = prescription(LocalDate.of(2026, 7, 30), LocalDate.of(2026, 12, 30), 12, 3);
        Allowance allowance = Allowances.of(facts(List.of(used), List.of(), null));
        assertThat(allowance.visitsLeft()).isEqualTo(1);
        assertThat(allowance.ahead()).extracting(Ahead::covered).containsExactly(true, false, false, false);
        PrescriptionForm all = prescription(LocalDate.of(2026, 7, 30), LocalDate.of(2026, 12, 30), 12, 4);
        Allowance none = Allowances.of(facts(List.of(all), List.of(), null));
        assertThat(none.visitsLeft()).isZero();
        assertThat(none.missing()).containsExactly(Missing.USED_UP);
    }

    @Test
    void units_that_do_not_make_a_whole_visit_cover_none() {
        List<Line> billed = new ArrayList<>(BILLED);
        billed.add(new Line(LocalDate.of(2026, 10, 1), "97124", 15));
        billed.add(new Line(LocalDate.of(2026, 10, 1), "97010", 9));
        Facts known = facts(List.of(PRESCRIPTION), List.of(AUTHORIZED), null);
        Allowance allowance = Allowances.of(new Facts(
                TODAY,
                known.policies(),
                known.prescriptions(),
                known.authorizations(),
                null,
                0,
                TODAY,
                DONE,
                AHEAD,
                billed));
        assertThat(limit(allowance, Kind.AUTHORIZATION)).isEqualTo(List.of(50, 47, 0, 0));
        assertThat(allowance.first().orElseThrow().kind()).isEqualTo(Kind.AUTHORIZATION);
    }

    @Test
    void what_the_payer_wants_before_the_visit_is_said() {
        Allowance bare = Allowances.of(facts(List.of(), List.of(), null));
        assertThat(bare.missing()).containsExactly(Missing.PRESCRIPTION);
        assertThat(bare.visitsLeft()).isZero();
        assertThat(bare.notCovered()).isEqualTo(4);
        Facts veteran = new Facts(
                TODAY,
                List.of(policy(PlanKind.VETERANS)),
                List.of(PRESCRIPTION),
                List.of(),
                null,
                0,
                LocalDate.of(2026, 9, 1),
                DONE,
                AHEAD,
                List.of());
        assertThat(Allowances.of(veteran).missing()).containsExactly(Missing.AUTHORIZATION, Missing.COVERAGE_CHECK);
    }

    @Test
    void a_visit_that_needs_an_authorization_is_not_covered_without() {
        Facts known = facts(List.of(PRESCRIPTION), List.of(), null);
        Facts veteran = new Facts(
                TODAY,
                List.of(policy(PlanKind.VETERANS)),
                known.prescriptions(),
                List.of(),
                null,
                0,
                TODAY,
                DONE,
                AHEAD,
                List.of());
        assertThat(Allowances.of(veteran).notCovered()).isEqualTo(4);
        assertThat(Allowances.of(veteran).visitsLeft()).isZero();
    }

    @Test
    void without_a_policy_nothing_is_covered() {
        Facts none =
                new Facts(TODAY, List.of(), List.of(PRESCRIPTION), List.of(), null, 0, null, DONE, AHEAD, List.of());
        Allowance allowance = Allowances.of(none);
        assertThat(allowance.isInsured()).isFalse();
        assertThat(allowance.missing()).containsExactly(Missing.POLICY);
        assertThat(allowance.notCovered()).isEqualTo(4);
    }
}

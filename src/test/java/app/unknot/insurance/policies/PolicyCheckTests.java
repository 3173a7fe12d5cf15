package app.unknot.insurance.policies;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.clients.ClientId;
import app.unknot.insurance.CoveringPolicy.Accident;
import app.unknot.insurance.CoveringPolicy.Cause;
import app.unknot.insurance.CoveringPolicy.Share;
import app.unknot.insurance.PayerId;
import app.unknot.insurance.PayerRank;
import app.unknot.insurance.PayerRules;
import app.unknot.insurance.Subscriber;
import app.unknot.insurance.Subscriber.Relationship;
import app.unknot.insurance.payers.PlanKind;
import app.unknot.insurance.payers.StarterRules;
import app.unknot.insurance.policies.PolicyForm.Card;
import app.unknot.insurance.policies.PolicyForm.Yearly;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PolicyCheckTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final PayerRules RULES = StarterRules.of(PlanKind.PPO).rules();
    private static final Subscriber PAUL = paul("M", "98101");

    private static Subscriber paul(String sex, String zip) {
        return new Subscriber(
                Relationship.SPOUSE, "Paul", "Kim", LocalDate.of(1985, 4, 1), sex, "1 Pine St", "Seattle", "WA", zip);
    }

    private static PolicyForm policy(PayerRank rank, LocalDate from, @Nullable LocalDate to) {
        return policy(rank, "CHP123", Subscriber.CLIENT, null, from, to);
    }

    private static PolicyForm of(Subscriber subscriber, @Nullable Accident accident) {
        return policy(PayerRank.PRIMARY, "CHP123", subscriber, accident, TODAY, null);
    }

    private static PolicyForm policy(
            PayerRank rank,
            String member,
            Subscriber subscriber,
            @Nullable Accident accident,
            LocalDate from,
            @Nullable LocalDate to) {
        return new PolicyForm(
                new PayerId(new UUID(0, 1)),
                rank,
                member,
                "",
                "",
                subscriber,
                Share.UNKNOWN,
                Yearly.NO_LIMIT,
                accident,
                from,
                to,
                true,
                Card.NONE);
    }

    private static boolean isTaken(PolicyForm form) {
        return PolicyCheck.complaint(form, RULES, TODAY).isEmpty();
    }

    @Test
    void a_dependent_needs_the_subscriber_as_the_card_has_them() {
        assertThat(isTaken(of(PAUL, null))).isTrue();
        assertThat(isTaken(of(paul("", "98101"), null))).isFalse();
        assertThat(isTaken(of(new Subscriber(Relationship.CHILD, "Paul", "Kim 2", TODAY, "M", "", "", "", ""), null)))
                .isFalse();
        assertThat(isTaken(of(new Subscriber(Relationship.CHILD, "Paul", "Kim", null, "M", "", "", "", ""), null)))
                .isFalse();
    }

    @Test
    void the_subscribers_address_is_whole_or_the_clients() {
        assertThat(isTaken(of(paul("M", ""), null))).isFalse();
        Subscriber atHome = new Subscriber(Relationship.SPOUSE, "Paul", "Kim", TODAY, "M", "", "", "", "");
        assertThat(isTaken(of(atHome, null))).isTrue();
    }

    @Test
    void an_auto_accident_needs_its_day_state_and_claim_number() {
        LocalDate day = LocalDate.of(2026, 6, 1);
        assertThat(isTaken(of(Subscriber.CLIENT, new Accident(Cause.AUTO, day, "WA", "EA-77", ""))))
                .isTrue();
        assertThat(isTaken(of(Subscriber.CLIENT, new Accident(Cause.AUTO, null, "WA", "EA-77", ""))))
                .isFalse();
        assertThat(isTaken(of(Subscriber.CLIENT, new Accident(Cause.AUTO, day, "", "EA-77", ""))))
                .isFalse();
        assertThat(isTaken(of(Subscriber.CLIENT, new Accident(Cause.AUTO, day, "WA", "", ""))))
                .isFalse();
        assertThat(isTaken(of(Subscriber.CLIENT, new Accident(Cause.AUTO, TODAY.plusDays(1), "WA", "EA-77", ""))))
                .isFalse();
    }

    @Test
    void a_work_injury_needs_the_employer() {
        LocalDate day = LocalDate.of(2026, 6, 1);
        assertThat(isTaken(of(Subscriber.CLIENT, new Accident(Cause.WORK, day, "", "SF-1", "Mill & Co"))))
                .isTrue();
        assertThat(isTaken(of(Subscriber.CLIENT, new Accident(Cause.WORK, day, "", "SF-1", ""))))
                .isFalse();
    }

    @Test
    void a_member_id_is_letters_digits_blanks_and_hyphens() {
        assertThat(isTaken(policy(PayerRank.PRIMARY, "", Subscriber.CLIENT, null, TODAY, null)))
                .isFalse();
        assertThat(isTaken(policy(PayerRank.PRIMARY, "CHP*123", Subscriber.CLIENT, null, TODAY, null)))
                .isFalse();
        assertThat(isTaken(policy(PayerRank.PRIMARY, "CHP 123-4", Subscriber.CLIENT, null, TODAY, null)))
                .isTrue();
    }

    @Test
    void two_policies_of_one_rank_follow_each_other_and_do_not_overlap() {
        PolicyForm old = policy(PayerRank.PRIMARY, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
        PolicyForm next = policy(PayerRank.PRIMARY, LocalDate.of(2026, 1, 1), null);
        PolicyForm sooner = policy(PayerRank.PRIMARY, LocalDate.of(2025, 12, 31), null);
        PolicyForm second = policy(PayerRank.SECONDARY, LocalDate.of(2025, 6, 1), null);
        assertThat(PolicyDates.collide(old, next)).isFalse();
        assertThat(PolicyDates.collide(old, sooner)).isTrue();
        assertThat(PolicyDates.collide(sooner, next)).isTrue();
        assertThat(PolicyDates.collide(old, second)).isFalse();
    }

    @Test
    void only_the_last_four_characters_of_a_member_id_are_shown() {
        assertThat(row("CHP884471").maskedMemberId()).endsWith("4471").doesNotContain("CHP");
        assertThat(row("4471").maskedMemberId()).doesNotContain("4");
    }

    private static PolicyRow row(String member) {
        return new PolicyRow(
                new UUID(0, 1),
                new ClientId(new UUID(0, 2)),
                "Cascade Health",
                policy(PayerRank.PRIMARY, member, Subscriber.CLIENT, null, TODAY, null),
                PolicyReview.ACCEPTED,
                null,
                null,
                0);
    }
}

package app.unknot.claims.packet;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.claims.Claims;
import app.unknot.claims.ScrubFinding;
import app.unknot.claims.packet.ClaimSnapshot.EarlierPayer;
import app.unknot.claims.packet.ClaimSnapshot.Filing;
import app.unknot.claims.packet.ClaimSnapshot.Insured;
import app.unknot.claims.scrubbing.Known;
import app.unknot.claims.scrubbing.Scrubber;
import app.unknot.insurance.PayerRank;
import app.unknot.insurance.PayerRules.Deadline;
import app.unknot.insurance.PayerRules.From;
import app.unknot.insurance.Subscriber.Relationship;
import app.unknot.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each kind of claim has its own deadline, counted from its own day. */
class FilingLimitTests {
    private static final LocalDate PAID = Claims.VISIT.plusDays(60);

    @Test
    void a_first_claim_is_counted_from_its_visit() {
        assertThat(FilingLimit.of(Claims.clean()).map(FilingLimit::last)).contains(Claims.VISIT.plusDays(90));
        assertThat(rulesOn(Claims.clean(), Claims.VISIT.plusDays(90)))
                .contains("CL-052")
                .doesNotContain("CL-051");
        assertThat(rulesOn(Claims.clean(), Claims.VISIT.plusDays(91))).contains("CL-051");
    }

    @Test
    void a_replacement_has_the_payers_deadline_for_replacements() {
        ClaimSnapshot unknown = replacement(null, PAID);
        assertThat(FilingLimit.of(unknown)).as("nobody has entered one").isEmpty();
        assertThat(rulesOn(unknown, Claims.VISIT.plusDays(400))).doesNotContain("CL-051", "CL-052");
        ClaimSnapshot fromPayment = replacement(new Deadline(180, From.PAYMENT), PAID);
        assertThat(rulesOn(fromPayment, PAID.plusDays(180))).doesNotContain("CL-051");
        assertThat(rulesOn(fromPayment, PAID.plusDays(181))).contains("CL-051");
        assertThat(FilingLimit.of(replacement(new Deadline(180, From.PAYMENT), null)))
                .as("the payer has not answered")
                .isEmpty();
        assertThat(FilingLimit.of(replacement(new Deadline(365, From.SERVICE), PAID))
                        .map(FilingLimit::last))
                .contains(Claims.VISIT.plusDays(365));
    }

    @Test
    void a_void_has_none() {
        assertThat(FilingLimit.of(
                        Claims.changed("filing", new Filing("UK1", PayerRank.PRIMARY, ClaimFrequency.VOID, "P1"))))
                .isEmpty();
    }

    @Test
    void a_later_payer_may_count_from_the_earlier_ones_answer() {
        EarlierPayer cascade = new EarlierPayer(
                PayerRank.PRIMARY,
                "Cascade Health",
                "CASC1",
                "CI",
                new Insured(Relationship.SELF, "Daniel", "Reyes", "CH1", ""),
                Money.ZERO,
                PAID,
                List.of(),
                List.of());
        ClaimSnapshot next =
                Claims.changed(Claims.changed("filing/rank", PayerRank.SECONDARY), "earlier", List.of(cascade));
        assertThat(FilingLimit.of(next).map(FilingLimit::start)).contains(Claims.VISIT);
        assertThat(FilingLimit.of(Claims.changed(next, "payer/rules/first", new Deadline(90, From.EARLIER)))
                        .map(FilingLimit::last))
                .contains(PAID.plusDays(90));
        assertThat(FilingLimit.of(Claims.changed("payer/rules/first", new Deadline(90, From.EARLIER)))
                        .map(FilingLimit::start))
                .as("without an earlier payer")
                .contains(Claims.VISIT);
    }

    private static ClaimSnapshot replacement(@Nullable Deadline corrected, @Nullable LocalDate answered) {
        ClaimSnapshot claim = Claims.changed(
                "filing", new Filing("UK1-2", PayerRank.PRIMARY, ClaimFrequency.REPLACEMENT, "P1", answered));
        return Claims.changed(claim, "payer/rules/corrected", corrected);
    }

    private static List<String> rulesOn(ClaimSnapshot claim, LocalDate day) {
        return Scrubber.check(claim, Known.on(day)).stream()
                .map(ScrubFinding::rule)
                .toList();
    }
}

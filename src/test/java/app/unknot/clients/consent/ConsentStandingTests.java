package app.unknot.clients.consent;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.clients.consent.ConsentSignature.Signer;
import app.unknot.shared.Ids;
import app.unknot.shared.Technique;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConsentStandingTests {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant BEGUN = Instant.parse("2026-03-02T18:00:00Z");
    private static final Instant YEAR_BEFORE = Instant.parse("2025-03-02T18:00:00Z");

    @Test
    void a_consent_counts_for_its_last_day_and_not_for_the_next() {
        assertThat(standing(given(DAY.plusDays(1), null)).covers(ConsentKind.TREATMENT, DAY, BEGUN))
                .isTrue();
        assertThat(standing(given(DAY, null)).covers(ConsentKind.TREATMENT, DAY, BEGUN))
                .isFalse();
    }

    @Test
    void what_was_done_before_a_withdrawal_was_agreed_to_and_nothing_that_begins_after_it() {
        ConsentStanding midway = standing(given(DAY.plusDays(90), BEGUN.plusSeconds(1200)));
        assertThat(midway.covers(ConsentKind.TREATMENT, DAY, BEGUN)).isTrue();
        assertThat(midway.complaint(ConsentKind.TREATMENT, DAY, BEGUN.plusSeconds(3600)))
                .contains("Consent to treatment was withdrawn");
    }

    @Test
    void what_is_missing_is_said_in_words() {
        assertThat(standing().complaint(ConsentKind.GLUTEAL, DAY, BEGUN))
                .contains("Consent to work on the buttocks is not signed");
        assertThat(standing(given(LocalDate.of(2026, 3, 1), null)).complaint(ConsentKind.TREATMENT, DAY, BEGUN))
                .contains("Consent to treatment expired on Mar 1, 2026");
    }

    @Test
    void a_paper_signed_anew_takes_the_place_of_the_one_withdrawn() {
        GivenConsent anew = new GivenConsent(Ids.next(), ConsentKind.TREATMENT, 1, BEGUN, DAY.plusDays(365), null);
        ConsentStanding both = standing(given(DAY.plusDays(9), YEAR_BEFORE.plusSeconds(9)), anew);
        assertThat(both.complaint(ConsentKind.TREATMENT, DAY, BEGUN)).isEmpty();
        assertThat(both.latest(ConsentKind.TREATMENT)).contains(anew);
    }

    @Test
    void a_guardian_signs_beside_a_minor_and_alone_on_the_guardians_paper() {
        assertThat(ConsentSigners.of(ConsentKind.TREATMENT, false)).containsExactly(Signer.CLIENT, Signer.THERAPIST);
        assertThat(ConsentSigners.of(ConsentKind.TREATMENT, true))
                .containsExactly(Signer.CLIENT, Signer.GUARDIAN, Signer.THERAPIST);
        assertThat(ConsentSigners.of(ConsentKind.MINOR, true)).containsExactly(Signer.GUARDIAN, Signer.THERAPIST);
        assertThat(ConsentSigners.of(ConsentKind.SHARING, false)).containsExactly(Signer.CLIENT);
    }

    @Test
    void a_paper_names_techniques_areas_and_what_they_can_feel_like() {
        ConsentText text = new ConsentText(
                ConsentKind.TREATMENT,
                3,
                "Consent",
                List.of(new ConsentText.Section("You may stop", "At any time.")),
                365);
        ConsentPaper paper = ConsentWording.fill(
                text,
                List.of(Technique.SWEDISH, Technique.DEEP_TISSUE),
                List.of("Lower back, left"),
                List.of("Calf, right"));
        assertThat(paper.sections())
                .extracting(ConsentText.Section::heading)
                .containsExactly(
                        "What we plan",
                        "Where",
                        "Areas to avoid",
                        "You may stop",
                        "What these techniques can feel like");
        assertThat(paper.sections().getFirst().words()).startsWith("Swedish, Deep tissue.");
        assertThat(paper.sections().getLast().words()).contains("can be intense");
        assertThat(ConsentWording.unnamed(paper, List.of(Technique.DEEP_TISSUE, Technique.SPORTS)))
                .containsExactly(Technique.SPORTS);
    }

    private static GivenConsent given(LocalDate expires, @Nullable Instant withdrawn) {
        return new GivenConsent(Ids.next(), ConsentKind.TREATMENT, 1, YEAR_BEFORE, expires, withdrawn);
    }

    private static ConsentStanding standing(GivenConsent... given) {
        return ConsentStanding.of(List.of(given));
    }
}

package app.unknot.claims.scrubbing;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.claims.Claims;
import app.unknot.claims.ScrubFinding;
import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.scrubbing.Known.CodeBook;
import app.unknot.claims.scrubbing.Known.History;
import app.unknot.shared.Money;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What notes, checks of coverage and contracts say against a claim. */
class EvidenceRulesTests {
    @Test
    void what_the_practice_has_written_down_is_compared_with_the_claim() {
        LocalDate day = Claims.VISIT;
        Set<String> low = Set.of("LUMBAR_R", "LUMBAR_L");
        Evidence fits = new Evidence(
                new Evidence.Checked(day.minusDays(5), "Ruth Delgado", true),
                new Evidence.Benefit(20, 20),
                Map.of(day, 60),
                Map.of(History.service(day, "97140"), low, History.service(day, "97124"), Set.of("NECK_L")),
                Map.of("97140", Money.ofDollars(60), "97124", Money.ofDollars(50)),
                Map.of(day, day.plusDays(7)),
                Set.of(day),
                List.of(clash(day, 7)));
        ClaimSnapshot claim = Claims.changed("payer/rules/before/checkDays", 30);
        assertThat(rules(claim, fits)).isEmpty();

        assertThat(rules(claim, Evidence.NONE)).as("nobody has asked").containsExactly("CL-018");
        assertThat(rules(Claims.clean(), Evidence.NONE))
                .as("the payer wants no check")
                .isEmpty();
        Map<String, Object> wrong = Map.of(
                "checked", new Evidence.Checked(day.minusDays(31), "Ruth Delgado", true),
                "benefit", new Evidence.Benefit(20, 21),
                "minutes", Map.of(day, 52),
                "regions",
                        Map.of(History.service(day, "97140"), low, History.service(day, "97124"), Set.of("LUMBAR_L")),
                "allowed", Map.of("97140", Money.ofDollars(61)),
                "signed", Map.of(day, day.plusDays(8)),
                "noted", Set.of(day.plusDays(1)),
                "clashes", List.of(clash(day, 8)));
        Map<String, String> expected = Map.of(
                "checked", "CL-018",
                "benefit", "CL-062",
                "minutes", "CL-039",
                "regions", "CL-041",
                "allowed", "CL-087",
                "signed", "CL-086",
                "noted", "CL-086",
                "clashes", "CL-039");
        expected.forEach((part, rule) -> assertThat(
                        rules(claim, with(fits, part, Objects.requireNonNull(wrong.get(part)))))
                .as(part)
                .containsExactly(rule));
        assertThat(rules(claim, with(fits, "checked", new Evidence.Checked(day, "Ruth Delgado", false))))
                .as("the payer said no")
                .containsExactly("CL-018");
        assertThat(rules(claim, with(fits, "clashes", List.of(clash(day.plusDays(1), 30)))))
                .as("of a day that the claim does not bill")
                .isEmpty();
        assertThat(rules(claim, with(fits, "minutes", Map.of(day, 53))))
                .as("rounded up")
                .isEmpty();
    }

    private static Evidence.Clash clash(LocalDate day, int minutes) {
        LocalTime nine = LocalTime.of(9, 0);
        return new Evidence.Clash(
                day, nine, nine.plusMinutes(60), nine.plusMinutes(60 - minutes), nine.plusMinutes(120), minutes);
    }

    private static List<String> rules(ClaimSnapshot claim, Evidence evidence) {
        return Scrubber.check(claim, new Known(Claims.TODAY, CodeBook.ANY, History.NONE, evidence)).stream()
                .map(ScrubFinding::rule)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Evidence with(Evidence fits, String part, Object value) {
        return new Evidence(
                part.equals("checked") ? (Evidence.Checked) value : fits.checked(),
                part.equals("benefit") ? (Evidence.Benefit) value : fits.benefit(),
                part.equals("minutes") ? (Map<LocalDate, Integer>) value : fits.minutes(),
                part.equals("regions") ? (Map<String, Set<String>>) value : fits.regions(),
                part.equals("allowed") ? (Map<String, Money>) value : fits.allowed(),
                part.equals("signed") ? (Map<LocalDate, LocalDate>) value : fits.signed(),
                part.equals("noted") ? (Set<LocalDate>) value : fits.noted(),
                part.equals("clashes") ? (List<Evidence.Clash>) value : fits.clashes());
    }

    @Test
    void a_finding_about_one_service_names_it_and_the_others_are_free() {
        ScrubFinding finding = Scrubber.check(Claims.spoiled("lines/1/modifiers", "[]"), Known.on(Claims.TODAY))
                .getFirst();
        assertThat(finding.rule()).isEqualTo("CL-040");
        assertThat(finding.lines()).containsExactly(2);
        assertThat(Scrubber.check(Claims.spoiled("billing/npi", "\"\""), Known.on(Claims.TODAY))
                        .getFirst()
                        .lines())
                .as("the whole claim")
                .isEmpty();
    }

    @Test
    void massage_beside_a_manipulation_of_the_day_and_codes_of_the_old_list_are_seen() {
        History chiropractor = new History(1, Set.of(History.service(Claims.VISIT, "98941")), null, null);
        assertThat(rules(Claims.clean(), chiropractor)).containsExactly("CL-042");
        assertThat(rules(Claims.spoiled("diagnoses", "[\"M5451\",\"7242\"]")))
                .contains("CL-023")
                .doesNotContain("CL-021");
        assertThat(rules(Claims.spoiled("diagnoses", "[\"M5451\",\"E8131\"]"))).contains("CL-023");
        assertThat(rules(Claims.clean())).doesNotContain("CL-023");
    }

    @Test
    void every_rule_leads_to_where_it_is_put_right() {
        for (String rule : List.of("CL-018", "CL-023", "CL-062"))
            assertThat(FixPlace.of(rule)).isEqualTo(FixPlace.COVERAGE);
        for (String rule : List.of("CL-041", "CL-042"))
            assertThat(FixPlace.of(rule)).isEqualTo(FixPlace.CLAIM);
        assertThat(FixPlace.of("CL-087")).isEqualTo(FixPlace.PAYER);
    }

    private static List<String> rules(ClaimSnapshot claim) {
        return rules(claim, History.NONE);
    }

    private static List<String> rules(ClaimSnapshot claim, History history) {
        return Scrubber.check(claim, new Known(Claims.TODAY, CodeBook.ANY, history)).stream()
                .map(ScrubFinding::rule)
                .toList();
    }
}

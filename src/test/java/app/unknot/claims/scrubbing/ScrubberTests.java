package app.unknot.claims.scrubbing;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.claims.Claims;
import app.unknot.claims.ScrubFinding;
import app.unknot.claims.packet.ClaimFrequency;
import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.packet.ClaimSnapshot.Address;
import app.unknot.claims.packet.ClaimSnapshot.Facility;
import app.unknot.claims.packet.ClaimSnapshot.Filing;
import app.unknot.claims.packet.ClaimSnapshot.Line;
import app.unknot.claims.packet.ClaimSnapshot.Site;
import app.unknot.claims.scrubbing.Known.Agreement;
import app.unknot.claims.scrubbing.Known.History;
import app.unknot.insurance.PayerRank;
import app.unknot.insurance.UnitCounting;
import app.unknot.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScrubberTests {
    private static final Known KNOWN = new Known(Claims.TODAY, new SomeCodes(), History.NONE);

    @Test
    void a_clean_claim_passes_every_rule() {
        assertThat(Scrubber.check(Claims.clean(), KNOWN)).isEmpty();
    }

    @Test
    void the_place_of_a_visit_needs_what_the_billing_address_needs() {
        Facility clean = new Facility("Eastside", "", new Address("400 Lake Avenue", "Bellevue", "WA", "980041200"));
        assertThat(rulesAt(clean)).isEmpty();
        assertThat(rulesAt(new Facility(
                        "Eastside", "1245319599", new Address("400 Lake Avenue", "Bellevue", "WA", "980041200"))))
                .isEmpty();
        for (Facility wrong : List.of(
                new Facility("Eastside", "", new Address("P.O. Box 12", "Bellevue", "WA", "980041200")),
                new Facility("Eastside", "", new Address("400 Lake Avenue", "Bellevue", "WA", "98004")),
                new Facility("Eastside", "", new Address("400 Lake Avenue", "", "WA", "980041200")),
                new Facility("Eastside", "1245319590", new Address("400 Lake Avenue", "Bellevue", "WA", "980041200"))))
            assertThat(rulesAt(wrong)).as(wrong.toString()).containsExactly("CL-008");
        assertThat(rulesAt(
                        new Facility("East ~ side", "", new Address("400 Lake Avenue", "Bellevue", "WA", "980041200"))))
                .containsExactly("CL-084");
    }

    private static List<String> rulesAt(Facility place) {
        return Scrubber.check(Claims.at(new Site("11", place)), KNOWN).stream()
                .map(ScrubFinding::rule)
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "CL-001 | billing/npi | '\"1234567890\"'",
                "CL-001 | billing/npi | '\"\"'",
                "CL-002 | rendering/npi | '\"1245319590\"'",
                "CL-003 | referring/npi | '\"123\"'",
                "CL-003 | referring | 'null'",
                "CL-005 | billing/taxId | '\"12345\"'",
                "CL-006 | billing/address/street | '\"P.O. Box 12\"'",
                "CL-006 | billing/address/zip | '\"98101\"'",
                "CL-007 | rendering/taxonomy | '\"\"'",
                "CL-010 | subscriber/memberId | '\"CH 88\"'",
                "CL-011 | subscriber/firstName | '\"Mr. Daniel\"'",
                "CL-011 | subscriber/lastName | '\"Reyes 2\"'",
                "CL-012 | subscriber/born | '\"2026-11-03\"'",
                "CL-013 | subscriber/sex | '\"X\"'",
                "CL-015 | subscriber/address/street | '\"\"'",
                "CL-016 | payer/payerId | '\"\"'",
                "CL-020 | diagnoses | '[]'",
                "CL-020 | diagnoses | '[\"M5451\", \"M5451\"]'",
                "CL-021 | diagnoses | '[\"M545\"]'",
                "CL-022 | diagnoses | '[\"S39012\"]'",
                "CL-026 | diagnoses | '[\"M542\"]'",
                "CL-026 | order | 'null'",
                "CL-027 | order/expires | '\"2026-11-01\"'",
                "CL-030 | lines/0/pointers | '[3]'",
                "CL-030 | lines/0/pointers | '[]'",
                "CL-032 | total | '1'",
                "CL-032 | lines/0/charge | '0'",
                "CL-033 | lines/0/units | '0'",
                "CL-034 | lines/0/units | '3'",
                "CL-035 | lines/0/units | '1'",
                "CL-036 | lines/0/minutes | '0'",
                "CL-037 | lines/0/procedure | '\"97124\"'",
                "CL-043 | payer/rules/modifiers/therapy | 'true'",
                "CL-050 | serviceDate | '\"2026-11-11\"'",
                "CL-050 | subscriber/coveredTo | '\"2026-11-01\"'",
                "CL-051 | payer/rules/first/days | '7'",
                "CL-052 | payer/rules/first/days | '9'",
                "CL-052 | payer/rules/first/days | '8'",
                "CL-083 | filing/control | '\"UK0000000000000000001\"'",
                "CL-084 | subscriber/lastName | '\"Reyes~\"'",
                "CL-004 | referring/npi | '\"1245319599\"'",
                "CL-006 | billing/address/street | '\"#\"'",
                "CL-007 | billing/taxonomy | '\"\"'",
                "CL-009 | billing/phone | '\"\"'",
                "CL-010 | payer/rules/memberIdShape | '\"AAA 999999999\"'",
                "CL-014 | patient | '{\"relationship\":\"SELF\",\"firstName\":\"Mia\",\"lastName\":\"Reyes\",\"sex\":\"F\","
                        + "\"born\":\"2015-01-01\",\"address\":{\"street\":\"8 Birch Road\",\"city\":\"Seattle\",\"state\":\"WA\",\"zip\":\"98103\"}}'",
                "CL-017 | payer/filingIndicator | '\"QQ\"'",
                "CL-017 | circumstances/accident | '{\"cause\":\"AA\",\"on\":\"2026-10-02\",\"state\":\"WA\",\"number\":\"9\"}'",
                "CL-019 | filing/rank | '\"SECONDARY\"'",
                "CL-021 | diagnoses | '[\"M54\"]'",
                "CL-021 | diagnoses | '[\"Z9999\"]'",
                "CL-024 | diagnoses | '[\"M5451\", \"M5127\"]'",
                "CL-024 | diagnoses | '[\"M5127\", \"M5451\"]'",
                "CL-024 | diagnoses | '[\"M542\", \"M50122\"]'",
                "CL-024 | diagnoses | '[\"M5116\", \"M5441\"]'",
                "CL-024 | diagnoses | '[\"M797\", \"M7918\"]'",
                "CL-025 | diagnoses | '[\"M5450\"]'",
                "CL-038 | lines/0/units | '12'",
                "CL-040 | lines/1/modifiers | '[]'",
                "CL-044 | lines/0/modifiers | '[\"GP\", \"GP\"]'",
                "CL-044 | lines/0/modifiers | '[\"G\"]'",
                "CL-045 | payer/rules/codes | '{\"97124\":\"REFUSED\"}'",
                "CL-046 | lines/0/procedure | '\"97139\"'",
                "CL-053 | site/placeOfService | '\"02\"'",
                "CL-053 | site/placeOfService | '\"\"'",
                "CL-070 | payer/filingIndicator | '\"AM\"'",
                "CL-070 | circumstances/accident | '{\"cause\":\"AA\",\"on\":null,\"state\":\"\",\"number\":\"\"}'",
                "CL-071 | diagnoses | '[\"S39012A\"]'",
                "CL-072 | circumstances/accident | '{\"cause\":\"AA\",\"on\":\"2026-10-02\",\"state\":\"FL\",\"number\":\"9\"}'",
                "CL-073 | circumstances/onset | '\"2026-11-03\"'",
                "CL-080 | filing/frequency | '\"REPLACEMENT\"'",
                "CL-080 | filing/payerClaimNumber | '\"CH26\"'",
                "CL-088 | billing/name | '\"Massage and Bodywork and Everything Else That Helps a Back Partnership LLC\"'",
                "CL-088 | subscriber/address/street | '\"12345 Northwest Extraordinarily Long Boulevard, Building Seven\"'",
                "CL-085 | subscriber/signatureOnFile | 'false'",
            })
    void a_spoiled_claim_is_caught_by_its_rule(String rule, String path, String value) {
        assertThat(Scrubber.check(spoiled(path, value), KNOWN))
                .extracting(ScrubFinding::rule)
                .contains(rule);
    }

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "CL-020 | diagnoses | '[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\",\"10\",\"11\",\"12\"]'",
                "CL-030 | lines/0/pointers | '[1, 2, 1, 2]'",
                "CL-033 | lines/0/units | '1'",
                "CL-033 | lines/0/units | '999'",
                "CL-036 | lines/0/minutes | '1'",
                "CL-022 | diagnoses | '[\"S39012A\"]'",
                "CL-022 | diagnoses | '[\"T310\"]'",
                "CL-024 | diagnoses | '[\"M5451\", \"M62830\"]'",
                "CL-024 | diagnoses | '[\"M542\", \"M546\"]'",
                "CL-051 | payer/rules/first/days | '8'",
                "CL-052 | payer/rules/first/days | '11'",
            })
    void what_only_just_fits_is_not_caught(String rule, String path, String value) {
        assertThat(Scrubber.check(spoiled(path, value), KNOWN))
                .extracting(ScrubFinding::rule)
                .doesNotContain(rule);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "CL-001 | billing/npi | '\"\"' | Enter it under Practice.",
                "CL-001 | billing/npi | '\"1234567890\"' | 1234567890",
                "CL-034 | lines/0/units | '3' | '97140: 30 minutes are 2 by this payer''s count, the claim has 3. "
                        + "97124: 30 minutes are 2 by this payer''s count, the claim has 2.'",
                "CL-052 | payer/rules/first/days | '8' | 'Nov 10, 2026, today.'",
                "CL-052 | payer/rules/first/days | '9' | 'Nov 11, 2026, in 1 day.'",
                "CL-052 | payer/rules/first/days | '10' | 'Nov 12, 2026, in 2 days.'",
                "CL-084 | subscriber/lastName | '\"Reyes~\"' | This cannot be written in a claim file: Reyes~. Everything else is written in plain letters by itself.",
            })
    void what_is_wrong_is_said_with_what_the_claim_has(String rule, String path, String value, String said) {
        assertThat(Scrubber.check(spoiled(path, value), KNOWN))
                .filteredOn(finding -> finding.rule().equals(rule))
                .singleElement()
                .extracting(ScrubFinding::text)
                .isEqualTo(said);
    }

    @Test
    void a_modifier_that_the_payer_wants_is_on_every_line_or_the_claim_is_caught() {
        assertThat(LineRules.therapyModifier(wantingGp(List.of("GP"), List.of("59", "GP")), KNOWN))
                .isEmpty();
        assertThat(LineRules.therapyModifier(wantingGp(List.of("GP"), List.of("59")), KNOWN))
                .isPresent();
    }

    private static ClaimSnapshot wantingGp(List<String> first, List<String> second) {
        ClaimSnapshot wanting = Claims.changed("payer/rules/modifiers/therapy", true);
        return Claims.changed(Claims.changed(wanting, "lines/0/modifiers", first), "lines/1/modifiers", second);
    }

    @Test
    void a_name_of_another_script_is_sent_in_plain_letters_and_what_cannot_be_is_said() {
        for (String name : List.of("José", "Łukasz", "Søren", "שרה", "Đorđe", "O’Brien", "Großmann", "Αγγελική", "王"))
            assertThat(rules(Claims.changed("subscriber/lastName", name)))
                    .as(name)
                    .isEmpty();
        assertThat(rules(Claims.changed("subscriber/lastName", "Reyes 😀"))).containsExactly("CL-084");
    }

    @Test
    void two_therapists_together_bill_no_more_of_a_code_than_a_day_takes() {
        Line three = new Line("97124", List.of(), 3, 45, Money.ofDollars(150), List.of(1), Claims.VISIT, "");
        Line more = new Line(
                "97124",
                List.of(),
                2,
                30,
                Money.ofDollars(100),
                List.of(1),
                Claims.VISIT,
                "",
                new ClaimSnapshot.Apart(
                        new ClaimSnapshot.Person("Noor", "Haddad", "1679576722", "225700000X"), null, null, ""));
        ClaimSnapshot both =
                Claims.changed(Claims.changed("lines", List.of(three, more)), "total", Money.ofDollars(250));
        assertThat(rules(both)).containsExactly("CL-038");
        assertThat(rules(Claims.changed(both, "lines/1/day", Claims.VISIT.minusDays(1))))
                .isEmpty();
    }

    @Test
    void fifty_one_lines_are_too_many_and_fifty_are_not() {
        assertThat(rules(withLines(51))).containsExactly("CL-031");
        assertThat(rules(withLines(50))).isEmpty();
    }

    private static ClaimSnapshot withLines(int many) {
        List<Line> lines = IntStream.range(0, many)
                .mapToObj(i -> new Line(
                        "97140", List.of(), 2, 30, Money.ofDollars(120), List.of(1), Claims.VISIT.minusDays(i), ""))
                .toList();
        ClaimSnapshot claim = Claims.changed(Claims.changed("lines", lines), "total", Money.ofDollars(120L * many));
        claim = Claims.changed(claim, "order/issued", Claims.VISIT.minusDays(60));
        return Claims.changed(claim, "payer/rules/counting", UnitCounting.AMA_MIDPOINT);
    }

    @Test
    void an_authorization_is_needed_from_the_visit_on_that_the_payer_names() {
        ClaimSnapshot wanting = Claims.changed("payer/rules/before/visitsWithoutAuthorization", 6);
        assertThat(rules(wanting, history(6, null))).isEmpty();
        assertThat(rules(wanting, history(7, null))).containsExactly("CL-060");
        assertThat(rules(wanting, history(7, agreed(Set.of(), null, 10, 0)))).isEmpty();
    }

    @Test
    void an_authorization_covers_its_codes_and_days_and_no_more_than_was_agreed() {
        assertThat(rules(Claims.clean(), history(1, agreed(Set.of("97140"), null, 10, 0))))
                .containsExactly("CL-061");
        assertThat(rules(Claims.clean(), history(1, agreed(Set.of(), null, 10, 10))))
                .as("visits")
                .containsExactly("CL-061");
        assertThat(rules(Claims.clean(), history(1, agreed(Set.of(), 7, null, 4))))
                .as("4 of 7 units used, 4 more wanted")
                .containsExactly("CL-061");
        assertThat(rules(Claims.clean(), history(1, agreed(Set.of(), 8, null, 4))))
                .isEmpty();
    }

    @Test
    void the_same_service_of_the_same_day_is_not_billed_twice_but_may_be_replaced() {
        History before = new History(1, Set.of(History.service(Claims.VISIT, "97140")), null, null);
        assertThat(rules(Claims.clean(), before)).containsExactly("CL-081");
        ClaimSnapshot replacing = Claims.changed(
                "filing", new Filing("UK1-2", PayerRank.PRIMARY, ClaimFrequency.REPLACEMENT, "CH26-0811"));
        assertThat(rules(replacing, before)).isEmpty();
        assertThat(rules(Claims.changed(replacing, "payer/rules/takesCorrected", false), before))
                .containsExactly("CL-082");
    }

    @Test
    void a_prescription_ends_with_its_last_visit_and_a_license_with_its_last_day() {
        assertThat(rules(Claims.clean(), history(12, null))).isEmpty();
        assertThat(rules(Claims.clean(), history(13, null))).containsExactly("CL-027");
        assertThat(rules(Claims.clean(), new History(1, Set.of(), null, Claims.VISIT.minusDays(1))))
                .containsExactly("CL-054");
        assertThat(rules(Claims.clean(), new History(1, Set.of(), null, Claims.VISIT)))
                .isEmpty();
    }

    @Test
    void every_rule_has_a_number_of_its_own_place() {
        assertThat(Scrubber.RULES).doesNotHaveDuplicates().hasSizeGreaterThan(50);
    }

    private static History history(int visit, @Nullable Agreement agreement) {
        return new History(visit, Set.of(), agreement, null);
    }

    private static Agreement agreed(Set<String> codes, @Nullable Integer units, @Nullable Integer visits, int used) {
        return new Agreement(
                "A-1", codes, units, visits, Claims.VISIT.minusMonths(1), Claims.VISIT.plusMonths(1), used);
    }

    private static List<String> rules(ClaimSnapshot claim) {
        return rules(claim, History.NONE);
    }

    private static List<String> rules(ClaimSnapshot claim, History history) {
        return Scrubber.check(claim, new Known(Claims.TODAY, new SomeCodes(), history)).stream()
                .map(ScrubFinding::rule)
                .toList();
    }

    @Test
    void an_old_code_is_refused_with_the_codes_that_took_its_place() {
        var claim = spoiled("diagnoses", "[\"M545\"]");

        assertThat(DiagnosisRules.validOnTheDay(claim, KNOWN).orElseThrow().text())
                .isEqualTo("M54.5; use one of M54.50, M54.51, M54.59.");
    }

    private static ClaimSnapshot spoiled(String path, String value) {
        return Claims.spoiled(path, value);
    }

    /** Low back pain, and what took its place. */
    private static final class SomeCodes implements Known.CodeBook {
        private static final Set<String> VALID =
                Set.of("M5451", "M62830", "M542", "S39012", "S39012A", "M5127", "M5450", "V5489XA");

        @Override
        public boolean valid(String code, LocalDate day) {
            return VALID.contains(code);
        }

        @Override
        public List<String> children(String code, LocalDate day) {
            return code.equals("M545") ? List.of("M54.50", "M54.51", "M54.59") : List.of();
        }
    }
}

package app.unknot.claims.scrubbing;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.claims.Claims;
import app.unknot.claims.ScrubFinding;
import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.packet.ClaimSnapshot.Facility;
import app.unknot.claims.packet.ClaimSnapshot.Site;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ScrubberTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void a_clean_claim_passes_every_rule() {
        assertThat(Scrubber.check(Claims.clean(), Claims.TODAY)).isEmpty();
    }

    @Test
    void the_place_of_a_visit_needs_what_the_billing_address_needs() {
        Facility clean = new Facility("Eastside", "", "400 Lake Avenue", "Bellevue", "WA", "980041200");
        assertThat(rulesAt(clean)).isEmpty();
        assertThat(rulesAt(new Facility("Eastside", "1245319599", "400 Lake Avenue", "Bellevue", "WA", "980041200")))
                .isEmpty();
        for (Facility wrong : List.of(
                new Facility("Eastside", "", "P.O. Box 12", "Bellevue", "WA", "980041200"),
                new Facility("Eastside", "", "400 Lake Avenue", "Bellevue", "WA", "98004"),
                new Facility("Eastside", "", "400 Lake Avenue", "", "WA", "980041200"),
                new Facility("Eastside", "1245319590", "400 Lake Avenue", "Bellevue", "WA", "980041200")))
            assertThat(rulesAt(wrong)).as(wrong.toString()).containsExactly("CL-008");
        assertThat(rulesAt(new Facility("East \u2014 side", "", "400 Lake Avenue", "Bellevue", "WA", "980041200")))
                .containsExactly("CL-084");
    }

    private static List<String> rulesAt(Facility place) {
        return Scrubber.check(Claims.at(new Site("11", place)), Claims.TODAY).stream()
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
                "CL-006 | billing/street | '\"P.O. Box 12\"'",
                "CL-006 | billing/zip | '\"98101\"'",
                "CL-007 | rendering/taxonomy | '\"\"'",
                "CL-010 | subscriber/memberId | '\"CH 88\"'",
                "CL-011 | subscriber/firstName | '\"Mr. Daniel\"'",
                "CL-011 | subscriber/lastName | '\"Reyes 2\"'",
                "CL-012 | subscriber/born | '\"2026-11-03\"'",
                "CL-013 | subscriber/sex | '\"X\"'",
                "CL-015 | subscriber/street | '\"\"'",
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
                "CL-043 | payer/wantsTherapyModifier | 'true'",
                "CL-050 | serviceDate | '\"2026-11-11\"'",
                "CL-050 | subscriber/coveredTo | '\"2026-11-01\"'",
                "CL-051 | payer/filingDays | '7'",
                "CL-052 | payer/filingDays | '9'",
                "CL-052 | payer/filingDays | '8'",
                "CL-083 | control | '\"UK0000000000000000001\"'",
                "CL-084 | subscriber/lastName | '\"Reyes~\"'",
                "CL-085 | subscriber/signatureOnFile | 'false'",
            })
    void a_spoiled_claim_is_caught_by_its_rule(String rule, String path, String value) {
        assertThat(Scrubber.check(spoiled(path, value), Claims.TODAY))
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
                "CL-051 | payer/filingDays | '8'",
                "CL-052 | payer/filingDays | '11'",
            })
    void what_only_just_fits_is_not_caught(String rule, String path, String value) {
        assertThat(Scrubber.check(spoiled(path, value), Claims.TODAY))
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
                "CL-052 | payer/filingDays | '8' | 'Nov 10, 2026, today.'",
                "CL-052 | payer/filingDays | '9' | 'Nov 11, 2026, in 1 day.'",
                "CL-052 | payer/filingDays | '10' | 'Nov 12, 2026, in 2 days.'",
                "CL-084 | subscriber/lastName | '\"Reyes~\"' | Spell it with plain letters: Reyes~",
            })
    void what_is_wrong_is_said_with_what_the_claim_has(String rule, String path, String value, String said) {
        assertThat(Scrubber.check(spoiled(path, value), Claims.TODAY))
                .filteredOn(finding -> finding.rule().equals(rule))
                .singleElement()
                .extracting(ScrubFinding::text)
                .isEqualTo(said);
    }

    @Test
    void a_modifier_that_the_payer_wants_is_on_every_line_or_the_claim_is_caught() {
        assertThat(LineRules.therapyModifier(wantingGp("[\"GP\"]", "[\"59\", \"GP\"]"), Claims.TODAY))
                .isEmpty();
        assertThat(LineRules.therapyModifier(wantingGp("[\"GP\"]", "[\"59\"]"), Claims.TODAY))
                .isPresent();
    }

    @Test
    void codes_are_read_as_the_catalogue_writes_them() {
        assertThat(Icd10.wellFormed("M5450")).isTrue();
        assertThat(Icd10.wellFormed("M5")).isFalse();
        assertThat(Icd10.wellFormed("U071")).isFalse();
        assertThat(Icd10.dotted("M54")).isEqualTo("M54");
        assertThat(Icd10.dotted("M545")).isEqualTo("M54.5");
        assertThat(Icd10.children("M545", LocalDate.of(2021, 9, 30)))
                .as("they began on the first of October")
                .isEmpty();
    }

    private static ClaimSnapshot wantingGp(String first, String second) {
        JsonNode root = JSON.valueToTree(Claims.clean());
        ((ObjectNode) root.get("payer")).put("wantsTherapyModifier", true);
        ((ObjectNode) root.get("lines").get(0)).set("modifiers", JSON.readTree(first));
        ((ObjectNode) root.get("lines").get(1)).set("modifiers", JSON.readTree(second));
        return JSON.treeToValue(root, ClaimSnapshot.class);
    }

    @Test
    void an_old_code_is_refused_with_the_codes_that_took_its_place() {
        var claim = spoiled("diagnoses", "[\"M545\"]");

        assertThat(DiagnosisRules.validOnTheDay(claim, Claims.TODAY)
                        .orElseThrow()
                        .text())
                .isEqualTo("M54.5; use one of M54.50, M54.51, M54.59.");
    }

    private static ClaimSnapshot spoiled(String path, String value) {
        JsonNode root = JSON.valueToTree(Claims.clean());
        JsonNode at = root;
        String[] names = path.split("/");
        for (int i = 0; i < names.length - 1; i++)
            at = at instanceof ArrayNode array ? array.get(Integer.parseInt(names[i])) : at.get(names[i]);
        ((ObjectNode) at).set(names[names.length - 1], JSON.readTree(value));
        return JSON.treeToValue(root, ClaimSnapshot.class);
    }
}

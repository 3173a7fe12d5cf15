package app.unknot.claims.scrubbing;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.claims.Claims;
import app.unknot.claims.ScrubFinding;
import app.unknot.claims.packet.ClaimSnapshot;
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
                "CL-083 | control | '\"UK0000000000000000001\"'",
                "CL-084 | subscriber/lastName | '\"Reyes~\"'",
                "CL-085 | subscriber/signatureOnFile | 'false'",
            })
    void a_spoiled_claim_is_caught_by_its_rule(String rule, String path, String value) {
        assertThat(Scrubber.check(spoiled(path, value), Claims.TODAY))
                .extracting(ScrubFinding::rule)
                .contains(rule);
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

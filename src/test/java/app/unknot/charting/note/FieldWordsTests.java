package app.unknot.charting.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

class FieldWordsTests {
    /** Against the rows that lie beside the workspace's module, which is held against them too. */
    @Test
    void a_field_is_named_as_a_person_reads_it() throws IOException {
        Path rows = Path.of("frontend", "session-workspace", "model", "name-cases.json");
        for (JsonNode row : JsonMapper.shared().readTree(Files.readString(rows)))
            assertThat(FieldWords.name(row.path("field").asString(), Map.of("L08", "Oil or scent allergy")))
                    .isEqualTo(row.path("name").asString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4|4",
                "true|yes",
                "false|no",
                "null|emptied",
                "\"DEEP_TISSUE\"|deep tissue",
                "\"Sore after.\"|Sore after.",
                "{\"id\":\"x\",\"kind\":\"TENDER\",\"grade\":2}|kind tender, grade 2",
                "{\"points\":[1,2]}|a mark on the body map",
                "{\"finding\":\"TRIGGER_POINT\",\"region\":\"GLUTEAL_R\",\"muscle\":\"PIRIFORMIS\",\"grade\":2,\"after\":1,\"refersTo\":\"CALF_R\"}|trigger point, right gluteal, piriformis, grade II, after I, refers to right calf",
                "{\"finding\":\"HYPERTONICITY\",\"region\":\"LUMBAR_L\",\"grade\":2}|hypertonicity, left lumbar, grade 2",
                "{\"type\":\"PAIN_INCREASE\",\"severity\":\"MILD\"}|more pain, mild"
            })
    void a_value_is_told_in_words(String json, String expected) {
        assertThat(FieldWords.value(JsonMapper.shared().readTree(json))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "since.last,SAME,the same",
        "s.homecare,MOST,most days",
        "region.LUMBAR_R.rating,TOO_MUCH,too much",
        "o.position,SIDE_LYING,side-lying",
        "s.location,Left thigh,Left thigh"
    })
    void an_answer_reads_as_it_was_offered(String field, String value, String expected) {
        assertThat(FieldWords.value(field, StringNode.valueOf(value))).isEqualTo(expected);
    }
}

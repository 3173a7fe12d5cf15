package app.unknot.charting.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class FieldWordsTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pain.after|Pain after",
                "s.text|Subjective",
                "region.LUMBAR_R.pressure|Right lumbar, pressure",
                "region.SACRUM.stroke.FRICTION|Sacrum, stroke friction",
                "homecare.WALKING|Home care, walk, 20 minutes a day",
                "painful.CALF_L|Painful, left calf",
                "finding.0190a1b2-0000-7000-8000-000000000001|Finding",
                "pressure.next|Pressure preferred next time"
            })
    void a_field_is_named_as_a_person_reads_it(String field, String expected) {
        assertThat(FieldWords.name(field)).isEqualTo(expected);
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
                "{\"points\":[1,2]}|a mark on the body map"
            })
    void a_value_is_told_in_words(String json, String expected) {
        assertThat(FieldWords.value(JsonMapper.shared().readTree(json))).isEqualTo(expected);
    }
}

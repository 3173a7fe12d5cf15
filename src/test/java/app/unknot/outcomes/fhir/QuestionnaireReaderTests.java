package app.unknot.outcomes.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.outcomes.instruments.Installed;
import app.unknot.outcomes.instruments.Installed.Item;
import app.unknot.outcomes.instruments.Installed.Option;
import app.unknot.outcomes.instruments.Instrument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionnaireReaderTests {
    private static final String GOOD = good();

    @Test
    void numbers_choices_and_weights_become_questions_with_the_version_of_the_file() throws Exception {
        Installed read = QuestionnaireReader.read(GOOD, Instrument.PEG);

        assertThat(read.version()).isEqualTo("2.1");
        assertThat(read.title()).isEqualTo("Three questions");
        assertThat(read.lead()).containsExactly("Think of the past seven days.", "Your answers");
        assertThat(read.items())
                .containsExactly(
                        new Item("1", "First?", List.of()),
                        new Item("2", "Second?", List.of()),
                        new Item(
                                "3",
                                "Third?",
                                List.of(
                                        new Option("Not at all", 0),
                                        new Option("5", 5),
                                        new Option("All the time", 10))));
        assertThat(QuestionnaireReader.read("\uFEFF" + GOOD, Instrument.PEG)).isEqualTo(read);
    }

    @Test
    void a_list_to_tick_has_24_statements() throws Exception {
        assertThat(QuestionnaireReader.read(ticks(24), Instrument.ROLAND_MORRIS).items())
                .hasSize(24);
        assertThatThrownBy(() -> QuestionnaireReader.read(ticks(23), Instrument.ROLAND_MORRIS))
                .isInstanceOf(QuestionnaireFault.class)
                .hasMessageStartingWith("Questionnaire.item:")
                .hasMessageContaining("24")
                .hasMessageContaining("23");
        assertThatThrownBy(() -> QuestionnaireReader.read(ticks(24), Instrument.QUEBEC))
                .isInstanceOf(QuestionnaireFault.class);
    }

    /** What is put in for what, and where the fault is then. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "Questionnaire", | "Patient", | Questionnaire.resourceType
            "status": "active" | "status": "draft" | Questionnaire.status
            "status": "active", | `` | Questionnaire.status
            "version": "2.1", | `` | Questionnaire.version
            "version": "2.1" | "version": 2 | Questionnaire.version
            "title" | "titel" | Questionnaire.titel
            "linkId": "2", | `` | Questionnaire.item[1].item[1].linkId
            "linkId": "2" | "linkId": "1" | Questionnaire.item[1].item[1].linkId
            "linkId": "2" | "linkId": "lead" | Questionnaire.item[1].item[1].linkId
            "text": "Second?" | "text": " " | Questionnaire.item[1].item[1].text
            "text": "Second?" | "prefix": "2" | Questionnaire.item[1].item[1].text
            "text": "Second?" | "text": "Second?", "repeats": true | Questionnaire.item[1].item[1].repeats
            "text": "Second?" | "text": "Second?", "repeats": "no" | Questionnaire.item[1].item[1].repeats
            "text": "Second?" | "text": "Second?", "initial": [{"valueInteger": 3}] | Questionnaire.item[1].item[1].initial
            "text": "Second?" | "text": "Second?", "enableWhen": [] | Questionnaire.item[1].item[1].enableWhen
            "text": "Second?" | "text": "Second?", "colour": "red" | Questionnaire.item[1].item[1].colour
            "type": "integer", "text": "Second?" | "type": "number", "text": "Second?" | Questionnaire.item[1].item[1].type
            "type": "integer", "text": "Second?" | "type": "string", "text": "Second?" | Questionnaire.item[1].item[1].type
            "type": "integer", "text": "Second?" | "type": "boolean", "text": "Second?" | Questionnaire.item[1].item[1].type
            "type": "group" | "type": "display" | Questionnaire.item[1].item
            "valueInteger": 10 | "valueInteger": 100 | Questionnaire.item[1].item[0].extension
            "valueInteger": 5 | "valueInteger": 11 | Questionnaire.item[1].item[2].answerOption[1]
            "valueInteger": 5 | "valueInteger": 0 | Questionnaire.item[1].item[2].answerOption[1]
            "valueInteger": 5 | "valueInteger": 5.5 | Questionnaire.item[1].item[2].answerOption[1].valueInteger
            "valueInteger": 5 | "valueInteger": 5, "valueString": "five" | Questionnaire.item[1].item[2].answerOption[1].value[x]
            "valueInteger": 5 | "valueInteger": 5, "initialSelected": true | Questionnaire.item[1].item[2].answerOption[1].initialSelected
            "valueDecimal": 0 | "valueDecimal": "0" | Questionnaire.item[1].item[2].answerOption[0].valueCoding.extension[0].valueDecimal
            ordinalValue | otherValue | Questionnaire.item[1].item[2].answerOption[0].valueCoding
            "valueDecimal": 10 | "valueDecimal": 9 | Questionnaire.item[1].item[2].answerOption
            "answerOption": [ | "answerValueSet": "x", "answerOption": [ | Questionnaire.item[1].item[2].answerValueSet
            """)
    void a_fault_is_refused_with_its_path(String good, String bad, String path) {
        assertThat(GOOD).contains(good);
        String file = GOOD.replace(good, bad == null ? "" : bad);
        assertThatThrownBy(() -> QuestionnaireReader.read(file, Instrument.PEG))
                .isInstanceOfSatisfying(
                        QuestionnaireFault.class,
                        fault -> assertThat(fault.path()).isEqualTo(path))
                .hasMessageStartingWith(path + ": ");
    }

    @Test
    void what_is_no_json_is_refused_with_its_line() {
        for (String file :
                List.of("", "no", "[1]", GOOD + "{}", GOOD.replace("\"status\"", "\"version\": \"3\", \"status\"")))
            assertThatThrownBy(() -> QuestionnaireReader.read(file, Instrument.PEG))
                    .isInstanceOf(QuestionnaireFault.class);
    }

    private static String ticks(int count) {
        return "{\"resourceType\":\"Questionnaire\",\"status\":\"active\",\"version\":\"1\",\"item\":["
                + IntStream.rangeClosed(1, count)
                        .mapToObj(item -> "{\"linkId\":\"%d\",\"type\":\"boolean\",\"text\":\"Statement %d\"}"
                                .formatted(item, item))
                        .collect(Collectors.joining(","))
                + "]}";
    }

    private static String good() {
        try (InputStream file = QuestionnaireReaderTests.class.getResourceAsStream("/outcomes/three-questions.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

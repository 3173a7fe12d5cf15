package app.unknot.screening;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.shared.Technique;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScreeningVignettesTests {
    private static final RuleSet RULES = RuleSets.shipped();

    static Stream<Arguments> scenarios() throws IOException {
        try (var json = ScreeningVignettesTests.class.getResourceAsStream("/screening/vignettes.json")) {
            return stream(JsonMapper.shared().readTree(json).get("vignettes"))
                    .flatMap(client -> Stream.concat(
                            Stream.of(Arguments.of(
                                    client.get("id").asString() + " "
                                            + client.get("title").asString(),
                                    client)),
                            stream(client.get("follow_ups"))
                                    .map(later -> Arguments.of(
                                            client.get("id").asString() + " day "
                                                    + later.get("day").asInt() + ", "
                                                    + later.get("comment").asString(),
                                            later))));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void every_client_gets_the_expected_answer(String title, JsonNode scenario) {
        var expected = scenario.get("expected");

        var clearance = Screening.evaluate(RULES, facts(scenario.get("facts")), approved(scenario), Set.of());

        assertThat(clearance.level().name())
                .isEqualTo(expected.get("disposition").asString());
        assertThat(clearance.because())
                .extracting(Finding::rule)
                .containsExactlyInAnyOrderElementsOf(texts(expected.get("rules")));
        assertThat(clearance.ceiling())
                .isEqualTo(
                        expected.get("pressure_ceiling").isNull()
                                ? null
                                : expected.get("pressure_ceiling").asInt());
        assertThat(clearance.banned())
                .extracting(Technique::name)
                .containsExactlyInAnyOrderElementsOf(texts(expected.get("banned_techniques")));
        var gates = expected.get("gates");
        assertThat(clearance.level().booking().name())
                .isEqualTo(gates.get("book_treatment").asString());
        assertThat(clearance.level().start().name())
                .isEqualTo(gates.get("start_session").asString());
        assertThat(clearance.level().signing().name())
                .isEqualTo(gates.get("sign_treatment_note").asString());
        assertThat(clearance.letter().map(Letter::name).orElse(null))
                .isEqualTo(
                        expected.get("letter").isNull()
                                ? null
                                : expected.get("letter").asString());
    }

    private static Facts facts(JsonNode node) {
        var facts = Facts.NONE;
        for (var fact : node.properties()) {
            var value = fact.getValue();
            facts = value.isBoolean()
                    ? facts.with(fact.getKey(), value.asBoolean())
                    : facts.with(fact.getKey(), value.asInt());
        }
        return facts;
    }

    private static Set<String> approved(JsonNode scenario) {
        var node = scenario.get("clearance_on_file");
        return node == null ? Set.of() : texts(node);
    }

    private static Set<String> texts(JsonNode list) {
        var texts = new HashSet<String>();
        list.forEach(text -> texts.add(text.asString()));
        return texts;
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}

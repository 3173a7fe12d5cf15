package app.unknot.bench.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class UidlTests {
    @Test
    void an_answer_says_how_to_go_on() {
        JsonNode answer = Uidl.read(200, "{\"syncId\":4,\"clientId\":5,\"changes\":[]}");
        assertThat(answer.path("syncId").asInt()).isEqualTo(4);
    }

    /** Vaadin answers 200 also when it refuses. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"syncId\":4,\"meta\":{\"appError\":{\"caption\":\"No\"}}}",
                "{\"syncId\":4,\"meta\":{\"sessionExpired\":true}}",
                "{\"meta\":{}}",
                "<!doctype html>"
            })
    void a_refusal_is_no_answer(String body) {
        assertThatThrownBy(() -> Uidl.read(200, body)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_error_is_no_answer() {
        assertThatThrownBy(() -> Uidl.read(500, "{\"syncId\":4}")).hasMessageContaining("500");
    }

    /** What somebody typed may hold what JSON writes otherwise. */
    @Test
    void what_is_typed_arrives_as_it_was_typed() {
        String typed = "O'Neil \"Bo\" \\ ü";
        JsonNode sent = JsonMapper.shared().readTree(Uidl.message("key", Uidl.typed(7, typed), 3, 2));
        assertThat(sent.path("rpc").path(0).path("value").asString()).isEqualTo(typed);
        assertThat(sent.path("syncId").asInt()).isEqualTo(3);
        assertThat(sent.path("clientId").asInt()).isEqualTo(2);
        assertThat(sent.path("csrfToken").asString()).isEqualTo("key");
    }

    @Test
    void each_thing_that_somebody_does_is_a_message() {
        for (String rpc : new String[] {Uidl.click(3), Uidl.rows(4, 50, 50), Uidl.navigation("clients", "sort=name")})
            assertThat(JsonMapper.shared().readTree(rpc).size()).isEqualTo(1);
        assertThat(JsonMapper.shared()
                        .readTree(Uidl.rows(4, 50, 25))
                        .path(0)
                        .path("templateEventMethodArgs")
                        .toString())
                .isEqualTo("[50,25]");
    }
}

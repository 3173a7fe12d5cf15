package app.unknot.shell.errors;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.StandaloneMockMvcBuilder;

class ErrorPageTests {
    /** Vaadin says of a session that has ended in plain text that it is forbidden, and leaves that kind of text behind. */
    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/html;charset=utf-8", "application/pdf", "application/json"})
    void an_answer_of_another_kind_that_was_given_up_is_answered_in_json(String given) {
        MockHttpServletResponse answer = answered(given, 403, "*/*");
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentType()).startsWith("application/json");
    }

    @Test
    void people_get_a_page() throws Exception {
        MockHttpServletResponse answer = answered("application/pdf", 404, "text/html");
        assertThat(answer.getContentType()).startsWith("text/html");
        assertThat(answer.getContentAsString()).contains("does not exist, or you have no access");
    }

    @ParameterizedTest
    @CsvSource({"400, 400", "403, 404", "404, 404", "500, 500"})
    void what_is_forbidden_looks_like_what_does_not_exist(int failed, int answered) {
        assertThat(answered("text/plain", failed, "application/json").getStatus())
                .isEqualTo(answered);
    }

    private static MockHttpServletResponse answered(String givenUp, int status, String accept) {
        return MockMvcTester.of(
                        List.of(new ErrorPage()),
                        (StandaloneMockMvcBuilder builder) -> builder.addFilters((request, response, chain) -> {
                                    response.setContentType(givenUp);
                                    chain.doFilter(request, response);
                                })
                                .build())
                .get()
                .uri("/error")
                .header("Accept", accept)
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .exchange()
                .getResponse();
    }
}

package app.unknot.shell.faults;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.StorageEngine;
import app.unknot.shared.storage.StorageWatch;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FaultFilterTests {
    private final StorageWatch storage = new StorageWatch(new Working(), new PracticeClock(ZoneOffset.UTC));
    private final FaultFilter door = new FaultFilter(storage, new Stopping());

    @AfterEach
    void leave() {
        storage.close();
    }

    @Test
    void a_page_whose_session_ends_while_it_is_answered_is_asked_for_once_more() throws Exception {
        MockHttpServletRequest page = request("GET", "/today");
        page.setQueryString("at=1");
        MockHttpServletResponse answer = answer(page, true);
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getRedirectedUrl()).isEqualTo("/today?at=1");
    }

    @Test
    void what_was_sent_in_a_session_that_ends_meets_the_sign_in() throws Exception {
        assertThat(answer(request("POST", "/api/lock"), true).getStatus()).isEqualTo(401);
    }

    @Test
    void a_failure_in_a_session_that_lasts_is_a_failure() throws Exception {
        assertThat(answer(request("GET", "/today"), false).getStatus()).isEqualTo(500);
    }

    @Test
    void a_failure_without_a_session_is_not_asked_for_again_for_ever() throws Exception {
        MockHttpServletRequest page = request("GET", "/today");
        page.setRequestedSessionIdValid(false);
        assertThat(answer(page, true).getStatus()).isEqualTo(500);
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request, boolean sessionEnds) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        door.doFilter(request, response, (asked, answered) -> {
            if (sessionEnds) request.setRequestedSessionIdValid(false);
            throw new IllegalStateException("The session is gone");
        });
        return response;
    }

    private static MockHttpServletRequest request(String method, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setRequestedSessionId("tablet");
        request.setRequestedSessionIdValid(true);
        return request;
    }

    private static final class Working implements StorageEngine {
        @Override
        public String title() {
            return "Nothing";
        }

        @Override
        public Connection connect() throws SQLException {
            throw new SQLException("Nothing is stored here");
        }

        @Override
        public void check(boolean prove) {}

        @Override
        public void reopen() {}

        @Override
        public void close() {}
    }
}

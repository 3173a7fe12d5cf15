package app.unknot.shell.doors.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.testing.WireScreen;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityTests {
    /** Seconds ago, or blank when the request shows nobody. */
    @ParameterizedTest
    @CsvSource({
        "GET,  /today,                       , ,      0",
        "GET,  /,                            , ,      0",
        "GET,  /documents/1,                 , ,      0",
        "POST, /logout,                      , ,      0",
        "GET,  /lock,                        , ,      ",
        "GET,  /error,                       , ,      ",
        "GET,  /actuator/health,             , ,      ",
        "GET,  /,                  init,       ,      ",
        "POST, /,                  uidl,       ,      ",
        "POST, /,                  heartbeat,  ,      ",
        "POST, /today,             heartbeat,  ,      ",
        "GET,  /VAADIN/dynamic/resource/1/2, , ,      ",
        "POST, /VAADIN/dynamic/resource/1/2, , ,      0",
        "POST, /api/notes/1/ops,             , 0,     0",
        "POST, /api/notes/1/ops,             , 45,    45",
        "POST, /api/notes/1/ops,             , 4000,  4000",
        "POST, /api/notes/1/ops,             , ,      ",
        "POST, /api/notes/1/ops,             , -5,    ",
        "POST, /api/notes/1/ops,             , soon,  ",
        "POST, /api/journal/compare,         , 3600,  3600",
        "GET,  /api/lock,                    , ,      ",
        "POST, /api/unlock,                  , 1,     1",
    })
    void what_a_page_asks_by_itself_shows_nobody(String method, String path, String question, String idle, Long ago) {
        assertThat(Activity.ago(method, path, question, idle))
                .isEqualTo(Optional.ofNullable(ago).map(Duration::ofSeconds));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WireScreen.CLICK,
                "[{\"type\":\"mSync\",\"node\":7,\"feature\":1,\"property\":\"value\",\"value\":\"a\"}]",
                "[{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{}}]",
                "[{\"type\":\"event\",\"node\":1,\"event\":\"ui-poll\"},{\"type\":\"event\",\"node\":3,\"event\":\"click\"}]"
            })
    void what_a_person_did_on_a_screen_shows_a_person(String events) {
        assertThat(Activity.isIn(message(events))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WireScreen.NOTHING,
                "[{\"type\":\"event\",\"node\":1,\"event\":\"ui-poll\"}]",
                "[{\"type\":\"channel\",\"node\":1,\"channel\":0,\"args\":[]}]",
                "{}",
                "\"x\"",
                "]"
            })
    void what_a_screen_sends_by_itself_shows_nobody(String events) {
        assertThat(Activity.isIn(message(events))).isFalse();
    }

    private static byte[] message(String events) {
        return ("{\"csrfToken\":\"t\",\"rpc\":" + events + ",\"syncId\":1,\"clientId\":1}")
                .getBytes(StandardCharsets.UTF_8);
    }
}

package app.unknot.bench.driver;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Vaadin's messages over HTTP, as its own script in the browser writes and reads them. */
final class Uidl {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Vaadin's buttons want to know where on the screen and with which keys held. */
    private static final String CLICKED = """
            {"event.screenX":100,"event.screenY":100,"event.clientX":100,"event.clientY":100,"event.detail":1,"event.button":0,
            "event.shiftKey":false,"event.ctrlKey":false,"event.altKey":false,"event.metaKey":false}""".replace("\n", "");

    private Uidl() {}

    /**
     * Reads an answer.
     *
     * @throws IllegalStateException when the server refused, lost the session, or answered something else
     */
    static JsonNode read(int status, String body) {
        if (status != 200 || !body.startsWith("{"))
            throw new IllegalStateException("Not an answer of Vaadin's: " + status + " " + shortened(body));
        JsonNode answer = JSON.readTree(body);
        JsonNode error = answer.path("meta");
        if (error.has("appError") || error.has("sessionExpired") || !answer.has("syncId"))
            throw new IllegalStateException("Vaadin refused: " + shortened(body));
        return answer;
    }

    /** Reads the first answer, which says how the page is to go on. */
    static JsonNode readFirst(int status, String body) {
        if (status != 200 || !body.startsWith("{"))
            throw new IllegalStateException("No first answer: " + status + " " + shortened(body));
        return JSON.readTree(body);
    }

    private static String shortened(String body) {
        return body.substring(0, Math.min(body.length(), 600));
    }

    static String message(String token, String events, int syncId, int clientId) {
        return "{\"csrfToken\":%s,\"rpc\":%s,\"syncId\":%d,\"clientId\":%d}"
                .formatted(JSON.writeValueAsString(token), events, syncId, clientId);
    }

    /** Somebody goes to a screen. */
    static String navigation(String route, String query) {
        return """
                [{"type":"event","node":1,"event":"ui-navigate","data":{"route":%s,"query":%s,"appShellTitle":"","historyState":null,"trigger":""}}]""".formatted(JSON.writeValueAsString(route), JSON.writeValueAsString(query));
    }

    static String click(int node) {
        return "[{\"type\":\"event\",\"node\":%d,\"event\":\"click\",\"data\":%s}]".formatted(node, CLICKED);
    }

    /** Somebody typed into a field and paused. */
    static String typed(int node, String value) {
        return """
                [{"type":"mSync","node":%1$d,"feature":1,"property":"value","value":%2$s},{"type":"event","node":%1$d,"event":"change","data":{}}]""".formatted(node, JSON.writeValueAsString(value));
    }

    /** A grid asks for the rows that came into view. */
    static String rows(int grid, int first, int count) {
        return """
                [{"type":"publishedEventHandler","node":%d,"templateEventMethodName":"setViewportRange","templateEventMethodArgs":[%d,%d],"promise":-1}]""".formatted(grid, first, count);
    }
}

package app.unknot.testing;

import app.unknot.testing.Wire.Answer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One open screen of a signed-in session, as a browser's script would talk for it. */
public final class WireScreen {
    /** What a browser sends when nobody did anything. */
    public static final String NOTHING = "[]";

    /** A click somewhere on the page. */
    public static final String CLICK = "[{\"type\":\"event\",\"node\":1,\"event\":\"click\",\"data\":{}}]";

    private final Wire wire;
    private final String number;
    private final String token;
    private int messages;
    private int answers;

    private WireScreen(Wire wire, String number, String token) {
        this.wire = wire;
        this.number = number;
        this.token = token;
    }

    public static WireScreen open(Wire wire, String location) {
        Answer opened = wire.send("GET", "/?v-r=init&location=" + location + "&query=", "");
        return new WireScreen(
                wire, found("\"v-uiId\":(\\d+)", opened), found("\"Vaadin-Security-Key\":\"([^\"]+)\"", opened));
    }

    private static String found(String pattern, Answer answer) {
        Matcher matcher = Pattern.compile(pattern).matcher(answer.body());
        if (!matcher.find()) throw new AssertionError("No screen: " + answer.status() + " " + answer.body());
        return matcher.group(1);
    }

    /** Goes to a screen, as the browser's script does once it has begun. */
    public Answer show(String location) {
        return tell("[{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"" + location
                + "\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":null,\"trigger\":\"\"}}]");
    }

    public String address() {
        return "/?v-r=uidl&v-uiId=" + number;
    }

    public String token() {
        return token;
    }

    public Answer heartbeat() {
        return wire.send("POST", "/?v-r=heartbeat&v-uiId=" + number, "");
    }

    /** Sends what happened. */
    public Answer tell(String events) {
        Answer answer = raw(message(token, events));
        if (isDone(answer)) {
            messages++;
            answers++;
        }
        return answer;
    }

    public String message(String key, String events) {
        return "{\"csrfToken\":\"%s\",\"rpc\":%s,\"syncId\":%d,\"clientId\":%d}"
                .formatted(key, events, answers, messages);
    }

    public Answer raw(String body) {
        return wire.send("POST", address(), body, "Content-Type: application/json; charset=UTF-8");
    }

    /** Whether it was taken: Vaadin answers 200 also when it refuses. */
    public static boolean isDone(Answer answer) {
        return answer.status() == 200
                && answer.body().contains("\"syncId\"")
                && !answer.body().contains("appError");
    }
}

package app.unknot.bench.driver;

import app.unknot.bench.driver.Browsing.Reply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** One open screen of a browser: what somebody does on it is sent as Vaadin's script sends it, and what comes back is kept. */
public final class Tab {
    private static final String NOTHING = "[]";

    private final Browsing browser;
    private final ScreenTree tree = new ScreenTree();
    private final String number;
    private final String token;
    private int syncId;
    private int clientId;
    private int bytes;

    private Tab(Browsing browser, JsonNode first) {
        this.browser = browser;
        JsonNode configuration = first.path("appConfig");
        JsonNode uidl = configuration.path("uidl");
        number = configuration.path("v-uiId").asString();
        token = uidl.path("Vaadin-Security-Key").asString();
        syncId = uidl.path("syncId").asInt();
        tree.apply(uidl.path("changes"));
    }

    /** Loads a page and shows its screen, as the address bar does. */
    public static Tab open(Browsing browser, String location) {
        Reply first =
                browser.get("/?v-r=init&location=" + URLEncoder.encode(location, StandardCharsets.UTF_8) + "&query=");
        Tab tab = new Tab(browser, Uidl.readFirst(first.status(), first.body()));
        return tab.show(location);
    }

    /** Goes to a screen, as a link does. */
    public Tab show(String location) {
        return tell(Uidl.navigation(location, ""));
    }

    /** A round trip in which nobody did anything. */
    public Tab nothing() {
        return tell(NOTHING);
    }

    /** Presses the newest button with these words. */
    public Tab press(String words) {
        return tell(Uidl.click(tree.button(words)));
    }

    /**
     * Types.
     *
     * @param field its label, or its mark for tests
     */
    public Tab type(String field, String value) {
        return tell(Uidl.typed(tree.field(field), value));
    }

    /** Sees rows of the newest list, as scrolling brings them into view. */
    public Tab rows(int first, int count) {
        return tell(Uidl.rows(tree.element("vaadin-grid"), first, count));
    }

    /** Whether these words stand somewhere on the page. */
    public boolean says(String words) {
        return tree.says(words);
    }

    public boolean hasList() {
        return tree.has("vaadin-grid");
    }

    /** How many elements the browser knows of. */
    public int elements() {
        return tree.size();
    }

    /** Bytes of the last answer, compressed. */
    public int bytes() {
        return bytes;
    }

    /** Says that the page is still there, as its script does now and then. */
    public void heartbeat() {
        browser.post("/?v-r=heartbeat&v-uiId=" + number, "text/plain", "");
    }

    private Tab tell(String events) {
        Reply answer = browser.post(
                "/?v-r=uidl&v-uiId=" + number,
                "application/json; charset=UTF-8",
                Uidl.message(token, events, syncId, clientId++));
        JsonNode read = Uidl.read(answer.status(), answer.body());
        syncId = read.path("syncId").asInt();
        bytes = answer.bytes();
        tree.apply(read.path("changes"));
        return this;
    }
}

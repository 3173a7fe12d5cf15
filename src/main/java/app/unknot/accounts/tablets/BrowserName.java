package app.unknot.accounts.tablets;

import app.unknot.accounts.words.AccountsWords;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a browser calls itself, in the words that people use: {@code Chrome on iPadOS}. Browsers pretend to be each other, so the first
 * mark that fits counts. Safari on an iPad says that it is a Mac, and is called both.
 */
public final class BrowserName {
    /** What somebody sees of a browser that is none of those. */
    private static final String UNKNOWN = "";

    private static final List<Mark> BROWSERS = List.of(
            new Mark("Edg/", "Edge"),
            new Mark("EdgA/", "Edge"),
            new Mark("EdgiOS/", "Edge"),
            new Mark("OPR/", "Opera"),
            new Mark("SamsungBrowser/", "Samsung Internet"),
            new Mark("FxiOS/", "Firefox"),
            new Mark("Firefox/", "Firefox"),
            new Mark("CriOS/", "Chrome"),
            new Mark("Chrome/", "Chrome"),
            new Mark("Safari/", "Safari"));

    private static final List<Mark> SYSTEMS = List.of(
            new Mark("iPad", "iPadOS"),
            new Mark("iPhone", "iPhone"),
            new Mark("Android", "Android"),
            new Mark("Windows", "Windows"),
            new Mark("CrOS", "ChromeOS"),
            new Mark("Macintosh", "Mac"),
            new Mark("Linux", "Linux"));

    private BrowserName() {}

    /**
     * Names the browser.
     *
     * @param agent its User-Agent header, or null
     * @return empty when it is none of those that people know
     */
    public static String of(@Nullable String agent) {
        if (agent == null) return UNKNOWN;
        Optional<String> browser = first(BROWSERS, agent);
        Optional<String> system = first(SYSTEMS, agent);
        if (browser.isEmpty() || system.isEmpty()) return UNKNOWN;
        return AccountsWords.BROWSER_ON.text(browser.get(), system(system.get(), agent));
    }

    /** Only iPads have a browser for iOS that says Macintosh. */
    private static String system(String name, String agent) {
        if (!name.equals("Mac")) return name;
        if (agent.contains("CriOS/") || agent.contains("FxiOS/") || agent.contains("EdgiOS/")) return "iPadOS";
        return agent.contains("Chrome/") || agent.contains("Firefox/") ? name : AccountsWords.MAC_OR_IPAD.text();
    }

    private static Optional<String> first(List<Mark> marks, String agent) {
        return marks.stream()
                .filter(mark -> agent.contains(mark.text()))
                .map(Mark::name)
                .findFirst();
    }

    private record Mark(String text, String name) {}
}

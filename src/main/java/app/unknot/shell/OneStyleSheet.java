package app.unknot.shell;

import app.unknot.shared.ui.Assets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** All our styles in one file, in their order: fourteen small ones cost fourteen requests, and each of them its headers. */
@RestController
public final class OneStyleSheet {
    private static final String FILE = "styles/all.css";
    private static final Duration FOR_EVER = Duration.ofDays(365);

    private static final List<String> STYLES = List.of(
            "styles/tokens.css",
            "styles/kit.css",
            "styles/shell.css",
            "clients/clients.css",
            "audit/log.css",
            "screening/screening.css",
            "screening/rules.css",
            "screening/letters.css",
            "plans/plans.css",
            "plans/consents.css",
            "schedule/schedule.css",
            "outcomes/outcomes.css",
            "claims/claims.css",
            "charting/charting.css");

    /** Its address, which carries the build. */
    public static String path() {
        return Assets.path(FILE);
    }

    @GetMapping("/assets/{build}/" + FILE)
    ResponseEntity<String> serve() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/css;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(FOR_EVER).cachePublic().immutable())
                .body(joined());
    }

    /** Each file as it is, under its name, by which people find it in the browser's tools. */
    static String joined() {
        StringBuilder all = new StringBuilder();
        for (String style : STYLES)
            all.append("/* ").append(style).append(" */\n").append(read(style)).append('\n');
        return all.toString();
    }

    private static String read(String style) {
        try (var in = Objects.requireNonNull(
                OneStyleSheet.class.getResourceAsStream("/META-INF/resources/" + Assets.path(style)), style)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("A style of ours cannot be read: " + style, e);
        }
    }
}

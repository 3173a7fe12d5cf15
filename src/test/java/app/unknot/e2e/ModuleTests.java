package app.unknot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.shell.BrowserWords;
import app.unknot.testing.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs the tests that lie beside our browser modules, in the browser that the modules are made for. */
class ModuleTests {
    private static final String ORIGIN = "http://localhost";
    private static final Path MODULES = Path.of("frontend");

    /** The part of Node's test modules that the tests use. */
    private static final String NODE = """
            const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
            const fail = (a, b, why) => { throw new Error(`${why ?? ''} expected ${JSON.stringify(b)}, was ${JSON.stringify(a)}`); };
            export default { equal: (a, b, why) => a === b || fail(a, b, why), deepEqual: (a, b, why) => same(a, b) || fail(a, b, why) };
            globalThis.outcomes = [];
            globalThis.running = Promise.resolve();
            export function test(name, body) {
              running = running.then(body).then(() => outcomes.push('passed: ' + name),
                (e) => outcomes.push('FAILED: ' + name + ': ' + e.message));
            }
            """;

    private static final String PAGE = """
            <!doctype html><script type="importmap">{"imports": {"node:test": "/node.js", "node:assert/strict": "/node.js", "words": "/words.js"}}</script>
            <script type="module">%s await globalThis.running; globalThis.done = true;</script>
            """;

    @Test
    @SuppressWarnings("unchecked")
    void the_tests_beside_the_modules_pass_in_the_browser() {
        try (Browser browser = new Browser(80);
                BrowserContext context = browser.tablet()) {
            Page page = context.newPage();
            page.route(ORIGIN + "/**", ModuleTests::serve);
            page.navigate(ORIGIN + "/");
            page.waitForFunction("() => globalThis.done");
            List<String> outcomes = (List<String>) page.evaluate("outcomes");
            assertThat(outcomes)
                    .hasSizeGreaterThan(20)
                    .allSatisfy(outcome -> assertThat(outcome).startsWith("passed"));
        }
    }

    private static void serve(Route route) {
        String path = route.request().url().substring(ORIGIN.length() + 1);
        String type = path.isEmpty() ? "text/html" : path.endsWith(".json") ? "application/json" : "text/javascript";
        route.fulfill(new Route.FulfillOptions().setContentType(type).setBody(body(path)));
    }

    private static String body(String path) {
        if (path.isEmpty()) return PAGE.formatted(imports());
        if (path.equals("node.js")) return NODE;
        if (path.equals("words.js")) return BrowserWords.module(Locale.US);
        try {
            return Files.readString(MODULES.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All test modules, by name, so that one that is new is run too. */
    private static String imports() {
        try (Stream<Path> files = Files.walk(MODULES)) {
            return files.map(file -> MODULES.relativize(file).toString())
                    .filter(name -> name.endsWith(".test.js"))
                    .sorted()
                    .map(name -> "import './" + name + "';")
                    .collect(Collectors.joining(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

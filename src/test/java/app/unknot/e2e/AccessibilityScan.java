package app.unknot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks through screens for what breaks WCAG 2.2, levels A and AA, and tells all of it at the end. */
final class AccessibilityScan {
    private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> COLOURS = List.of("color-contrast");
    /** Resolves when the server has answered and nothing moves; what would fade is at its end at once. */
    private static final String SETTLE = """
            async () => {
              const quiet = () => document.querySelector('main h1, main h2, session-workspace, tablet-lock')
                && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(c => !c.isActive || !c.isActive());
              const finite = a => a.effect.getComputedTiming().iterations !== Infinity;
              for (const end = Date.now() + 15000; !quiet();) {
                if (Date.now() > end) throw new Error('The page does not come to rest');
                await new Promise(done => setTimeout(done, 20));
              }
              await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
              document.getAnimations().filter(finite).forEach(a => a.finish());
            }""";

    /** Violations only: what passes is neither kept nor carried out of the page. */
    private static final String LOOK = """
            async rules => (await axe.run(document, {...rules, resultTypes: ['violations'], iframes: false})).violations
              .flatMap(rule => rule.nodes.map(node =>
                `${rule.id} at ${node.target}\\n    ${node.html}\\n    ${node.failureSummary}`))""";

    private final Page page;
    private final List<String> findings = new ArrayList<>();
    private int screens;

    AccessibilityScan(Page page) {
        this.page = page;
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    }

    void open(String address) {
        page.navigate(address);
        look(address);
    }

    /** Looks at what is on the screen now: at all of it in light, and at its colours in dark, where nothing else differs. */
    void look(String name) {
        page.evaluate(SETTLE);
        screens++;
        if (page.evaluate("() => !window.axe").equals(true)) page.evaluate(AxeBuilder.getAxeScript());
        add(name, Map.of("runOnly", LEVELS));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.evaluate(SETTLE);
        add(name + ", dark", Map.of("runOnly", COLOURS));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private void add(String name, Map<String, Object> rules) {
        for (Object finding : (List<?>) page.evaluate(LOOK, rules)) findings.add(name + ": " + finding);
    }

    List<String> findings() {
        return List.copyOf(findings);
    }

    void foundNothingOn(int expected) {
        assertThat(screens).isEqualTo(expected);
        assertThat(String.join("\n", findings)).isEmpty();
    }
}

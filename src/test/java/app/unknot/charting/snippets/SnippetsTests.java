package app.unknot.charting.snippets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.anatomy.Technique;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class SnippetsTests {
    @Autowired
    private Snippets snippets;

    @Autowired
    private People people;

    private Subject maya;
    private Subject selma;

    @BeforeEach
    void hire() {
        maya = people.maya();
        selma = people.selma();
    }

    @Test
    void a_snippet_keeps_its_words_and_its_values() {
        keep(maya, new SnippetForm(" Usual calf ", " Slow strokes. ", Technique.SWEDISH, 0, 180, false));
        Snippet kept = named(maya, "Usual calf");
        assertThat(kept)
                .isEqualTo(
                        new Snippet(kept.id(), "Usual calf", "Slow strokes.", Technique.SWEDISH, 0, 180, false, true));
    }

    @Test
    void values_alone_or_words_alone_are_enough() {
        keep(maya, new SnippetForm("Only pressure", null, null, 10, null, false));
        keep(maya, new SnippetForm("Only words", "Warm towels first.", null, null, null, false));
        assertThat(named(maya, "Only pressure"))
                .extracting(Snippet::text, Snippet::technique, Snippet::pressure, Snippet::minutes)
                .containsExactly("", null, 10, null);
        assertThat(named(maya, "Only words").pressure()).isNull();
    }

    @Test
    void a_colleague_reads_what_is_shared_after_their_own_and_nothing_else() {
        keep(maya, form("Aa shared by Maya", true));
        keep(maya, form("Aa kept by Maya", false));
        keep(selma, form("Zz kept by Selma", false));
        List<String> titles = all(selma).stream().map(Snippet::title).toList();
        assertThat(titles).contains("Aa shared by Maya", "Zz kept by Selma").doesNotContain("Aa kept by Maya");
        assertThat(titles.indexOf("Zz kept by Selma")).isLessThan(titles.indexOf("Aa shared by Maya"));
        assertThat(named(selma, "Aa shared by Maya"))
                .extracting(Snippet::shared, Snippet::own)
                .containsExactly(true, false);
    }

    @Test
    void only_its_author_removes_a_snippet_even_a_shared_one() {
        keep(maya, form("Stays with Maya", true));
        Snippet shared = named(maya, "Stays with Maya");
        assertThatThrownBy(() -> People.as(selma, () -> snippets.remove(shared.id())))
                .isInstanceOf(RecordNotFound.class);
        assertThat(all(selma)).contains(seenBy(shared));
        People.as(maya, () -> snippets.remove(shared.id()));
        assertThat(all(maya)).doesNotContain(shared);
        assertThat(all(selma)).doesNotContain(seenBy(shared));
        assertThatThrownBy(() -> People.as(maya, () -> snippets.remove(shared.id())))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void what_is_missing_or_out_of_range_is_refused_and_nothing_is_kept() {
        List<Snippet> before = all(maya);
        Stream.of(
                        new SnippetForm(null, "Text", null, null, null, false),
                        new SnippetForm("  ", "Text", null, null, null, false),
                        new SnippetForm("x".repeat(61), "Text", null, null, null, false),
                        new SnippetForm("Long", "x".repeat(2_001), null, null, null, false),
                        new SnippetForm("Empty", " ", null, null, null, false),
                        values(11, null),
                        values(-1, null),
                        values(null, 0),
                        values(null, 181))
                .forEach(form -> assertThatThrownBy(() -> keep(maya, form))
                        .as("%s", form)
                        .isInstanceOf(RefusedRequest.class));
        assertThat(all(maya)).isEqualTo(before);
    }

    @Test
    void who_does_not_chart_has_no_snippets() {
        assertThatThrownBy(() -> all(people.ruth())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keep(people.tomas(), form("Not mine", true)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static SnippetForm form(String title, boolean shared) {
        return new SnippetForm(title, "Text.", null, null, null, shared);
    }

    private static SnippetForm values(@Nullable Integer pressure, @Nullable Integer minutes) {
        return new SnippetForm("Values", "Text", null, pressure, minutes, false);
    }

    private static Snippet seenBy(Snippet own) {
        return new Snippet(
                own.id(), own.title(), own.text(), own.technique(), own.pressure(), own.minutes(), own.shared(), false);
    }

    private void keep(Subject therapist, SnippetForm form) {
        People.as(therapist, () -> snippets.keep(form));
    }

    private List<Snippet> all(Subject therapist) {
        return People.get(therapist, snippets::all);
    }

    private Snippet named(Subject therapist, String title) {
        return all(therapist).stream()
                .filter(snippet -> snippet.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}

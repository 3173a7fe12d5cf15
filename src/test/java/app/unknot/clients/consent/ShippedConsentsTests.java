package app.unknot.clients.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the papers say as the product comes; a practice may reword them. */
class ShippedConsentsTests {
    @Test
    void risks_are_named_and_nothing_is_promised() throws IOException {
        assertThat(words(ConsentKind.TREATMENT))
                .contains("Mild discomfort", "Bruises", "condition that nobody knew of", "made worse")
                .contains("relief may not last", "nothing here is guaranteed", "not a diagnosis")
                .contains("physical therapist", "chiropractor", "acupuncturist", "exercise");
        assertThat(words(ConsentKind.MINOR)).contains("bruises", "nothing is guaranteed");
    }

    @Test
    void everybody_may_stay_dressed_and_stop() throws IOException {
        assertThat(words(ConsentKind.TREATMENT)).contains("You may stay dressed.", "You may stop at any time");
        assertThat(words(ConsentKind.MINOR)).contains("Staying dressed is always possible", "may say stop");
        assertThat(words(ConsentKind.GLUTEAL)).contains("You may stop at any time", "Underwear stays on");
    }

    @Test
    void each_counts_for_a_year() throws IOException {
        for (JsonNode paper : papers())
            assertThat(paper.get("validDays").asInt()).isEqualTo(365);
    }

    private static String words(ConsentKind kind) throws IOException {
        for (JsonNode paper : papers())
            if (paper.get("kind").asString().equals(kind.name()))
                return paper.get("sections").toString();
        throw new AssertionError("There is no paper for " + kind);
    }

    private static JsonNode papers() throws IOException {
        try (var in = Objects.requireNonNull(ConsentTexts.class.getResourceAsStream("/clients/consents_en.json"))) {
            return JsonMapper.shared().readTree(in);
        }
    }
}

package app.unknot.charting.vignettes;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.charting.NoteExpectation;
import app.unknot.testing.Vignette;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Nothing in our own stories is written and then asserted by nobody. */
class VignetteFieldsTests {
    private static final Set<String> CLIENT = Set.of(
            "id",
            "title",
            "client",
            "story",
            "intake",
            "facts",
            "expected",
            "plan",
            "note_expectations",
            "outcome",
            "follow_ups",
            "clearance_on_file",
            "clearance_expired",
            "clearance_last_day");
    private static final Set<String> PERSON =
            Set.of("age", "birthday_tomorrow", "sex", "occupation", "gestation_weeks");
    private static final Set<String> FOLLOW_UP = Set.of(
            "day",
            "comment",
            "facts",
            "nprs_worst_24h",
            "expected",
            "clearance_on_file",
            "clearance_expired",
            "clearance_last_day");
    private static final Set<String> EXPECTED = Set.of(
            "disposition",
            "rules",
            "pressure_ceiling",
            "banned_techniques",
            "gates",
            "letter",
            "avoid",
            "home_care_withheld",
            "minutes");
    private static final Set<String> GATES = Set.of("book_treatment", "start_session", "sign_treatment_note");

    @ParameterizedTest
    @ValueSource(strings = {Vignette.GIVEN, Vignette.OWN})
    void every_field_of_our_own_stories_is_read_by_somebody(String file) {
        Set<String> unread = new TreeSet<>();
        for (JsonNode client : Vignette.read(file)) {
            String who = client.path("id").asString() + " ";
            unknown(who, client, CLIENT, unread);
            unknown(who + "client.", client.path("client"), PERSON, unread);
            unknown(who + "plan.", client.path("plan"), VignettePlan.FIELDS, unread);
            expected(who + "expected.", client.path("expected"), unread);
            client.path("intake").propertyNames().stream()
                    .filter(field -> !VignetteIntake.knows(field))
                    .forEach(field -> unread.add(who + "intake." + field));
            for (JsonNode later : client.path("follow_ups")) {
                unknown(who + "follow_up.", later, FOLLOW_UP, unread);
                expected(who + "follow_up.expected.", later.path("expected"), unread);
            }
        }
        assertThat(unread).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {Vignette.GIVEN, Vignette.OWN})
    void every_sentence_on_a_note_of_our_own_stories_is_understood(String file) {
        assertThat(Vignette.of(file))
                .flatExtracting(Vignette::notes)
                .filteredOn(sentence -> NoteExpectation.in(sentence).isEmpty())
                .isEmpty();
    }

    private static void expected(String where, JsonNode expected, Set<String> unread) {
        unknown(where, expected, EXPECTED, unread);
        unknown(where + "gates.", expected.path("gates"), GATES, unread);
    }

    private static void unknown(String where, JsonNode node, Set<String> known, Set<String> unread) {
        node.propertyNames().stream()
                .filter(field -> !known.contains(field))
                .forEach(field -> unread.add(where + field));
    }
}

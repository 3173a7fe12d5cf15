package app.unknot.plans.education;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.plans.form.IntendedEffect;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EducationTopicsTests {
    private static final EducationTopics TOPICS = new EducationTopics();
    private static final Pattern PROMISE = Pattern.compile(
            "\\b(cures?|cured|permanent(ly)?|guarantee[sd]?|heals?|miracle)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIED =
            Pattern.compile("\\b(not guaranteed permanent|not guaranteed|no cure)\\b", Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @EnumSource
    void every_shelf_has_topics(TopicGroup group) {
        assertThat(TOPICS.of(group)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void every_topic_has_a_grade_a_source_and_a_length_that_is_read() {
        assertThat(TOPICS.all()).hasSizeGreaterThanOrEqualTo(30).allSatisfy(topic -> {
            assertThat(topic.evidence())
                    .as(topic.code())
                    .startsWith(topic.grade().title())
                    .contains("Source: ");
            assertThat(String.join(" ", topic.paragraphs()).split("\\s+").length
                            + topic.points().stream()
                                    .mapToInt(point -> point.split("\\s+").length)
                                    .sum())
                    .as(topic.code())
                    .isBetween(60, 140);
        });
        assertThat(TOPICS.all()).extracting(EducationTopic::title).doesNotHaveDuplicates();
    }

    @Test
    void sentences_are_short() {
        assertThat(TOPICS.all())
                .allSatisfy(topic -> assertThat(
                                Arrays.stream(topic.text().split("[.:;\\n]")) // each of them ends a thought
                                        .mapToInt(sentence -> sentence.strip().split("\\s+").length)
                                        .max()
                                        .orElse(0))
                        .as(topic.code())
                        .isLessThanOrEqualTo(32));
    }

    @Test
    void nothing_is_promised_and_nobody_is_shouted_at() {
        assertThat(TOPICS.all()).allSatisfy(topic -> {
            String text = topic.text();
            assertThat(text).as(topic.code()).doesNotContain("!");
            assertThat(PROMISE.matcher(DENIED.matcher(text).replaceAll("")).find())
                    .as(topic.code())
                    .isFalse();
        });
        assertThat(PROMISE.matcher("It cures pain").find()).isTrue();
    }

    @Test
    void what_massage_does_is_said_with_may() {
        assertThat(TOPICS.of(TopicGroup.EFFECTS))
                .allSatisfy(topic -> assertThat(topic.text()).as(topic.code()).containsAnyOf(" may ", "Some people"));
    }

    @Test
    void nobody_is_told_to_stop_a_medicine() {
        assertThat(TOPICS.all())
                .allSatisfy(
                        topic -> assertThat(topic.text().toLowerCase(Locale.ROOT))
                                .as(topic.code())
                                .doesNotContainPattern(
                                        "(stop|leave out|skip|reduce|less|fewer|without)\\W+(\\w+\\W+){0,3}(medicine|painkiller|tablet|pill)"));
        assertThat(topic("OTHER_CARE").text()).contains("Take your medicines as your doctor told you");
    }

    @Test
    void the_emergency_page_names_each_sign_that_every_visit_asks_for() {
        Map<String, List<String>> signs = Map.ofEntries(
                Map.entry("E01", List.of("holding or passing urine or stool")),
                Map.entry("E02", List.of("numbness around the anus", "genitals", "inner thighs")),
                Map.entry("E03", List.of("new weakness", "hard to move", "dragging foot", "unsteady walking")),
                Map.entry("E04", List.of("numbness or tingling in both legs")),
                Map.entry("E05", List.of("100.4 °F", "chills")),
                Map.entry("E06", List.of("serious fall, crash or blow")),
                Map.entry("E07", List.of("severe pain that no one can explain")),
                Map.entry("E08", List.of("chest pain", "arm or jaw", "trouble breathing", "fainting")),
                Map.entry("E09", List.of("tearing pain in belly or back", "throbbing lump")),
                Map.entry(
                        "E10",
                        List.of(
                                "pregnant",
                                "birth in the last year",
                                "bleeding",
                                "leaking",
                                "contractions",
                                "headache",
                                "moving less")),
                Map.entry("E11", List.of("sudden loss of feeling during sex")),
                Map.entry("E12", List.of("drooping face", "slurred speech", "worst headache")));
        String page = topic("EMERGENCY_SIGNS").text();

        signs.forEach((rule, words) -> assertThat(page).as(rule).contains(words));
        assertThat(page).startsWith("Call the emergency number right away");
    }

    @Test
    void a_doctor_is_advised_for_what_the_screening_refers() {
        assertThat(topic("SEE_A_DOCTOR").text())
                .contains(
                        "more than a week",
                        "gets worse",
                        "hard to bend",
                        "numbness or tingling",
                        "night",
                        "weight loss");
        assertThat(topic("SAME_DAY").text())
                .contains(
                        "spreads",
                        "calf or leg, or an arm",
                        "small fall",
                        "cancer",
                        "immune system",
                        "urine",
                        "skin",
                        "blood pressure")
                .contains("before the next massage");
    }

    @Test
    void weak_claims_are_called_weak() {
        assertThat(topic("WATER").grade()).isEqualTo(EvidenceGrade.D);
        assertThat(topic("EFFECT_STRESS").grade()).isEqualTo(EvidenceGrade.D);
        assertThat(topic("EFFECT_STRESS").text()).contains("cortisol", "serotonin", "small and mostly no different");
        assertThat(topic("EFFECT_STRESS").sources().toString()).contains("Moyer");
        assertThat(topic("EFFECT_PAIN").grade()).isEqualTo(EvidenceGrade.C);
        assertThat(topic("EFFECT_PAIN").text()).contains("endorphins", "not guaranteed permanent");
        assertThat(topic("HEAT").sources().toString()).contains("American College of Physicians 2017");
        assertThat(topic("SHIATSU").text()).contains("traditional concept");
        assertThat(topic("HOW_COMMON").sources().toString()).contains("quoted", "2026");
    }

    @Test
    void effects_are_graded_as_the_plan_grades_them() {
        Map<IntendedEffect, String> pages = Map.of(
                IntendedEffect.CIRCULATION, "EFFECT_CIRCULATION",
                IntendedEffect.RELEASE_TENSION, "EFFECT_TENSION",
                IntendedEffect.PAIN_RELIEF, "EFFECT_PAIN",
                IntendedEffect.STRESS, "EFFECT_STRESS",
                IntendedEffect.SLEEP, "EFFECT_SLEEP");

        assertThat(pages).hasSize(IntendedEffect.values().length);
        pages.forEach((effect, page) -> assertThat(topic(page).grade().title().toLowerCase(Locale.ROOT))
                .as(page)
                .startsWith(effect.evidence().split(",")[0]));
    }

    @Test
    void five_kinds_are_named_as_usual_for_the_back_and_shiatsu_is_not_among_them() {
        String sentence = topic("WHICH_TECHNIQUE").paragraphs().getFirst().split("\\.")[0];

        assertThat(sentence)
                .contains("Five", "Swedish", "deep tissue", "trigger point", "hot stone", "sports")
                .doesNotContainIgnoringCase("shiatsu");
    }

    @Test
    void a_search_finds_topics_that_have_every_word() {
        assertThat(TOPICS.search("tennis wall", Set.of()))
                .extracting(EducationTopic::code)
                .containsExactly("TENNIS_BALL");
        assertThat(TOPICS.search("HEAT pad", Set.of(TopicGroup.HOME)))
                .extracting(EducationTopic::code)
                .containsExactly("HEAT");
        assertThat(TOPICS.search(" ", Set.of(TopicGroup.SEEK_HELP))).hasSize(3);
        assertThat(TOPICS.search("zeppelin", Set.of())).isEmpty();
        assertThat(TOPICS.search("", Set.of())).isEqualTo(TOPICS.all());
    }

    @Test
    void a_code_of_a_topic_that_is_gone_is_passed_over() {
        assertThat(TOPICS.find(List.of("GONE", "HEAT")))
                .extracting(EducationTopic::code)
                .containsExactly("HEAT");
    }

    @Test
    void a_faulty_topic_is_refused_with_its_place_and_its_name() {
        refused("\"grade\":\"B\",", "", "Topic 1 (HEAT) has no grade.");
        refused("\"B\"", "\"F\"", "Topic 1 (HEAT): F is no EvidenceGrade.");
        refused("\"HOME\"", "\"ATTIC\"", "Topic 1 (HEAT): ATTIC is no TopicGroup.");
        refused("[\"A guideline\"]", "[]", "Topic 1 (HEAT) has no source.");
        refused("\"version\":1,", "", "Topic 1 (HEAT) has no version.");
        refused("\"code\":\"HEAT\",", "", "Topic 1 has no code.");
        assertThatThrownBy(() -> EducationTopics.of(shelf(HEAT, HEAT)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Topic HEAT appears twice.");
        assertThatThrownBy(() -> EducationTopics.of(shelf(HEAT))).hasMessage("No topic belongs to ABOUT.");
    }

    private static final String HEAT = """
            {"code":"HEAT","group":"HOME","title":"Warmth","version":1,"grade":"B",
             "paragraphs":["Warmth may help."],"points":[],"sources":["A guideline"],"suggestedFor":["home:HEAT"]}""";

    private static void refused(String part, String instead, String words) {
        assertThat(HEAT).contains(part);
        assertThatThrownBy(() -> EducationTopics.of(shelf(HEAT.replace(part, instead))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(words);
    }

    private static String shelf(String... topics) {
        return Arrays.stream(topics).collect(Collectors.joining(",", "{\"topics\":[", "]}"));
    }

    private static EducationTopic topic(String code) {
        return TOPICS.find(code).orElseThrow();
    }
}

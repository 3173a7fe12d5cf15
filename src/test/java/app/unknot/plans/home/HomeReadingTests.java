package app.unknot.plans.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.anatomy.Technique;
import app.unknot.clients.ClientId;
import app.unknot.plans.PlanAgreement;
import app.unknot.plans.PlanService;
import app.unknot.plans.dose.Acuity;
import app.unknot.plans.dose.PlanTemplate;
import app.unknot.plans.education.EducationTopic;
import app.unknot.plans.education.EducationTopics;
import app.unknot.plans.form.IntendedEffect;
import app.unknot.plans.form.PlanChanges;
import app.unknot.plans.form.PlanForm;
import app.unknot.plans.home.HomeReading.Grounds;
import app.unknot.plans.home.HomeReading.Suggestion;
import app.unknot.plans.techniques.FocusMuscles.Cause;
import app.unknot.plans.techniques.FocusMuscles.Location;
import app.unknot.screening.ScreeningResults;
import app.unknot.shared.HomeCareItem;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class HomeReadingTests {
    private static final Grounds LIGHT = new Grounds(
            List.of(Technique.SWEDISH),
            Set.of(HomeCareItem.WALKING),
            Set.of(),
            List.of(),
            List.of(),
            PlanTemplate.MAINTENANCE,
            null,
            List.of(),
            false,
            false);

    @Autowired
    private HomeReading reading;

    @Autowired
    private PlanService plans;

    @Autowired
    private PlanAgreement agreement;

    @Autowired
    private ScreeningResults screening;

    @Autowired
    private People people;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_small_plan_suggests_its_technique_and_its_activity() {
        assertThat(reading.suggest(LIGHT, Map.of()))
                .extracting(one -> one.topic().code())
                .containsExactly("SWEDISH", "KEEP_MOVING");
    }

    @Test
    void trigger_points_long_standing_pain_causes_and_places_bring_their_topics_with_the_reason() {
        var grounds = new Grounds(
                List.of(Technique.TRIGGER_POINT),
                Set.of(HomeCareItem.STRETCH),
                Set.of(IntendedEffect.SLEEP),
                List.of(Location.LOWER),
                List.of(Cause.DISC),
                PlanTemplate.CHRONIC,
                Acuity.CHRONIC,
                List.of("Mild scoliosis"),
                true,
                true);

        assertThat(reasons(reading.suggest(grounds, Map.of())))
                .containsEntry("TRIGGER_POINT", "Planned: Trigger point.")
                .containsEntry("HOW_LONG", "The episode has lasted for over 12 weeks.")
                .containsEntry("LOWER_BACK", "It hurts there: lower back.")
                .containsEntry("DISC", "A likely cause: disc.")
                .containsEntry("EFFECT_SLEEP", "The treatment aims at it: sleep.")
                .containsEntry("KEEP_MOVING", "At home: gentle stretches, daily.")
                .containsEntry("JOINTS", "Joints or the shape of the spine are mentioned.")
                .containsEntry("OTHER_CARE", "Someone else also treats.")
                .containsEntry("FIRST_VISIT", "It is the first plan.")
                .doesNotContainKeys("HOT_STONE", "HEAT", "UPPER_BACK");
    }

    @Test
    void everything_that_a_plan_can_hold_has_a_topic() {
        var topics = new EducationTopics().all();
        var explained =
                topics.stream().flatMap(topic -> topic.suggestedFor().stream()).collect(Collectors.toSet());

        assertThat(explained)
                .contains(Stream.of(
                                Arrays.stream(Technique.values()).map(one -> "technique:" + one),
                                Arrays.stream(HomeCareItem.values()).map(one -> "home:" + one),
                                Arrays.stream(Location.values()).map(one -> "location:" + one),
                                Arrays.stream(Cause.values()).map(one -> "cause:" + one),
                                Arrays.stream(IntendedEffect.values()).map(one -> "effect:" + one))
                        .flatMap(one -> one)
                        .map(String::valueOf)
                        .toArray(String[]::new));
        assertThat(topics).allSatisfy(topic -> assertThat(topic.suggestedFor()).isNotEmpty());
    }

    @Test
    void a_topic_for_what_no_plan_has_keeps_the_portal_from_starting() throws Exception {
        String shipped;
        try (var in = HomeReading.class.getResourceAsStream("/plans/education_en.json")) {
            assertThat(in).isNotNull();
            shipped = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        var odd = EducationTopics.of(shipped.replace("home:HEAT", "home:SAUNA"));

        assertThatThrownBy(() -> new HomeReading(odd))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Topic HEAT is suggested for home:SAUNA, which no plan has.");
    }

    @Test
    void what_explains_withheld_home_care_is_neither_suggested_nor_attached() {
        var withheld = Map.of(HomeCareItem.FOAM_ROLLER, "Blood thinners", HomeCareItem.HEAT, "Neuropathy");
        var grounds = new Grounds(
                List.of(Technique.SWEDISH),
                Set.of(HomeCareItem.HEAT, HomeCareItem.MASSAGE_TOOL, HomeCareItem.TENNIS_BALL),
                Set.of(),
                List.of(),
                List.of(),
                PlanTemplate.ACUTE,
                null,
                List.of(),
                false,
                false);

        assertThat(reasons(reading.suggest(grounds, withheld)))
                .containsKey("TENNIS_BALL")
                .doesNotContainKeys("HEAT", "ROLLER_AND_TOOLS");
        assertThat(reading.gaps(plan("HEAT", "GONE"), withheld))
                .containsExactly(
                        "“Warmth” is not for this client to read now: Neuropathy.", "There is no topic called GONE.");
    }

    @Test
    void topics_survive_a_version_and_the_sheet_has_them_with_when_to_seek_help() {
        ClientId priya = clients.inCareOf(people.maya(), "Priya");
        People.as(people.maya(), () -> {
            agreement.agree(priya, plan("TRIGGER_POINT", "HEAT"));
            var first = plans.current(priya).orElseThrow();
            agreement.agree(priya, first.agreed().agreedBy("Priya Raman"));
            var second = plans.current(priya).orElseThrow();

            assertThat(second.number()).isEqualTo(2);
            assertThat(second.agreed().details().topics()).containsExactly("TRIGGER_POINT", "HEAT");
            assertThat(codes(reading.sheet(second.agreed(), screening.standing(priya))
                            .topics()))
                    .containsExactly("TRIGGER_POINT", "HEAT", "EMERGENCY_SIGNS", "SAME_DAY", "SEE_A_DOCTOR");
            assertThat(PlanChanges.between(first.agreed(), plan("HEAT", "DISC")))
                    .contains("To read at home: disc added.", "To read at home: trigger point removed.");
        });
        assertThat(jdbc.sql("select count(*) from treatment_plan where sealed_content like '%TRIGGER_POINT%'")
                        .query(Integer.class)
                        .single())
                .as("what is attached is sealed with the rest")
                .isZero();
    }

    @Test
    void a_topic_that_does_not_exist_is_refused_when_the_plan_is_agreed() {
        ClientId priya = clients.inCareOf(people.maya(), "Priya");
        People.as(
                people.maya(),
                () -> assertThatThrownBy(() -> agreement.agree(priya, plan("GONE")))
                        .isInstanceOf(RefusedRequest.class)
                        .hasMessage("There is no topic called GONE."));
    }

    @Test
    void a_plan_agreed_before_there_was_anything_to_read_still_reads() {
        var json = JsonMapper.shared();
        String written = json.writeValueAsString(plan("HEAT"));
        String old = written.replace(",\"topics\":[\"HEAT\"]", "").replace("\"topics\":[\"HEAT\"],", "");

        assertThat(old).doesNotContain("topics");
        assertThat(json.readValue(old, PlanForm.class)).isEqualTo(plan());
        assertThat(json.readValue(written, PlanForm.class)).isEqualTo(plan("HEAT"));
    }

    private static PlanForm plan(String... topics) {
        var form = PlanForm.of(
                        PlanTemplate.CHRONIC,
                        List.of("Sit through a film"),
                        List.of(Technique.TRIGGER_POINT),
                        5,
                        Set.of(HomeCareItem.WALKING, HomeCareItem.HEAT))
                .agreedBy("Priya Raman");
        return new PlanForm(
                form.goals(),
                form.template(),
                form.sessions(),
                form.minutes(),
                form.techniques(),
                form.pressure(),
                form.pressureByRegion(),
                form.homeCare(),
                form.reason(),
                form.details().withTopics(List.of(topics)));
    }

    private static Map<String, String> reasons(List<Suggestion> suggestions) {
        return suggestions.stream().collect(Collectors.toMap(one -> one.topic().code(), Suggestion::reason));
    }

    private static List<String> codes(List<EducationTopic> topics) {
        return topics.stream().map(EducationTopic::code).toList();
    }
}

package app.unknot.screening.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.ClientId;
import app.unknot.screening.Level;
import app.unknot.screening.ScreeningResults;
import app.unknot.screening.ScreeningService;
import app.unknot.screening.answers.IntakeTold;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.store.Replay;
import app.unknot.screening.store.ScreeningReplay;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.Answers;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What published rules do to clients who were screened before. */
@PortalTest
class RulesInForceTests extends ChangedRules {
    @Autowired
    private LogEntries written;

    @Autowired
    private ScreeningReplay replay;

    @Autowired
    private ScreeningService screening;

    @Autowired
    private ScreeningResults results;

    @Autowired
    private PracticeClock clock;

    @Test
    void a_stricter_rule_counts_at_once_for_answers_of_today() {
        ClientId dana = inCare("Dana");
        People.as(people.maya(), () -> {
            screening.recordIntake(dana, IntakeTold.of(Facts.of("varicose_veins")));
            screening.recordRescreen(dana, Answers.visit(screening));
            assertThat(results.today(dana).orElseThrow().allowsStart()).isTrue();
        });

        publish(
                "L09",
                "\"level\": \"CAUTION\", \"title\": \"Varicose",
                "\"level\": \"URGENT_REFER\", \"title\": \"Varicose");

        People.as(people.maya(), () -> {
            assertThat(results.standing(dana).level()).isEqualTo(Level.URGENT_REFER);
            assertThat(results.today(dana).orElseThrow().allowsStart()).isFalse();
            assertThatThrownBy(() -> clients.appointmentNow(people.maya(), dana))
                    .isInstanceOf(RefusedRequest.class)
                    .hasMessageContaining("are stricter");
        });
    }

    @Test
    void what_a_rule_was_called_stays_with_its_day() {
        Instant earlier = clock.instant().minusSeconds(1);
        publish("L09", "\"title\": \"Varicose veins\"", "\"title\": \"Veins that show\"");

        assertThat(titleAt(earlier)).isEqualTo("Varicose veins");
        assertThat(titleAt(clock.instant())).isEqualTo("Veins that show");
        assertThat(titleAt(Instant.EPOCH)).as("before the first version").isEqualTo("Varicose veins");
    }

    private String titleAt(Instant time) {
        return book.at(time).rule("L09").orElseThrow().title();
    }

    @Test
    void a_question_that_is_new_today_waits_for_its_answer() {
        ClientId dana = inCare("Dana");
        People.as(people.maya(), () -> screening.recordRescreen(dana, Answers.visit(screening)));

        publish(
                "L09",
                "\"everyVisit\": [",
                "\"everyVisit\": [{\"code\": \"L09\", \"text\": \"Painful veins?\", \"sets\": [\"varicose_veins\"]},");

        People.as(
                people.maya(),
                () -> assertThat(results.today(dana).orElseThrow().because())
                        .anyMatch(reason -> reason.unanswered() && reason.rule().equals("L09")));
    }

    @Test
    void a_stored_screening_is_replayed_by_its_own_rules_after_they_changed() {
        ClientId dana = inCare("Dana");
        People.as(
                people.maya(),
                () -> screening.recordIntake(dana, IntakeTold.of(Facts.of("anticoagulant", "worsening"))));
        String old = book.running().version();

        String name = publish(
                "L01",
                "\"ceiling\": 4, \"ban\": [\"DEEP_TISSUE\", \"TRIGGER_POINT\"], \"withholds\": [\"FOAM_ROLLER\", \"MASSAGE_TOOL\"], \"source\": \"spencer",
                "\"ceiling\": 2, \"source\": \"spencer");
        People.as(people.maya(), () -> screening.recordIntake(dana, IntakeTold.of(Facts.of("anticoagulant"))));

        var replays = People.get(people.maya(), () -> replay.of(dana, 5));
        assertThat(replays).extracting(Replay::ruleSet).containsExactly(name, old);
        assertThat(replays).extracting(Replay::outcome).containsOnly(Replay.Outcome.SAME);
        assertThat(People.get(people.maya(), () -> results.standing(dana).ceiling()))
                .isEqualTo(2);
    }

    @Test
    void a_replay_that_comes_out_differently_says_so() {
        ClientId dana = inCare("Dana");
        People.as(people.maya(), () -> screening.recordIntake(dana, IntakeTold.of(Facts.of("anticoagulant"))));
        String other = publish(
                "L01",
                "\"ceiling\": 4, \"ban\": [\"DEEP_TISSUE\", \"TRIGGER_POINT\"], \"withholds\": [\"FOAM_ROLLER\", \"MASSAGE_TOOL\"], \"source\": \"spencer",
                "\"ceiling\": 2, \"source\": \"spencer");

        rename(dana, other);
        assertThat(onlyReplay(dana)).isEqualTo(Replay.Outcome.DIFFERENT);
        rename(dana, "never was");
        assertThat(onlyReplay(dana)).isEqualTo(Replay.Outcome.RULES_UNKNOWN);
        rename(dana, "2026.6");
        jdbc().sql("update screening_record set sealed_result = null where client_id = ?")
                .param(dana.value())
                .update();
        assertThat(onlyReplay(dana)).isEqualTo(Replay.Outcome.SAME_LEVEL);
    }

    @Test
    void the_preview_counts_clients_roughly_and_names_nobody() {
        for (int i = 0; i < 6; i++) {
            ClientId one = inCare("Veronica");
            People.as(
                    people.maya(),
                    () -> screening.recordIntake(one, IntakeTold.of(Facts.of("hypermobility", "bp_treated"))));
        }
        ClientId rare = inCare("Rara");
        People.as(people.maya(), () -> screening.recordIntake(rare, IntakeTold.of(Facts.of("epilepsy_uncontrolled"))));

        People.as(tomas, () -> {
            RulePreview many = publishing.preview(draft(
                    "\"level\": \"CAUTION\", \"title\": \"Very mobile",
                    "\"level\": \"DEFER\", \"title\": \"Very mobile"));
            assertThat(many.effect().changed().atLeast()).isPositive().matches(count -> count % 5 == 0);
            assertThat(many.effect().stopped().atLeast()).isGreaterThanOrEqualTo(5);
            assertThat(many.effect().moves())
                    .anyMatch(move -> move.from() == Level.CAUTION && move.to() == Level.DEFER);
            assertThat(many.effect().byRule()).extracting(rule -> rule.code()).containsExactly("L16");
            assertThat(many.toString()).doesNotContain("Veronica");
            assertThat(written.newest(1).getFirst().action()).isEqualTo("RULES_PREVIEW");

            publishing.discard();
            RulePreview few =
                    publishing.preview(draft("epilepsy_uncontrolled or", "epilepsy_uncontrolled and age > 119 or"));
            assertThat(few.effect().changed().words()).isEqualTo("fewer than 5");
            assertThat(few.effect().moves()).isEmpty();
            assertThat(few.effect().byRule()).isEmpty();
        });
    }

    private Replay.Outcome onlyReplay(ClientId client) {
        return People.get(people.maya(), () -> replay.of(client, 1).getFirst().outcome());
    }

    private void rename(ClientId client, String version) {
        jdbc().sql("update screening_record set rule_set = ? where client_id = ?")
                .params(version, client.value())
                .update();
    }
}

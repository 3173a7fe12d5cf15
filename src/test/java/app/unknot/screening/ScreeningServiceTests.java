package app.unknot.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.ClientId;
import app.unknot.clients.documents.DocumentId;
import app.unknot.screening.answers.AnythingNew;
import app.unknot.screening.answers.IntakeTold;
import app.unknot.screening.answers.Observed;
import app.unknot.screening.clearances.Clearances;
import app.unknot.screening.holds.Holds;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.questions.Question;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.Answers;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import app.unknot.testing.SampleClearance;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ScreeningServiceTests {
    @Autowired
    private ScreeningService screening;

    @Autowired
    private ScreeningResults results;

    @Autowired
    private Holds holds;

    @Autowired
    private Clearances clearances;

    @Autowired
    private People people;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private PracticeClock clock;

    private ClientId daniel;

    @BeforeEach
    void daniel_is_in_mayas_care() {
        people.staff();
        daniel = clients.inCareOf(people.maya(), "Daniel");
    }

    @Test
    void facts_of_the_intake_stand_beside_the_answers_of_a_visit() {
        People.as(people.maya(), () -> {
            var keepOff = new LinkedHashMap<String, String>();
            keepOff.put("FLANK_R", "healing burn");
            screening.recordIntake(
                    daniel, IntakeTold.of(Facts.of("anticoagulant")).keepingOff(keepOff));
            assertThat(results.today(daniel)).isEmpty();

            screening.recordRescreen(daniel, Answers.visit(screening));

            var today = results.today(daniel).orElseThrow();
            assertThat(today.allowsStart()).isTrue();
            assertThat(today.ceiling()).isEqualTo(4);
            assertThat(today.avoid()).containsExactly("FLANK_R");
        });
    }

    @Test
    void a_warning_sign_opens_a_hold_that_a_day_of_clean_answers_does_not_lift() {
        People.as(people.maya(), () -> {
            screening.recordRescreen(daniel, Answers.visit(screening, "E02"));

            assertThat(screening
                            .recordRescreen(daniel, Answers.visit(screening))
                            .allowsStart())
                    .isFalse();
            assertThat(results.standing(daniel).level()).isEqualTo(Level.EMERGENCY);
        });
    }

    @Test
    void nobody_lifts_an_emergency_without_the_document_and_no_therapist_at_all() {
        People.as(people.maya(), () -> screening.recordRescreen(daniel, Answers.visit(screening, "E01")));
        var hold = People.get(people.maya(), () -> holds.of(daniel).orElseThrow());

        var nothing = new DocumentId(Ids.next());
        assertThatThrownBy(() -> People.as(people.ruth(), () -> holds.lift(hold.id(), nothing, "seen")))
                .isInstanceOf(RefusedRequest.class);
        var paper = SampleClearance.verified(clearances, people.maya(), daniel, clock.today(), Finding.HOLD);
        assertThatThrownBy(() -> People.as(people.maya(), () -> holds.lift(hold.id(), paper, "seen")))
                .isInstanceOf(RefusedRequest.class);
        assertThatThrownBy(() -> People.as(people.ruth(), () -> holds.lift(hold.id(), paper, " ")))
                .isInstanceOf(RefusedRequest.class);

        People.as(people.ruth(), () -> holds.lift(hold.id(), paper, "No sign found"));
        People.as(
                people.maya(),
                () -> assertThat(screening
                                .recordRescreen(daniel, Answers.visit(screening))
                                .allowsStart())
                        .isTrue());
    }

    @Test
    void an_answer_tapped_by_mistake_is_withdrawn_and_asked_again() {
        People.as(people.maya(), () -> {
            screening.recordRescreen(daniel, Answers.visit(screening, "E05"));

            screening.withdrawMistake(daniel);

            assertThat(holds.of(daniel)).isEmpty();
            assertThat(results.today(daniel)).isEmpty();
            assertThatThrownBy(() -> screening.withdrawMistake(daniel)).isInstanceOf(RefusedRequest.class);
        });
    }

    @Test
    void a_pregnancy_waits_for_the_midwifes_letter_and_keeps_its_ceiling() {
        People.as(people.maya(), () -> {
            var answers = Answers.to(screening, Question.ANYTHING_NEW);
            var told = new AnythingNew("Six weeks", Set.of("pregnant"));
            assertThat(screening
                            .recordRescreen(daniel, new VisitAnswers(answers, told, Observed.NOTHING))
                            .level())
                    .isEqualTo(Level.CLEARANCE);

            SampleClearance.verified(clearances, people.maya(), daniel, clock.today(), "C01");

            var today = results.today(daniel).orElseThrow();
            assertThat(today.allowsStart()).isTrue();
            assertThat(today.ceiling()).isEqualTo(5);
        });
    }

    @Test
    void what_is_kept_is_what_was_previewed_with_every_kind_of_thing_told_and_seen() {
        Observed high = new Observed(false, 192, 112);
        Observed drunk = new Observed(true, null, null);
        AnythingNew calf = new AnythingNew("Left calf", Set.of("calf_swelling_one_leg"));
        Map<String, Boolean> no = People.get(people.maya(), () -> Answers.to(screening));
        Map<String, Boolean> illness = new HashMap<>(no);
        illness.put(Question.ANYTHING_NEW, true);
        Map<String, Boolean> fever = new HashMap<>(no);
        fever.put("E05", true);
        List<VisitAnswers> visits = List.of(
                new VisitAnswers(no, AnythingNew.NOTHING, high),
                new VisitAnswers(no, AnythingNew.NOTHING, drunk),
                new VisitAnswers(Map.of(), AnythingNew.NOTHING, high),
                new VisitAnswers(illness, calf, new Observed(true, 120, 80)),
                new VisitAnswers(fever, AnythingNew.NOTHING, high));
        for (VisitAnswers visit : visits) {
            ClientId client = clients.inCareOf(people.maya(), "Olaf");
            People.as(people.maya(), () -> {
                Clearance previewed = screening.preview(client, visit);
                screening.recordRescreen(client, visit);
                Clearance kept = results.answeredOn(client, clock.today()).orElseThrow();
                assertThat(kept).isEqualTo(previewed);
                assertThat(holds.of(client).isPresent())
                        .isEqualTo(previewed.level().holds());
            });
        }
    }

    @Test
    void what_is_not_yours_looks_like_what_does_not_exist() {
        assertThatThrownBy(() -> People.as(people.selma(), () -> results.standing(daniel)))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> People.as(people.tomas(), () -> results.standing(daniel)))
                .isInstanceOf(AccessDeniedException.class);
    }
}

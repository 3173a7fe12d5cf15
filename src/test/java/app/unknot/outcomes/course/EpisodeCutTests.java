package app.unknot.outcomes.course;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientId;
import app.unknot.outcomes.RegionClass;
import app.unknot.outcomes.course.Course.Standing;
import app.unknot.outcomes.instruments.Response;
import app.unknot.plans.dose.Acuity;
import app.unknot.shared.Ids;
import app.unknot.shared.LocationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EpisodeCutTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final UUID MAYA = new UUID(0, 1);
    private static final UUID SELMA = new UUID(0, 2);

    @Test
    void twelve_weeks_without_a_visit_end_an_episode_and_a_day_less_does_not() {
        assertThat(cut(List.of(visit(0, 7), visit(83, 6)))).hasSize(1);

        List<Course> two = cut(List.of(visit(0, 7), visit(84, 6)));
        assertThat(two).hasSize(2);
        assertThat(two.getFirst().ended()).isEqualTo(Ended.LOST);
        assertThat(two.getFirst().endedOn()).isEqualTo(MONDAY.plusDays(84));
        assertThat(two.getLast().opened()).isEqualTo(Opened.AFTER_A_BREAK);
        assertThat(two.getLast().baseline()).isEqualTo(6);
        assertThat(two.getLast().endedOn()).isNull();
    }

    @Test
    void what_comes_after_a_discharge_is_another_episode_and_the_visit_of_that_day_is_not() {
        List<Visit> visits = List.of(visit(0, 7), visit(14, 3), visit(28, 5));

        List<Course> two = EpisodeCut.of(visits, List.of(MONDAY.plusDays(14)), List.of());
        assertThat(two).extracting(course -> course.visits().size()).containsExactly(2, 1);
        assertThat(two.getFirst().ended()).isEqualTo(Ended.DISCHARGED);
        assertThat(two.getFirst().endedOn()).isEqualTo(MONDAY.plusDays(14));
        assertThat(two.getLast().opened()).isEqualTo(Opened.AFTER_DISCHARGE);

        List<Course> one = EpisodeCut.of(visits, List.of(MONDAY.plusDays(40)), List.of());
        assertThat(one).hasSize(1);
        assertThat(one.getFirst().ended()).isEqualTo(Ended.DISCHARGED);
    }

    @Test
    void a_decision_takes_the_visits_from_its_day_on() {
        List<Course> two = EpisodeCut.of(
                List.of(visit(0, 7), visit(14, 3), visit(28, 8)), List.of(), List.of(MONDAY.plusDays(28)));

        assertThat(two).extracting(course -> course.visits().size()).containsExactly(2, 1);
        assertThat(two.getFirst().ended()).isEqualTo(Ended.BY_DECISION);
        assertThat(two.getLast().opened()).isEqualTo(Opened.BY_DECISION);
        assertThat(EpisodeCut.of(List.of(visit(0, 7)), List.of(), List.of(MONDAY)))
                .hasSize(1);
    }

    @Test
    void the_order_in_which_notes_were_signed_changes_nothing() {
        List<Visit> visits = new ArrayList<>();
        for (int week = 0; week < 40; week++) visits.add(visit(7 * week + (week > 20 ? 100 : 0), week % 9));
        List<Course> told = EpisodeCut.of(visits, List.of(MONDAY.plusDays(60)), List.of(MONDAY.plusDays(30)));
        assertThat(told).hasSize(4);
        Random chance = new Random(7);
        for (int round = 0; round < 50; round++) {
            List<Visit> mixed = new ArrayList<>(visits);
            Collections.shuffle(mixed, chance);
            assertThat(EpisodeCut.of(mixed, List.of(MONDAY.plusDays(60)), List.of(MONDAY.plusDays(30))))
                    .isEqualTo(told);
        }
    }

    @Test
    void no_visit_is_lost_or_counted_twice() {
        Random chance = new Random(11);
        for (int round = 0; round < 200; round++) {
            List<Visit> visits = new ArrayList<>();
            for (int i = 0; i < 30; i++) visits.add(visit(chance.nextInt(700), chance.nextInt(11)));
            List<LocalDate> discharges = List.of(MONDAY.plusDays(chance.nextInt(700)));
            List<LocalDate> decisions = List.of(MONDAY.plusDays(chance.nextInt(700)));
            List<Course> courses = EpisodeCut.of(visits, discharges, decisions);
            assertThat(courses.stream().flatMap(course -> course.visits().stream()))
                    .containsExactlyInAnyOrderElementsOf(visits);
            for (int i = 1; i < courses.size(); i++)
                assertThat(courses.get(i - 1).last().day())
                        .isBeforeOrEqualTo(courses.get(i).first().day());
        }
    }

    @Test
    void a_first_visit_without_pain_is_no_start_however_mild_or_strong_the_next_one_is() {
        Course course = course(null, 8, 2);

        assertThat(course.baseline()).isNull();
        assertThat(course.response()).isEqualTo(Response.UNMEASURED);
        assertThat(course.standing()).isEqualTo(Standing.UNMEASURED);
        assertThat(course.held()).isEmpty();
        assertThat(course(3, 0).response()).isEqualTo(Response.NOT_ELIGIBLE);
        assertThat(course(8, null).response()).isEqualTo(Response.UNMEASURED);
    }

    @Test
    void a_response_counts_from_its_first_day_once_the_next_measured_visit_confirms_it() {
        Course course = course(8, 7, 5, null, 5, 7);

        Course.Held held = course.held().orElseThrow();
        assertThat(held.on()).isEqualTo(MONDAY.plusDays(14));
        assertThat(held.confirmedOn()).isEqualTo(MONDAY.plusDays(28));
        assertThat(held.visits()).isEqualTo(3);
        assertThat(held.minutes()).isEqualTo(90);
        assertThat(course.response()).isEqualTo(Response.NON_RESPONDER);

        assertThat(course(8, 5, 7, 5).held()).isEmpty();
        assertThat(course(8, 5).held()).isEmpty();
        assertThat(course(3, 0, 0).held()).isEmpty();
    }

    @Test
    void the_standing_tells_a_response_that_a_second_visit_has_not_confirmed() {
        assertThat(course(7).standing()).isEqualTo(Standing.NOT_YET);
        assertThat(course(7, 6).standing()).isEqualTo(Standing.NOT_YET);
        assertThat(course(7, 6, 4).standing()).isEqualTo(Standing.NOT_CONFIRMED);
        assertThat(course(7, 4, 6, 4).standing()).isEqualTo(Standing.NOT_CONFIRMED);
        assertThat(course(7, 4, 3).standing()).isEqualTo(Standing.RESPONDED);
        assertThat(course(7, 9).standing()).isEqualTo(Standing.WORSE);
        assertThat(course(2, 4).standing()).isEqualTo(Standing.WORSE);
        assertThat(course(2, 3).standing()).isEqualTo(Standing.NOT_ELIGIBLE);
        assertThat(course((Integer) null).standing()).isEqualTo(Standing.UNMEASURED);
    }

    @Test
    void two_sessions_of_one_day_confirm_nothing() {
        Course course = new Course(List.of(visit(0, 8), visit(7, 4), visit(7, 4)), Opened.FIRST_VISIT, null, null);

        assertThat(course.held()).isEmpty();
        assertThat(course.standing()).isEqualTo(Standing.NOT_CONFIRMED);
    }

    @Test
    void who_gave_most_of_the_sessions_is_its_therapist_and_the_first_decides_a_tie() {
        assertThat(new Course(
                                List.of(visit(0, 7, MAYA), visit(7, 6, SELMA), visit(14, 6, SELMA)),
                                Opened.FIRST_VISIT,
                                null,
                                null)
                        .therapist())
                .isEqualTo(SELMA);
        assertThat(new Course(List.of(visit(0, 7, SELMA), visit(7, 6, MAYA)), Opened.FIRST_VISIT, null, null)
                        .therapist())
                .isEqualTo(SELMA);
    }

    @Test
    void in_an_acute_episode_the_client_has_to_say_so_too() {
        assertThat(facts(plans("ACUTE"), null).joined()).isEqualTo(Response.UNMEASURED);
        assertThat(facts(plans("ACUTE"), 2).joined()).isEqualTo(Response.NON_RESPONDER);
        assertThat(facts(plans("ACUTE"), 3).joined()).isEqualTo(Response.RESPONDER);
        assertThat(facts(plans("CHRONIC"), null).joined()).isEqualTo(Response.RESPONDER);
    }

    private static Acuity plans(String acuity) {
        return Acuity.valueOf(acuity);
    }

    private static EpisodeFacts facts(Acuity acuity, @Nullable Integer global) {
        return new EpisodeFacts(
                Ids.next(),
                new ClientId(Ids.next()),
                1,
                new EpisodeFacts.Span(MONDAY, Opened.FIRST_VISIT, null, null, MONDAY),
                new EpisodeFacts.Mix(
                        new UserId(MAYA),
                        LocationId.FIRST,
                        RegionClass.LOWER,
                        null,
                        new FirstKnown(acuity, null, null),
                        null),
                2,
                60,
                new EpisodeFacts.Pain(8, 4, MONDAY.plusDays(7), Response.RESPONDER, global),
                null);
    }

    private static List<Course> cut(List<Visit> visits) {
        return EpisodeCut.of(visits, List.of(), List.of());
    }

    private static Course course(@Nullable Integer... weekly) {
        List<Visit> visits = new ArrayList<>();
        for (Integer pain : Arrays.asList(weekly)) visits.add(visit(7 * visits.size(), pain));
        return new Course(visits, Opened.FIRST_VISIT, null, null);
    }

    private static Visit visit(int day, @Nullable Integer pain) {
        return visit(day, pain, MAYA);
    }

    private static Visit visit(int day, @Nullable Integer pain, UUID therapist) {
        return new Visit(
                Ids.next(),
                MONDAY.plusDays(day),
                therapist,
                LocationId.FIRST.value(),
                pain,
                45,
                RegionClass.LOWER,
                "SWEDISH");
    }
}

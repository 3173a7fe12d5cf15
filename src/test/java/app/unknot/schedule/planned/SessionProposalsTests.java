package app.unknot.schedule.planned;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.plans.SessionDates;
import app.unknot.plans.dose.PlanTemplate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class SessionProposalsTests {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @Test
    void weekly_six_times_and_then_every_other_week_twice_all_free() {
        List<LocalDate> days = SessionDates.remaining(WEDNESDAY, PlanTemplate.SUBACUTE.phases(), 0, 8);
        assertThat(propose(days, start -> true))
                .extracting(session -> String.valueOf(session.proposed()))
                .containsExactly(
                        "2026-11-25T09:00",
                        "2026-12-02T09:00",
                        "2026-12-09T09:00",
                        "2026-12-16T09:00",
                        "2026-12-23T09:00",
                        "2026-12-30T09:00",
                        "2027-01-13T09:00",
                        "2027-01-27T09:00");
    }

    @Test
    void a_taken_time_moves_to_the_nearest_free_one_and_rather_later() {
        Predicate<LocalDateTime> free = start -> !Set.of(LocalTime.of(9, 0), LocalTime.of(9, 15), LocalTime.of(8, 45))
                .contains(start.toLocalTime());
        assertThat(propose(List.of(WEDNESDAY), free)).singleElement().satisfies(session -> {
            assertThat(session.isMoved()).isTrue();
            assertThat(session.proposed()).isEqualTo("2026-11-25T09:30");
            assertThat(session.wanted()).isEqualTo("2026-11-25T09:00");
        });
    }

    @Test
    void no_session_goes_on_after_midnight() {
        assertThat(propose(List.of(WEDNESDAY), start -> start.getHour() >= 22))
                .extracting(session -> String.valueOf(session.proposed()))
                .containsExactly("2026-11-25T22:00");
        assertThat(propose(List.of(WEDNESDAY), start -> start.getHour() == 23))
                .extracting(session -> String.valueOf(session.proposed()))
                .containsExactly("null");
    }

    @Test
    void a_full_day_gives_way_to_the_next_one_then_to_the_one_before() {
        assertThat(propose(List.of(WEDNESDAY), start -> !start.toLocalDate().equals(WEDNESDAY)))
                .extracting(session -> String.valueOf(session.proposed()))
                .containsExactly("2026-11-26T09:00");
        assertThat(propose(List.of(WEDNESDAY), start -> start.toLocalDate().isBefore(WEDNESDAY)))
                .extracting(session -> String.valueOf(session.proposed()))
                .containsExactly("2026-11-24T09:00");
    }

    @Test
    void when_two_days_around_are_full_the_session_is_left_open_and_the_others_are_not() {
        LocalDate wednesdayAfter = WEDNESDAY.plusWeeks(1);
        assertThat(propose(
                        List.of(WEDNESDAY, wednesdayAfter),
                        start -> start.toLocalDate().isAfter(WEDNESDAY.plusDays(2))))
                .extracting(session -> String.valueOf(session.proposed()))
                .containsExactly("null", "2026-12-02T09:00");
    }

    @Test
    void two_sessions_of_a_week_never_fall_on_one_day_and_keep_their_order() {
        List<LocalDate> days = List.of(WEDNESDAY, WEDNESDAY.plusDays(1));
        assertThat(propose(days, start -> !start.toLocalDate().equals(WEDNESDAY)))
                .extracting(session -> String.valueOf(session.proposed()))
                .containsExactly("2026-11-26T09:00", "2026-11-27T09:00");
    }

    @Test
    void the_numbers_go_on_from_what_is_held() {
        assertThat(SessionProposals.propose(List.of(WEDNESDAY), LocalTime.of(9, 0), 60, 4, start -> true))
                .extracting(ProposedSession::number)
                .containsExactly(4);
    }

    private static List<ProposedSession> propose(List<LocalDate> days, Predicate<LocalDateTime> free) {
        return SessionProposals.propose(days, LocalTime.of(9, 0), 60, 1, free);
    }
}

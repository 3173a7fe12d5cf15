package app.unknot.schedule.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientId;
import app.unknot.schedule.AppointmentId;
import app.unknot.shared.LocationId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WaitlistRuleTests {
    private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
    private static final UserId MAYA = new UserId(UUID.randomUUID());
    private static final UserId THEO = new UserId(UUID.randomUUID());
    private static final LocationId PEARL = new LocationId(UUID.randomUUID());
    private static final LocationId EASTSIDE = new LocationId(UUID.randomUUID());
    /** Four to five on a Tuesday. */
    private static final OpenTime TUESDAY = new OpenTime(
            new AppointmentId(UUID.randomUUID()),
            client(),
            MAYA,
            PEARL,
            null,
            LocalDateTime.of(2026, 3, 3, 16, 0).atZone(ZONE).toInstant(),
            60,
            ZONE);

    @Test
    void a_time_suits_whoever_wants_that_therapist_place_length_day_and_hour() {
        assertThat(WaitlistRule.misfit(wish(MAYA, false, 60, SuitableTimes.ANY), TUESDAY))
                .isEmpty();
        assertThat(WaitlistRule.misfit(wish(THEO, true, 45, times(DayOfWeek.TUESDAY, 13, 17)), TUESDAY))
                .isEmpty();
    }

    @Test
    void each_reason_against_it_is_named() {
        assertThat(WaitlistRule.misfit(wish(THEO, false, 60, SuitableTimes.ANY), TUESDAY))
                .contains(Misfit.OTHER_THERAPIST);
        assertThat(WaitlistRule.misfit(at(EASTSIDE, false), TUESDAY)).contains(Misfit.OTHER_PLACE);
        assertThat(WaitlistRule.misfit(at(EASTSIDE, true), TUESDAY)).isEmpty();
        assertThat(WaitlistRule.misfit(wish(MAYA, false, 90, SuitableTimes.ANY), TUESDAY))
                .contains(Misfit.TOO_SHORT);
        assertThat(WaitlistRule.misfit(wish(MAYA, false, 60, times(DayOfWeek.MONDAY, 8, 18)), TUESDAY))
                .contains(Misfit.OTHER_DAY);
        assertThat(WaitlistRule.misfit(wish(MAYA, false, 60, until(LocalDate.of(2026, 3, 2))), TUESDAY))
                .contains(Misfit.OTHER_DAY);
        assertThat(WaitlistRule.misfit(wish(MAYA, false, 60, until(LocalDate.of(2026, 3, 3))), TUESDAY))
                .isEmpty();
        assertThat(WaitlistRule.misfit(wish(MAYA, false, 60, times(DayOfWeek.TUESDAY, 17, 20)), TUESDAY))
                .contains(Misfit.OTHER_HOURS);
    }

    @Test
    void a_visit_that_ends_on_the_minute_suits_and_one_that_runs_over_does_not() {
        assertThat(WaitlistRule.misfit(wish(MAYA, false, 60, times(DayOfWeek.TUESDAY, 16, 17)), TUESDAY))
                .isEmpty();
        SuitableTimes before = new SuitableTimes(Set.of(), null, LocalTime.of(16, 55), null);
        assertThat(WaitlistRule.misfit(wish(MAYA, false, 60, before), TUESDAY)).contains(Misfit.OTHER_HOURS);
        assertThat(WaitlistRule.misfit(wish(MAYA, false, 45, before), TUESDAY)).isEmpty();
    }

    @Test
    void who_sees_this_therapist_comes_first_and_then_who_has_waited_longest() {
        WaitlistRow colleagues = row(THEO, "2026-02-01T10:00:00Z");
        WaitlistRow late = row(MAYA, "2026-03-01T10:00:00Z");
        WaitlistRow early = row(MAYA, "2026-02-20T10:00:00Z");
        assertThat(WaitlistRule.ranked(List.of(colleagues, late, early), TUESDAY))
                .containsExactly(early, late, colleagues);
    }

    private static WaitlistRow row(UserId therapist, String asked) {
        return new WaitlistRow(
                new WaitlistId(UUID.randomUUID()),
                client(),
                wish(therapist, true, 60, SuitableTimes.ANY),
                Instant.parse(asked));
    }

    private static WaitlistWish wish(UserId therapist, boolean any, int minutes, SuitableTimes times) {
        return new WaitlistWish(therapist, any, PEARL, false, null, minutes, times, "");
    }

    private static WaitlistWish at(LocationId location, boolean any) {
        return new WaitlistWish(MAYA, false, location, any, null, 60, SuitableTimes.ANY, "");
    }

    private static SuitableTimes times(DayOfWeek day, int from, int until) {
        return new SuitableTimes(Set.of(day), LocalTime.of(from, 0), LocalTime.of(until, 0), null);
    }

    private static SuitableTimes until(LocalDate day) {
        return new SuitableTimes(Set.of(), null, null, day);
    }

    private static ClientId client() {
        return new ClientId(UUID.randomUUID());
    }
}

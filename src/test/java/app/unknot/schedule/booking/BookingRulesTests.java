package app.unknot.schedule.booking;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.UserId;
import app.unknot.anatomy.Technique;
import app.unknot.practice.hours.PlaceDay;
import app.unknot.practice.hours.WeeklyHours;
import app.unknot.screening.Gate;
import app.unknot.shared.Places;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookingRulesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final TherapistProfile MAYA = new TherapistProfile(
            new UserId(new UUID(0, 1)),
            "Maya",
            "Okafor",
            "LMT",
            "",
            "MA60011",
            "WA",
            LocalDate.of(2026, 12, 31),
            Places.EVERYWHERE);

    @Test
    void an_ordinary_hour_is_booked_without_a_question() {
        assertThat(refusal("2026-11-24T10:05", 60, false)).isEmpty();
        assertThat(doubt("2026-11-24T10:05", 60)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00, 60, That day has passed",
        "2028-11-25T10:00, 60, more than two years ahead",
        "2027-01-01T10:00, 60, The license of Maya Okafor is valid until Dec 31, 2026",
        "2026-11-24T10:02, 60, in steps of five minutes",
        "2026-11-24T10:00, 0, between five minutes and four hours",
        "2026-11-24T10:00, 62, between five minutes and four hours",
        "2026-11-24T10:00, 245, between five minutes and four hours",
    })
    void what_cannot_be_is_refused_with_a_sentence(String starts, int minutes, String sentence) {
        assertThat(refusal(starts, minutes, false)).get().asString().contains(sentence);
    }

    @Test
    void the_last_day_of_a_licence_still_counts() {
        assertThat(refusal("2026-12-31T10:00", 60, false)).isEmpty();
    }

    @Test
    void a_hold_comes_before_all_else() {
        assertThat(refusal("2020-01-01T10:02", 999, true)).get().asString().contains("on hold");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T07:55, 60, outside the opening hours",
        "2026-11-24T18:30, 35, outside the opening hours",
        "2026-11-24T23:30, 60, outside the opening hours",
        "2026-11-24T23:00, 60, outside the opening hours",
        "2026-11-24T08:00, 60, That time has already passed",
    })
    void what_is_unusual_is_asked(String starts, int minutes, String sentence) {
        assertThat(doubt(starts, minutes)).get().asString().contains(sentence);
    }

    @Test
    void an_approval_that_is_missing_is_told_before_any_day_is_booked() {
        assertThat(BookingRules.screened(Gate.Booking.TENTATIVE, TODAY.plusDays(9), TODAY))
                .get()
                .asString()
                .contains("tentative");
        assertThat(BookingRules.screened(Gate.Booking.ALLOW, TODAY, TODAY)).isEmpty();
    }

    @Test
    void who_cannot_be_treated_today_is_booked_for_another_day() {
        assertThat(BookingRules.screened(Gate.Booking.RESCHEDULE, TODAY, TODAY))
                .get()
                .asString()
                .contains("Choose another day");
        assertThat(BookingRules.screened(Gate.Booking.RESCHEDULE, TODAY.plusDays(9), TODAY))
                .as("the gate is that of the booked day: something is still missing then")
                .get()
                .asString()
                .contains("on that day");
    }

    @Test
    void a_service_that_names_a_technique_of_no_use_that_day_asks_first() {
        List<Technique> allowed = List.of(Technique.SWEDISH, Technique.SHIATSU);
        assertThat(BookingRules.notAllowed("Hot Stone massage 60", allowed))
                .get()
                .asString()
                .contains("Hot stone may not be used", "Swedish, Shiatsu");
        assertThat(BookingRules.notAllowed("Swedish 60", allowed)).isEmpty();
        assertThat(BookingRules.notAllowed("Massage, 60 minutes", allowed)).isEmpty();
        assertThat(BookingRules.notAllowed("", allowed)).isEmpty();
        assertThat(BookingRules.notAllowed("Hot stone", List.of(Technique.values())))
                .isEmpty();
    }

    @Test
    void a_session_that_ends_as_the_practice_closes_is_usual() {
        assertThat(doubt("2026-11-24T18:00", 60)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T10:00:00Z, 2026-11-24T11:00:00Z, 12",
        "2026-11-24T10:01:00Z, 2026-11-24T10:04:00Z, 1",
        "2026-11-24T10:04:00Z, 2026-11-24T10:06:00Z, 2",
    })
    void a_slot_that_is_touched_is_taken(Instant from, Instant to, int slots) {
        assertThat(SlotRange.of(from, to).slots()).hasSize(slots);
    }

    private static Optional<String> refusal(String starts, int minutes, boolean onHold) {
        return BookingRules.refusal(LocalDateTime.parse(starts), minutes, TODAY, MAYA, onHold);
    }

    private static Optional<String> doubt(String starts, int minutes) {
        Instant start = LocalDateTime.parse(starts).toInstant(ZoneOffset.UTC);
        Instant end = start.plus(Duration.ofMinutes(minutes));
        Instant now = TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC);
        return BookingRules.passed(end, now)
                .or(() -> BookingRules.closed(
                        start, end, ZoneOffset.UTC, day -> PlaceDay.of(day, WeeklyHours.USUAL, List.of())));
    }

    @Test
    void an_appointment_longer_than_allowed_is_asked_about_without_the_reason() {
        assertThat(BookingRules.tooLong(60, OptionalInt.of(30)))
                .contains("Hands-on time for this client is at most 30 minutes on that day."
                        + " Choose a shorter service, or book 60 minutes anyway.");
        assertThat(BookingRules.tooLong(30, OptionalInt.of(30))).isEmpty();
        assertThat(BookingRules.tooLong(240, OptionalInt.empty())).isEmpty();
    }
}

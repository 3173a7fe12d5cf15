package app.unknot.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientId;
import app.unknot.shared.Ids;
import app.unknot.shared.LocationId;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppointmentRowTests {
    /** 9:00 AM on Mar 3, 2027, in Portland. */
    private static final AppointmentRow MARCH = new AppointmentRow(
            new AppointmentId(Ids.next()),
            new ClientId(Ids.next()),
            new UserId(Ids.next()),
            LocationId.FIRST,
            null,
            null,
            Instant.parse("2027-03-03T17:00:00Z"),
            Instant.parse("2027-03-03T18:00:00Z"),
            15,
            AppointmentState.BOOKED,
            null,
            null,
            null,
            "");

    @ParameterizedTest
    @CsvSource({
        "2026-11-30T12:00:00Z, NO_SHOW, false",
        "2027-03-03T16:59:00Z, NO_SHOW, false",
        "2027-03-03T17:00:00Z, NO_SHOW, true",
        "2026-11-30T12:00:00Z, ARRIVED, false",
        "2027-03-02T16:59:00Z, ARRIVED, false",
        "2027-03-03T16:50:00Z, ARRIVED, true",
        "2026-11-30T12:00:00Z, STARTED, true",
        "2027-03-03T16:50:00Z, STARTED, true",
        "2026-11-30T12:00:00Z, CANCELLED, true",
        "2027-03-04T12:00:00Z, NO_SHOW, true",
        "2027-03-04T12:00:00Z, DONE, false",
    })
    void a_state_waits_until_it_can_be_true(Instant now, AppointmentState next, boolean possible) {
        assertThat(MARCH.canTurnTo(next, now)).isEqualTo(possible);
    }
}

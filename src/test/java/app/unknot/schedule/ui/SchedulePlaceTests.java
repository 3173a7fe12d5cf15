package app.unknot.schedule.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.shared.LocationId;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchedulePlaceTests {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @Test
    void an_address_leads_back_to_what_it_was_made_from() {
        SchedulePlace place = new SchedulePlace(TUESDAY, true, true, new UUID(1, 2), LocationId.FIRST, 3);
        assertThat(SchedulePlace.read(place.query(), LocalDate.of(2026, 1, 1))).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "day=yesterday",
                "day=-999999999-01-01",
                "day=+999999999-12-31",
                "view=year",
                "by=mood",
                "who=me",
                "at=home",
                "page=-1",
                "page=999999999999"
            })
    void what_cannot_be_read_leads_to_today(String query) {
        assertThat(SchedulePlace.read(QueryParameters.fromString(query), TUESDAY))
                .isEqualTo(new SchedulePlace(TUESDAY, false, false, null, null, 0));
    }

    @Test
    void a_week_is_from_sunday_to_saturday_and_turns_by_weeks() {
        SchedulePlace week = new SchedulePlace(TUESDAY, true, false, null, null, 0);
        assertThat(week.first()).isEqualTo("2026-11-22");
        assertThat(week.last()).isEqualTo("2026-11-28");
        assertThat(week.turned(-1).first()).isEqualTo("2026-11-15");
        assertThat(week.asWeek(false).turned(1).first()).isEqualTo("2026-11-25");
    }
}

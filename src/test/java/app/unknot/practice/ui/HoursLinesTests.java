package app.unknot.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.practice.hours.OpeningHours;
import app.unknot.practice.hours.WeeklyHours;
import app.unknot.shared.ui.TimeField;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HoursLinesTests {
    private static final OpeningHours SHORT = new OpeningHours(LocalTime.of(9, 0), LocalTime.of(12, 30));

    @Test
    void days_with_the_same_hours_share_a_line_in_the_order_of_the_week() {
        assertThat(HoursLines.of(WeeklyHours.USUAL)).containsExactly("Every day: 8:00 AM to 7:00 PM");
        assertThat(HoursLines.of(week()))
                .containsExactly(
                        "Sunday: closed", "Monday to Friday: 8:00 AM to 7:00 PM", "Saturday: 9:00 AM to 12:30 PM");
    }

    @Test
    void a_week_is_entered_as_it_is_shown() {
        assertThat(new WeekFields(week()).hours()).isEqualTo(week());
    }

    @Test
    void a_day_is_closed_by_one_tap_and_a_wrong_time_is_named_with_its_day() {
        WeekFields fields = new WeekFields(WeeklyHours.USUAL);
        box(fields, "Open on Sunday").setValue(false);
        assertThat(fields.hours().on(DayOfWeek.SUNDAY)).isEmpty();
        time(fields, "Monday, closes").setValue(LocalTime.MIDNIGHT);
        assertThatThrownBy(fields::hours)
                .isInstanceOf(RefusedRequest.class)
                .hasMessageStartingWith("Monday: it closes before it opens.");
        for (DayOfWeek day : DayOfWeek.values())
            box(fields, "Open on " + WeekFields.words(day)).setValue(false);
        assertThatThrownBy(fields::hours).hasMessageContaining("one day of the week");
    }

    @Test
    void one_tap_gives_all_open_days_the_hours_of_the_first() {
        WeekFields fields = new WeekFields(week());
        time(fields, "Monday, opens").setValue(LocalTime.of(10, 0));
        in(fields, NativeButton.class)
                .findFirst()
                .ifPresent(same -> ComponentUtil.fireEvent(same, new ClickEvent<>(same)));
        WeeklyHours hours = fields.hours();
        assertThat(hours.on(DayOfWeek.SATURDAY)).contains(new OpeningHours(LocalTime.of(10, 0), LocalTime.of(19, 0)));
        assertThat(hours.on(DayOfWeek.SUNDAY)).isEmpty();
    }

    private static WeeklyHours week() {
        Map<DayOfWeek, OpeningHours> days = new EnumMap<>(WeeklyHours.USUAL.days());
        days.remove(DayOfWeek.SUNDAY);
        days.put(DayOfWeek.SATURDAY, SHORT);
        return new WeeklyHours(days);
    }

    private static Checkbox box(Component where, String label) {
        return in(where, Checkbox.class)
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private static TimeField time(Component where, String label) {
        return in(where, TimeField.class)
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private static <T extends Component> Stream<T> in(Component where, Class<T> kind) {
        return where.getChildren()
                .flatMap(child -> kind.isInstance(child) ? Stream.of(kind.cast(child)) : in(child, kind));
    }
}

package app.unknot.schedule.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientNames;
import app.unknot.clients.ClientReference;
import app.unknot.practice.hours.OpeningHours;
import app.unknot.practice.hours.PlaceDay;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.AppointmentState;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScheduleGridTests {
    private static final ZoneId SEATTLE = ZoneId.of("America/Los_Angeles");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final UserId MAYA = new UserId(new UUID(0, 1));
    private static final ClientId DANIEL = new ClientId(new UUID(0, 2));
    private static final UUID ROOM = new UUID(0, 3);
    private static final UUID HOUR = new UUID(0, 4);

    private final List<Wish> wishes = new ArrayList<>();
    private final List<AppointmentRow> opened = new ArrayList<>();

    @Test
    void every_free_half_hour_is_a_button_that_says_what_it_books() {
        ScheduleGrid grid = at("2026-11-23T12:00", column(TUESDAY));
        assertThat(slots(grid))
                .hasSize(22)
                .first()
                .satisfies(slot -> assertThat(label(slot)).isEqualTo("Book Tuesday 8:00 AM with Maya Okafor"));
        click(slots(grid).get(5));
        assertThat(wishes).containsExactly(new Wish(null, MAYA, LocationId.FIRST, null, TUESDAY, LocalTime.of(10, 30)));
    }

    @Test
    void an_appointment_stands_at_its_time_and_its_turnover_is_hatched_below_it() {
        ScheduleGrid grid = at("2026-11-23T12:00", column(TUESDAY, row("10:00", 60, 15, AppointmentState.BOOKED)));
        Component block = one(grid, "sched-block");
        assertThat(block.getElement().getStyle().get("grid-row")).isEqualTo("25 / 37");
        assertThat(one(grid, "turnover").getElement().getStyle().get("grid-row"))
                .isEqualTo("37 / 40");
        assertThat(block.getElement().getTextRecursively())
                .contains("10:00 AM", "Daniel Reyes", "Back treatment, 60 min", "Room 1", "Booked");
        assertThat(slots(grid)).extracting(ScheduleGridTests::label).contains("Book Tuesday 11:15 AM with Maya Okafor");
        click((NativeButton) block);
        assertThat(opened).hasSize(1);
    }

    @Test
    void who_is_on_hold_is_hatched_and_says_so() {
        ScheduleGrid grid = at("2026-11-23T12:00", column(TUESDAY, row("10:00", 60, 0, AppointmentState.HOLD)));
        assertThat(one(grid, "sched-block").getElement().getClassList()).contains("hatched");
        assertThat(one(grid, "sched-block").getElement().getTextRecursively()).contains("On hold");
    }

    @Test
    void who_is_here_waits_under_the_eyes_of_everybody() {
        AppointmentRow here = row("10:00", 60, 0, AppointmentState.ARRIVED);
        ScheduleGrid grid = at("2026-11-24T10:02", column(TUESDAY, here));
        assertThat(one(grid, "sched-block").getElement().getTextRecursively()).contains("here for 12 min");
    }

    @Test
    void nobody_is_on_the_table_for_days() {
        AppointmentRow here = row("10:00", 60, 0, AppointmentState.ARRIVED);
        ScheduleGrid grid = at("2026-11-25T10:02", column(TUESDAY, here));
        assertThat(one(grid, "sched-block").getElement().getTextRecursively())
                .contains("Arrived")
                .doesNotContain("here for");
    }

    @Test
    void what_has_passed_cannot_be_booked() {
        assertThat(slots(at("2026-11-25T09:00", column(TUESDAY)))).isEmpty();
        assertThat(slots(at("2026-11-24T17:40", column(TUESDAY))))
                .extracting(ScheduleGridTests::label)
                .containsExactly(
                        "Book Tuesday 5:30 PM with Maya Okafor",
                        "Book Tuesday 6:00 PM with Maya Okafor",
                        "Book Tuesday 6:30 PM with Maya Okafor");
    }

    @Test
    void the_axis_grows_for_who_is_booked_outside_the_hours() {
        ScheduleGrid grid = at("2026-11-23T12:00", column(TUESDAY, row("06:30", 60, 0, AppointmentState.BOOKED)));
        assertThat(grid.getStyle().get("--rows")).isEqualTo(String.valueOf(13 * 12));
        assertThat(one(grid, "sched-block").getElement().getStyle().get("grid-row"))
                .isEqualTo("7 / 19");
    }

    @Test
    void a_colleagues_use_of_a_room_has_no_name_and_no_button() {
        Instant ten = instant("2026-11-24T10:00");
        Column room = new Column(
                "Room 1",
                "in Room 1",
                TUESDAY,
                MAYA,
                LocationId.FIRST,
                ROOM,
                false,
                List.of(),
                List.of(),
                List.of(InUse.busy(ten, ten.plus(Duration.ofMinutes(75)), "In use")));
        ScheduleGrid grid = at("2026-11-23T12:00", room);
        assertThat(one(grid, "in-use").getElement().getTextRecursively()).isEqualTo("In use");
        assertThat(slots(grid)).extracting(ScheduleGridTests::label).doesNotContain("Book Tuesday 10:30 AM in Room 1");
    }

    @Test
    void who_has_left_keeps_the_visits_and_nothing_more_is_booked() {
        ScheduleGrid grid = at("2026-11-23T12:00", column(TUESDAY, true, row("10:00", 60, 0, AppointmentState.BOOKED)));
        assertThat(one(grid, "sched-block").getElement().getTextRecursively()).contains("Daniel Reyes");
        assertThat(slots(grid)).isEmpty();
    }

    @Test
    void who_is_away_all_day_is_hatched_with_the_word_and_not_booked_by_a_tap() {
        Instant midnight = instant("2026-11-24T00:00");
        Column away = new Column(
                "Maya Okafor",
                "with Maya Okafor",
                TUESDAY,
                MAYA,
                LocationId.FIRST,
                null,
                false,
                List.of(),
                List.of(),
                List.of(new InUse(midnight, midnight.plus(Duration.ofDays(1)), "Training", InUse.Why.AWAY)));
        ScheduleGrid grid = at("2026-11-23T12:00", away);
        assertThat(one(grid, "away").getElement().getText()).isEqualTo("Training");
        assertThat(one(grid, "away").getElement().hasAttribute("aria-hidden")).isFalse();
        assertThat(one(grid, "away").getElement().getStyle().get("grid-row")).isEqualTo("1 / 133");
        assertThat(grid.getStyle().get("--rows")).as("eight to seven, as ever").isEqualTo(String.valueOf(11 * 12));
        assertThat(slots(grid)).isEmpty();
    }

    @Test
    void closed_time_is_hatched_with_its_reason_and_has_no_slot() {
        ScheduleGrid grid =
                at("2026-11-23T12:00", closed(List.of(new PlaceDay.Stretch(12 * 60, 14 * 60, "Closed: Floor repair"))));
        Component closed = one(grid, "closed");
        assertThat(closed.getElement().getTextRecursively()).isEqualTo("Closed: Floor repair");
        assertThat(closed.getElement().hasAttribute("aria-hidden")).isFalse();
        assertThat(closed.getElement().getStyle().get("grid-row")).isEqualTo("49 / 73");
        assertThat(slots(grid))
                .extracting(ScheduleGridTests::label)
                .contains("Book Tuesday 11:30 AM with Maya Okafor", "Book Tuesday 2:00 PM with Maya Okafor")
                .doesNotContain("Book Tuesday 12:00 PM with Maya Okafor", "Book Tuesday 1:30 PM with Maya Okafor");
    }

    @Test
    void a_closed_day_is_closed_from_top_to_bottom_around_what_is_booked_in_it() {
        ScheduleGrid grid = at(
                "2026-11-23T12:00",
                closed(
                        List.of(new PlaceDay.Stretch(0, 1440, "Closed on Tuesdays")),
                        row("10:00", 60, 0, AppointmentState.BOOKED)));
        assertThat(slots(grid)).isEmpty();
        assertThat(all(grid).filter(part -> part.getElement().getClassList().contains("closed")))
                .extracting(part -> part.getElement().getStyle().get("grid-row"))
                .containsExactly("1 / 25", "37 / 133");
    }

    @Test
    void the_line_of_the_present_is_drawn_on_today_only() {
        ScheduleGrid grid = at("2026-11-24T10:02", column(TUESDAY), column(TUESDAY.plusDays(1)));
        assertThat(all(grid).filter(NowLine.class::isInstance))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.getElement().getAttribute("minutes")).isEqualTo("122"));
    }

    private ScheduleGrid at(String now, Column... columns) {
        ScheduleGrid[] grid = new ScheduleGrid[1];
        PracticeClock.at(
                instant(now),
                () -> grid[0] = new ScheduleGrid(
                        List.of(columns),
                        OpeningHours.USUAL,
                        labels(),
                        new PracticeClock(SEATTLE),
                        opened::add,
                        wishes::add));
        return grid[0];
    }

    private static Labels labels() {
        ClientReference daniel = new ClientReference(DANIEL, "C1001", "Daniel", "Reyes", LocalDate.of(1980, 3, 2));
        return new Labels(
                new ClientNames(Map.of(DANIEL, daniel)),
                Map.of(MAYA, "Maya Okafor"),
                Map.of(ROOM, "Room 1"),
                Map.of(HOUR, "Back treatment"),
                Map.of());
    }

    private static Column closed(List<PlaceDay.Stretch> closed, AppointmentRow... rows) {
        return new Column(
                "Maya Okafor",
                "with Maya Okafor",
                TUESDAY,
                MAYA,
                LocationId.FIRST,
                null,
                false,
                closed,
                List.of(rows),
                List.of());
    }

    private static Column column(LocalDate day, AppointmentRow... rows) {
        return column(day, false, rows);
    }

    private static Column column(LocalDate day, boolean leaver, AppointmentRow... rows) {
        return new Column(
                "Maya Okafor",
                "with Maya Okafor",
                day,
                MAYA,
                LocationId.FIRST,
                null,
                leaver,
                List.of(),
                List.of(rows),
                List.of());
    }

    private static AppointmentRow row(String time, int minutes, int turnover, AppointmentState state) {
        Instant start = instant(TUESDAY + "T" + time);
        return new AppointmentRow(
                new AppointmentId(new UUID(0, 9)),
                DANIEL,
                MAYA,
                LocationId.FIRST,
                ROOM,
                HOUR,
                start,
                start.plus(Duration.ofMinutes(minutes)),
                turnover,
                state,
                start.minus(Duration.ofMinutes(10)),
                null,
                null,
                "");
    }

    private static List<NativeButton> slots(Component grid) {
        return all(grid)
                .filter(one -> one.getElement().getClassList().contains("sched-slot"))
                .map(NativeButton.class::cast)
                .toList();
    }

    private static Component one(Component grid, String cssClass) {
        return all(grid)
                .filter(one -> one.getElement().getClassList().contains(cssClass))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(ScheduleGridTests::all));
    }

    private static @Nullable String label(NativeButton button) {
        return button.getElement().getAttribute("aria-label");
    }

    private static void click(NativeButton button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(SEATTLE).toInstant();
    }
}

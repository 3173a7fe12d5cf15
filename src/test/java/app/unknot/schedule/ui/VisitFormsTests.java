package app.unknot.schedule.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.UserId;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientNames;
import app.unknot.clients.ClientReference;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.NewTime;
import app.unknot.schedule.Objection;
import app.unknot.schedule.availability.DayTimes;
import app.unknot.schedule.availability.TimeOffForm;
import app.unknot.schedule.availability.TimeOffId;
import app.unknot.schedule.availability.TimeOffKind;
import app.unknot.schedule.availability.TimeOffRow;
import app.unknot.schedule.availability.TimeOffState;
import app.unknot.schedule.handover.Stretch;
import app.unknot.schedule.handover.VisitList;
import app.unknot.schedule.handover.Way;
import app.unknot.schedule.timeoff.TimeOffCase;
import app.unknot.shared.LocationId;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The forms that say of several visits where each goes. */
class VisitFormsTests {
    private static final ZoneId SEATTLE = ZoneId.of("America/Los_Angeles");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final UserId LENA = new UserId(new UUID(0, 1));
    private static final UserId THEO = new UserId(new UUID(0, 2));

    private final List<Way> moved = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    @Test
    void what_fits_is_ticked_what_is_unusual_is_not_and_what_cannot_be_says_why() {
        Component card = handOver(
                way(0, THEO, null),
                way(1, THEO, new Objection("That is outside the opening hours.", false, false)),
                way(2, THEO, new Objection("Theo Banks has another appointment at that time.", true, false)));
        List<Checkbox> boxes = all(card, Checkbox.class);
        assertThat(boxes).extracting(Checkbox::getValue).containsExactly(true, false);
        assertThat(card.getElement().getTextRecursively())
                .contains(
                        "That is outside the opening hours.",
                        "Theo Banks has another appointment",
                        "Give 1 visit to Theo");
        boxes.get(1).setValue(true);
        click(button(card, "Give 2 visits to Theo Banks"));
        assertThat(moved).extracting(Way::visit).containsExactly(id(0), id(1));
    }

    @Test
    void while_nobody_takes_them_nothing_is_given() {
        Component card = handOver();
        assertThat(all(card, Checkbox.class)).isEmpty();
        assertThat(card.getElement().getTextRecursively())
                .contains("Choose who takes them")
                .doesNotContain("Give ");
    }

    @Test
    void a_time_off_proposes_the_next_time_and_says_how_many_stay() {
        Component card = timeOff(
                TimeOffState.REQUESTED,
                List.of(way(0, LENA, null), way(1, LENA, new Objection("The client is inactive.", false, false))),
                List.of(way(0, THEO, null), way(1, THEO, null), way(2, THEO, null)));
        assertThat(card.getElement().getTextRecursively())
                .contains("Visits booked: 3", "The client is inactive.", "Approve: 3 move, 0 stay");
        assertThat(pressed(card)).containsExactly("Fri, Mar 13, 9:00 AM", "Theo, same time", "Theo, same time");
        click(all(card, NativeButton.class).stream()
                .filter(one -> one.getText().equals("Stays, call first"))
                .toList()
                .get(1));
        click(button(card, "Approve: 2 move, 1 stay"));
        assertThat(moved).extracting(Way::visit).containsExactly(id(0), id(2));
        assertThat(moved).extracting(way -> way.to().therapist()).containsExactly(LENA, THEO);
    }

    @Test
    void an_approved_one_moves_what_is_still_in_it() {
        Component card = timeOff(TimeOffState.APPROVED, List.of(way(0, LENA, null)), List.of());
        click(button(card, "Move 1 visit"));
        assertThat(moved).extracting(Way::visit).containsExactly(id(0));
    }

    @Test
    void what_is_refused_is_said_above_the_list_that_is_read_again() {
        TimeOffCaseForm form = form(TimeOffState.REQUESTED, List.of(), List.of())
                .deciding(
                        ways -> {
                            throw new RefusedRequest("Someone has changed these visits.");
                        },
                        () -> moved.add(way(0, LENA, null)),
                        refused::add);
        click(button(form.card(), "Approve: 0 move, 3 stay"));
        assertThat(refused).containsExactly("Someone has changed these visits.");
        assertThat(moved).isEmpty();
    }

    private Component handOver(Way... ways) {
        return new HandOverForm(
                        new HandOverForm.Listed(list(), List.of(ways), labels(), place -> new PracticeClock(SEATTLE)),
                        profile(LENA, "Lena", "Zorzi"),
                        ways.length == 0 ? null : profile(THEO, "Theo", "Banks"),
                        row -> {},
                        moved::addAll,
                        given -> {})
                .card();
    }

    private Component timeOff(TimeOffState state, List<Way> next, List<Way> same) {
        return form(state, next, same)
                .deciding(moved::addAll, () -> {}, refused::add)
                .card();
    }

    private static TimeOffCaseForm form(TimeOffState state, List<Way> next, List<Way> same) {
        TimeOffRow row = new TimeOffRow(
                new TimeOffId(new UUID(0, 7)),
                LENA,
                new TimeOffForm(TimeOffKind.TIME_OFF, new DayTimes(DAY, DAY, null, null), ""),
                state,
                LENA,
                at(0),
                null,
                "",
                0);
        return new TimeOffCaseForm(
                new TimeOffCase(row, list(), next),
                same.isEmpty() ? null : profile(THEO, "Theo", "Banks"),
                same,
                labels(),
                place -> new PracticeClock(SEATTLE));
    }

    private static VisitList list() {
        return new VisitList(
                Stretch.ahead(LENA),
                Stream.of(0, 1, 2)
                        .map(hour -> new VisitList.Visit(row(hour), 0))
                        .toList(),
                false);
    }

    private static AppointmentRow row(int hour) {
        return new AppointmentRow(
                id(hour),
                client(hour),
                LENA,
                LocationId.FIRST,
                null,
                null,
                at(hour),
                at(hour).plus(Duration.ofMinutes(45)),
                15,
                AppointmentState.BOOKED,
                null,
                null,
                null,
                "");
    }

    private static Way way(int hour, UserId therapist, @Nullable Objection objection) {
        Instant start = therapist.equals(LENA) ? at(hour).plus(Duration.ofDays(1)) : at(hour);
        return new Way(id(hour), new NewTime(therapist, LocationId.FIRST, null, start, false), objection);
    }

    private static AppointmentId id(int hour) {
        return new AppointmentId(new UUID(1, hour));
    }

    private static ClientId client(int hour) {
        return new ClientId(new UUID(2, hour));
    }

    private static Instant at(int hour) {
        return DAY.atTime(9 + hour, 0).atZone(SEATTLE).toInstant();
    }

    private static Labels labels() {
        return new Labels(
                new ClientNames(Map.of(client(0), named(0), client(1), named(1), client(2), named(2))),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of());
    }

    private static ClientReference named(int hour) {
        return new ClientReference(client(hour), "C100" + hour, "Hour" + hour, "Reyes", LocalDate.of(1980, 3, 2));
    }

    private static TherapistProfile profile(UserId id, String first, String last) {
        return new TherapistProfile(id, first, last, "LMT", "", "", "", null, Places.EVERYWHERE);
    }

    private static List<String> pressed(Component root) {
        return all(root, NativeButton.class).stream()
                .filter(one -> "true".equals(one.getElement().getAttribute("aria-pressed")))
                .map(NativeButton::getText)
                .toList();
    }

    private static NativeButton button(Component root, String words) {
        return all(root, NativeButton.class).stream()
                .filter(one -> one.getElement().getTextRecursively().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(root.getElement().getTextRecursively()));
    }

    private static <T extends Component> List<T> all(Component root, Class<T> type) {
        return tree(root).filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<Component> tree(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(VisitFormsTests::tree));
    }

    private static void click(NativeButton button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }
}

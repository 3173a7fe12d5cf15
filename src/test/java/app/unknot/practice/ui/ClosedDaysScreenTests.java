package app.unknot.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.Subject;
import app.unknot.practice.Rooms;
import app.unknot.practice.hours.ClosedForm;
import app.unknot.practice.hours.Holidays;
import app.unknot.practice.hours.RoomSettings;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.ChoiceRow;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ClosedDaysScreenTests {
    @Autowired
    private RoomLists lists;

    @Autowired
    private Rooms rooms;

    @Autowired
    private RoomSettings settings;

    @Autowired
    private Holidays holidays;

    @Autowired
    private People people;

    @Autowired
    private PracticeClock clock;

    @Test
    void a_room_shows_when_it_is_closed_and_what_can_be_done_about_it() {
        Subject tomas = people.tomas();
        UUID room =
                People.get(tomas, () -> rooms.add(LocationId.FIRST, "Larch")).id();
        LocalDate day = clock.today().plusDays(5);
        People.as(
                tomas, () -> settings.close(room, new ClosedForm(null, day, day.plusDays(1), null, null, "New floor")));
        Component row = row(tomas, "Larch");
        assertThat(row.getElement().getTextRecursively())
                .contains(": New floor")
                .doesNotContain("Retired");
        assertThat(labels(row))
                .containsExactly("Open Larch again", "Rename Larch", "Close Larch for a time", "Retire Larch");
        People.as(tomas, () -> settings.retire(room));
        Component retired = row(tomas, "Larch");
        assertThat(retired.getElement().getTextRecursively()).contains("Retired");
        assertThat(labels(retired)).contains("Use Larch again").doesNotContain("Retire Larch");
    }

    @Test
    void holidays_are_chosen_by_who_manages_all_places_and_read_by_others() {
        Subject ruth = people.ruth();
        HolidaysCard decides = People.get(ruth, () -> new HolidaysCard(holidays, day -> List.of(), true, true));
        assertThat(text(decides)).contains("Nothing closes until you save.", "Save the holidays", "Proposed");
        assertThat(in(decides, ChoiceRow.class))
                .isNotEmpty()
                .allSatisfy(choice -> assertThat(choice.getElement().getAttribute("aria-label"))
                        .isNotBlank());
        HolidaysCard reads = People.get(ruth, () -> new HolidaysCard(holidays, day -> List.of(), false, true));
        assertThat(in(reads, NativeButton.class)).isEmpty();
        assertThat(text(reads)).doesNotContain("Save the holidays");
    }

    private Component row(Subject subject, String name) {
        return People.get(subject, () -> lists.of(LocationId.FIRST))
                .list()
                .getChildren()
                .filter(row -> text(row).startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> labels(Component row) {
        return in(row, NativeButton.class)
                .map(button -> Objects.requireNonNull(button.getElement().getAttribute("aria-label")))
                .toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static <T extends Component> Stream<T> in(Component where, Class<T> kind) {
        return where.getChildren()
                .flatMap(child -> kind.isInstance(child) ? Stream.of(kind.cast(child)) : in(child, kind));
    }
}

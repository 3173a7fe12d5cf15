package app.unknot.schedule.ui;

import app.unknot.shared.LocationId;
import app.unknot.shared.Place;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.ChoiceRow;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.PlaceFilter;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Turns the pages of the schedule. It stays as it is while the page below it changes, so that a key can be pressed again. */
final class ScheduleBar extends Div {
    private final NativeButton back = step(ScheduleText.PREVIOUS.text(), Icons.BACK, -1);
    private final NativeButton next = step(ScheduleText.NEXT.text(), Icons.NEXT, 1);
    private final DayField day;
    private final ChoiceRow<Boolean> span;
    private final ChoiceRow<Boolean> by;
    private final Select<UUID> whose = new Select<>();
    private final PlaceFilter where;
    private final NativeButton more;
    private final Consumer<UnaryOperator<SchedulePlace>> go;
    private Map<UUID, String> owners = Map.of();

    ScheduleBar(PracticeClock clock, Consumer<UnaryOperator<SchedulePlace>> go) {
        this.go = go;
        addClassName("sched-bar");
        day = DayField.any("", clock::today);
        day.setAriaLabel(ScheduleText.DAY.text());
        day.addValueChangeListener(change -> {
            var chosen = change.getValue();
            if (change.isFromClient() && chosen != null) go.accept(place -> place.on(chosen));
        });
        span = new ChoiceRow<>(
                ScheduleText.DAY_OR_WEEK.text(),
                "o",
                List.of(false, true),
                week -> week ? ScheduleText.WEEK.text() : ScheduleText.DAY.text(),
                week -> go.accept(place -> place.asWeek(week)));
        by = new ChoiceRow<>(
                ScheduleText.BY_THERAPIST_OR_BY_ROOM.text(),
                "o",
                List.of(false, true),
                rooms -> rooms ? ScheduleText.ROOMS.text() : ScheduleText.THERAPISTS.text(),
                rooms -> go.accept(place -> place.byRooms(rooms)));
        span.addClassName("seg");
        by.addClassName("seg");
        whose.setAriaLabel(ScheduleText.WHOSE_WEEK.text());
        whose.setItemLabelGenerator(id -> owners.getOrDefault(id, ""));
        whose.addValueChangeListener(change -> {
            if (change.isFromClient()) go.accept(place -> place.of(change.getValue()));
        });
        where = new PlaceFilter(chosen -> go.accept(place -> place.at(chosen)));
        more = Buttons.outlined(
                ScheduleText.MORE_COLUMNS.text(), click -> go.accept(place -> place.onPage(place.page() + 1)));
        Div days = new Div(
                back,
                Buttons.outlined(ScheduleText.TODAY.text(), click -> go.accept(place -> place.on(clock.today()))),
                next,
                day);
        days.addClassName("row");
        add(days, span, by, whose, where, more);
    }

    /** Shows between which places of work one can choose, and which of them is shown. */
    void show(List<Place> places, @Nullable LocationId chosen, boolean oneAtATime) {
        if (oneAtATime) where.requireOne();
        where.show(places, chosen);
    }

    void show(SchedulePlace place, Map<UUID, String> all, boolean forManager, boolean manyColumns) {
        if (!all.equals(owners)) {
            owners = all;
            whose.setItems(all.keySet());
        }
        day.setValue(place.day());
        span.show(place.week());
        by.show(place.rooms());
        by.button(false).setText(forManager ? ScheduleText.THERAPISTS.text() : ScheduleText.MY_TIME.text());
        name(back, place.week() ? ScheduleText.PREVIOUS_WEEK.text() : ScheduleText.PREVIOUS_DAY.text());
        name(next, place.week() ? ScheduleText.NEXT_WEEK.text() : ScheduleText.NEXT_DAY.text());
        whose.setVisible(place.week() && all.size() > 1);
        UUID who = place.who();
        if (who != null && all.containsKey(who)) whose.setValue(who);
        else all.keySet().stream().findFirst().ifPresent(whose::setValue);
        more.setVisible(manyColumns && !place.week());
    }

    private NativeButton step(String words, Icons icon, int steps) {
        NativeButton button = new NativeButton("", click -> turn(steps));
        button.add(icon.create());
        button.addClassNames("btn", "outlined", "icon");
        button.getElement().setAttribute("type", "button");
        name(button, words);
        return button;
    }

    private void turn(int steps) {
        go.accept(place -> place.turned(steps));
    }

    private static void name(NativeButton button, String words) {
        button.getElement().setAttribute("aria-label", words);
    }
}

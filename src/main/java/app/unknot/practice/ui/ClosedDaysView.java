package app.unknot.practice.ui;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.Role;
import app.unknot.practice.Location;
import app.unknot.practice.Locations;
import app.unknot.practice.PracticePages;
import app.unknot.practice.hours.ClosedDay;
import app.unknot.practice.hours.ClosedDays;
import app.unknot.practice.hours.ClosedForm;
import app.unknot.practice.hours.Holidays;
import app.unknot.practice.locations.LocationSettings;
import app.unknot.practice.ui.ClosedDialog.Choice;
import app.unknot.shared.LocationId;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** When places are closed though their weekly hours say otherwise: days that somebody enters, and holidays. */
@Route(PracticePages.CLOSED_DAYS)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed({"ADMIN", "MANAGER"})
class ClosedDaysView extends Page {
    private final transient Locations locations;
    private final transient ClosedDays closedDays;
    private final transient PracticeClock clock;
    private final Places mine;
    private final boolean withLinks;
    private final Div list = new Div();

    ClosedDaysView(
            Locations locations,
            LocationSettings settings,
            ClosedDays closedDays,
            Holidays holidays,
            CurrentSubject current,
            PracticeClock clock) {
        super(Density.DESK, PracticeText.CLOSED_DAYS.text(), PracticeText.NO_ONE_IS_BOOKED_THEN.text());
        this.locations = locations;
        this.closedDays = closedDays;
        this.clock = clock;
        mine = settings.mine();
        withLinks = current.require().is(Role.MANAGER);
        addActions(Buttons.withIcon(
                Buttons.primary(PracticeText.ADD_CLOSED_DAYS.text(), click -> askForNew()), Icons.PLUS));
        Anchor hours = new Anchor(PracticePages.LOCATIONS, PracticeText.WEEKLY_HOURS_AND_ROOMS.text());
        hours.addClassName("link");
        Div left = new Div(new Card(PracticeText.CLOSED_DAYS.text(), list), hours);
        left.addClassName("side");
        Div grid = new Div(
                left,
                new HolidaysCard(
                        holidays,
                        day -> closedDays.visits(new ClosedForm(null, day, null, null, null, "")),
                        mine.everywhere(),
                        withLinks));
        grid.addClassNames("two-col", "closed-days");
        add(grid);
        refresh();
    }

    private void askForNew() {
        new ClosedDialog(
                        new ClosedDialog.Subject("new", PracticeText.ADD_CLOSED_DAYS.text(), choices(), withLinks),
                        clock,
                        closedDays::visits,
                        closedDays::add,
                        this::refresh)
                .open();
    }

    /** All places first, for a manager of all of them. */
    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        if (mine.everywhere()) choices.add(new Choice(null, PracticeText.ALL_LOCATIONS_2.text()));
        if (!locations.isOne() || !mine.everywhere())
            for (Location one : locations.inUse(mine)) choices.add(new Choice(one.id(), one.name()));
        return choices;
    }

    private void refresh() {
        list.removeAll();
        List<ClosedDay> days = closedDays.ahead();
        if (days.isEmpty()) list.add(new EmptyState(PracticeText.NO_CLOSED_DAYS.text()));
        days.forEach(day -> list.add(row(day)));
    }

    private Component row(ClosedDay day) {
        String when = ClosedWords.when(day.time());
        Span title = new Span(when);
        title.addClassName("strong");
        LocationId location = day.time().location();
        Div where = new Div(PracticeText.WHERE_AND_WHY.text(
                location == null
                        ? PracticeText.ALL_LOCATIONS_2.text()
                        : locations.of(location).name(),
                day.time().reason()));
        where.addClassNames("small", "quiet");
        Div row = new Div(new Div(title, where));
        if (location != null || mine.everywhere()) {
            NativeButton open = Buttons.outlined(PracticeText.OPEN_AGAIN.text(), click -> {
                closedDays.remove(day.id());
                refresh();
            });
            open.getElement().setAttribute("aria-label", PracticeText.OPEN_AGAIN_2.text(when));
            row.add(open);
        }
        row.addClassName("list-row");
        row.getElement().setAttribute("data-test", "closed-day");
        return row;
    }
}

package app.unknot.schedule.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.UserId;
import app.unknot.schedule.SchedulePages;
import app.unknot.schedule.availability.TimeOffRow;
import app.unknot.schedule.availability.TimeOffState;
import app.unknot.schedule.timeoff.TimeOffs;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Confirm;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Who is away when: a therapist's own, and for a manager what waits for a decision and what is approved. */
@Route(SchedulePages.TIME_OFF)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed({"THERAPIST", "MANAGER"})
class TimeOffView extends Page implements BeforeEnterObserver {
    private final transient TimeOffs timeOffs;
    private final transient BookingChoices choices;
    private final transient PracticeClock clock;
    private final transient Map<UserId, String> names = new HashMap<>();
    private final Div body = new Div();

    TimeOffView(TimeOffs timeOffs, BookingChoices choices, PracticeClock clock) {
        super(Density.TOUCH, TimeOffText.TIME_OFF.text(), TimeOffText.WHAT_APPROVED_TIME_DOES.text());
        this.timeOffs = timeOffs;
        this.choices = choices;
        this.clock = clock;
        Subject me = choices.subject();
        if (me.is(Role.MANAGER))
            addActions(
                    Buttons.withIcon(Buttons.outlined(TimeOffText.ADD_TIME_OFF.text(), click -> enter()), Icons.PLUS));
        if (me.is(Role.THERAPIST))
            addActions(
                    Buttons.withIcon(Buttons.primary(TimeOffText.REQUEST_TIME_OFF.text(), click -> ask()), Icons.PLUS));
        Anchor hours = new Anchor(SchedulePages.HOURS, HoursText.WEEKLY_HOURS.text());
        hours.addClassNames("btn", "outlined");
        addActions(hours);
        body.addClassName("stack");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        body.removeAll();
        choices.colleagues().forEach(one -> names.put(one.id(), one.name()));
        Subject me = choices.subject();
        if (me.is(Role.MANAGER)) {
            List<TimeOffRow> ahead = timeOffs.ahead();
            body.add(
                    card(
                            TimeOffText.WAITING_FOR_YOU.text(),
                            of(ahead, TimeOffState.REQUESTED),
                            TimeOffText.NOBODY_HAS_ASKED.text(),
                            this::decided),
                    card(
                            TimeOffText.APPROVED.text(),
                            of(ahead, TimeOffState.APPROVED),
                            TimeOffText.NOBODY_IS_AWAY.text(),
                            this::decided));
        }
        if (me.is(Role.THERAPIST))
            body.add(card(
                    TimeOffText.MY_TIME_OFF.text(),
                    timeOffs.mine(),
                    TimeOffText.YOU_HAVE_ASKED_FOR_NONE.text(),
                    this::own));
    }

    private static List<TimeOffRow> of(List<TimeOffRow> rows, TimeOffState state) {
        return rows.stream().filter(row -> row.state() == state).toList();
    }

    private static <T> Card card(String title, List<T> rows, String none, Function<T, Component> line) {
        Card card = new Card(title);
        if (rows.isEmpty()) card.add(new EmptyState(none));
        rows.forEach(row -> card.add(line.apply(row)));
        return card;
    }

    private Component decided(TimeOffRow row) {
        boolean waits = row.state() == TimeOffState.REQUESTED;
        Anchor way = new Anchor(
                SchedulePages.timeOff(row.id()),
                waits ? TimeOffText.SEE_THE_VISITS_AND_DECIDE.text() : TimeOffText.SEE_THE_VISITS.text());
        way.addClassNames("btn", "outlined");
        return line(name(row.therapist()), row, way);
    }

    private Component own(TimeOffs.Mine mine) {
        TimeOffRow row = mine.row();
        TimeOffState state = row.state();
        Div end = new Div(tag(state));
        end.addClassNames("row", "wrap");
        if (mine.visits() > 0 && (state == TimeOffState.REQUESTED || state == TimeOffState.APPROVED))
            end.addComponentAsFirst(new Tag(
                    Tone.CAUTION,
                    Icons.CAL,
                    mine.visits() == 1
                            ? TimeOffText.ONE_VISIT_IS_BOOKED.text()
                            : TimeOffText.VISITS_ARE_BOOKED.text(mine.visits())));
        if (state == TimeOffState.REQUESTED)
            end.add(Buttons.outlined(TimeOffText.TAKE_BACK.text(), click -> askToTakeBack(row)));
        return line(TimeOffWords.days(row.times()), row, end);
    }

    private Component line(String head, TimeOffRow row, Component end) {
        Span strong = new Span(head);
        strong.addClassName("strong");
        String reason = row.form().reason();
        Div quiet = new Div(TimeOffWords.what(row) + (reason.isEmpty() ? "" : ". " + reason));
        quiet.addClassNames("small", "quiet");
        Div words = new Div(strong, quiet);
        Div asked = new Div(
                TimeOffText.ASKED_BY.text(name(row.askedBy()), Formats.dayAndTime(row.askedAt(), clock.getZone())));
        asked.addClassNames("small", "quiet");
        words.add(asked);
        if (!row.answer().isEmpty()) words.add(new Div(row.answer()));
        Div line = new Div(words, end);
        line.addClassNames("list-row", "waitlist-row");
        line.getElement().setAttribute("data-test", "time-off");
        return line;
    }

    private String name(UserId id) {
        return names.computeIfAbsent(id, choices::name);
    }

    private static Tag tag(TimeOffState state) {
        return switch (state) {
            case REQUESTED -> new Tag(Tone.CAUTION, Icons.CLOCK, state.text());
            case APPROVED -> new Tag(Tone.OK, state.text());
            case DECLINED -> new Tag(Tone.STOP, state.text());
            case CANCELED -> new Tag(Tone.PLAIN, state.text());
        };
    }

    private void ask() {
        UserId me = choices.subject().id();
        List<TherapistProfile> myself =
                choices.colleagues().stream().filter(one -> one.id().equals(me)).toList();
        TimeOffDialog.open(
                TimeOffText.REQUEST_TIME_OFF.text(),
                TimeOffText.SEND_THE_REQUEST.text(),
                myself,
                clock,
                (therapist, form) -> timeOffs.ask(form),
                made -> {
                    Toast.show(TimeOffText.THE_REQUEST_IS_SENT.text());
                    show();
                });
    }

    /** What a manager enters is decided on its own page, where the visits in it are listed first. */
    private void enter() {
        TimeOffDialog.open(
                TimeOffText.ADD_TIME_OFF.text(),
                TimeOffText.SEE_THE_VISITS.text(),
                choices.colleagues(),
                clock,
                timeOffs::enter,
                made -> UI.getCurrentOrThrow().navigate(SchedulePages.timeOff(made)));
    }

    private void askToTakeBack(TimeOffRow row) {
        Confirm.ask(
                TimeOffText.TAKE_BACK_THIS_REQUEST.text(), TimeOffWords.what(row), TimeOffText.TAKE_BACK.text(), () -> {
                    try {
                        timeOffs.takeBack(row);
                    } catch (RefusedRequest decided) {
                        Toast.show(decided.words());
                    }
                    show();
                });
    }
}

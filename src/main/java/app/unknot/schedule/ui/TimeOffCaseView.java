package app.unknot.schedule.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.UserId;
import app.unknot.schedule.SchedulePages;
import app.unknot.schedule.availability.TimeOffId;
import app.unknot.schedule.availability.TimeOffState;
import app.unknot.schedule.handover.HandOvers;
import app.unknot.schedule.handover.VisitList;
import app.unknot.schedule.handover.Way;
import app.unknot.schedule.timeoff.TimeOffCase;
import app.unknot.schedule.timeoff.TimeOffs;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Confirm;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ReasonDialog;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One time off with the visits in it: where each of them goes, and the decision. */
@Route(SchedulePages.TIME_OFF_CASE)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("MANAGER")
class TimeOffCaseView extends Page implements BeforeEnterObserver {
    private final transient TimeOffs timeOffs;
    private final transient HandOvers handOvers;
    private final transient BookingChoices choices;
    private final transient AppointmentDialogs dialogs;
    private final transient Labels.Finder labels;
    private final Select<TherapistProfile> colleague = new Select<>();
    private final Div acts = new Div();
    private final Div body = new Div();
    private @Nullable TimeOffId shown;

    TimeOffCaseView(
            TimeOffs timeOffs,
            HandOvers handOvers,
            BookingChoices choices,
            AppointmentDialogs dialogs,
            Labels.Finder labels) {
        super(Density.DESK, TimeOffText.TIME_OFF.text(), "");
        this.timeOffs = timeOffs;
        this.handOvers = handOvers;
        this.choices = choices;
        this.dialogs = dialogs;
        this.labels = labels;
        colleague.setLabel(HandOverText.TAKES.text());
        colleague.setItemLabelGenerator(one -> one == null ? TimeOffText.NO_COLLEAGUE.text() : one.name());
        colleague.setEmptySelectionAllowed(true);
        colleague.setEmptySelectionCaption(TimeOffText.NO_COLLEAGUE.text());
        colleague.addValueChangeListener(change -> {
            if (change.isFromClient()) show();
        });
        acts.addClassName("row");
        addActions(acts);
        body.addClassName("stack");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TimeOffId asked =
                TimeOffId.parse(event.getRouteParameters().get("timeoff").orElse(""));
        shown = asked;
        UserId away = timeOffs.open(asked).row().therapist();
        colleague.setItems(choices.colleagues().stream()
                .filter(one -> !one.id().equals(away))
                .toList());
        show();
    }

    private void show() {
        TimeOffCase now = timeOffs.open(Objects.requireNonNull(shown, "entered"));
        TimeOffState state = now.row().state();
        String reason = now.row().form().reason();
        setLine(TimeOffText.WHO_WHAT_STATE.text(
                        choices.name(now.row().therapist()), TimeOffWords.what(now.row()), state.text())
                + (reason.isEmpty() ? "" : " " + reason));
        offer(now);
        body.removeAll();
        if (state == TimeOffState.DECLINED || state == TimeOffState.CANCELED) {
            body.add(new Card(state.text(), new EmptyState(TimeOffText.NOTHING_IS_CLOSED.text())));
            return;
        }
        List<VisitList.Visit> visits = now.visits().visits();
        if (!visits.isEmpty()) body.add(new Div(colleague));
        TherapistProfile taker = colleague.getValue();
        body.add(new TimeOffCaseForm(
                        now,
                        taker,
                        taker == null ? List.of() : handOvers.ways(now.visits(), taker.id()),
                        labels.of(visits.stream().map(VisitList.Visit::row).toList()),
                        choices::clock)
                .opening(row -> dialogs.show(row, changed -> show()))
                .deciding(ways -> decide(now, ways), () -> done(state), this::showAgain)
                .card());
        if (now.visits().more())
            body.add(new NoteBox(Tone.ADVISE, HandOverText.MORE_AFTER_THESE.text(VisitList.AT_MOST)));
    }

    private void decide(TimeOffCase now, List<Way> ways) {
        if (now.row().state() == TimeOffState.REQUESTED) timeOffs.approve(now, ways);
        else timeOffs.move(now, ways);
    }

    private void done(TimeOffState before) {
        Toast.show(
                before == TimeOffState.REQUESTED
                        ? TimeOffText.IT_IS_APPROVED.text()
                        : TimeOffText.THE_VISITS_WERE_MOVED.text());
        if (before == TimeOffState.REQUESTED) UI.getCurrentOrThrow().navigate(SchedulePages.TIME_OFF);
        else show();
    }

    /** Something was refused: all of it is read again, and says why above it. */
    private void showAgain(String why) {
        show();
        body.addComponentAsFirst(new NoteBox(Tone.CAUTION, why));
    }

    private void offer(TimeOffCase now) {
        acts.removeAll();
        if (now.row().state() == TimeOffState.REQUESTED)
            acts.add(Buttons.outlined(TimeOffText.DECLINE.text(), click -> decline(now)));
        if (now.row().state() == TimeOffState.APPROVED)
            acts.add(Buttons.outlined(TimeOffText.CANCEL_THE_TIME_OFF.text(), click -> cancel(now)));
    }

    private void decline(TimeOffCase now) {
        new ReasonDialog(
                        "schedule.time-off.decline." + now.row().id(),
                        TimeOffText.DECLINE_THIS_REQUEST.text(),
                        TimeOffWords.what(now.row()),
                        TimeOffText.WHAT_THE_THERAPIST_READS.text(),
                        TimeOffText.DECLINE.text(),
                        words -> timeOffs.decline(now.row(), words),
                        () -> UI.getCurrentOrThrow().navigate(SchedulePages.TIME_OFF))
                .open();
    }

    private void cancel(TimeOffCase now) {
        Confirm.ask(
                TimeOffText.CANCEL_THIS_TIME_OFF.text(),
                TimeOffText.THE_TIME_CAN_BE_BOOKED_AGAIN.text(),
                TimeOffText.CANCEL_THE_TIME_OFF.text(),
                () -> {
                    try {
                        timeOffs.cancel(now.row());
                        show();
                    } catch (RefusedRequest changed) {
                        showAgain(changed.words());
                    }
                });
    }
}

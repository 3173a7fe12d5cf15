package app.unknot.schedule.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.clients.ClientPages;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.SchedulePages;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Confirm;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.function.Consumer;

/** One appointment, and what can be said of it now. */
final class AppointmentDialog {
    private final Dialog dialog;
    private final Div message = new Div();
    private final Div actions = new Div();
    private final AppointmentDialogs dialogs;
    private final PracticeClock clock;
    private final AppointmentRow row;
    private final String client;
    private final Consumer<AppointmentId> afterwards;

    private AppointmentDialog(
            AppointmentDialogs dialogs, AppointmentRow row, Labels labels, Consumer<AppointmentId> afterwards) {
        this.dialogs = dialogs;
        this.clock = dialogs.choices().clock(row.location());
        this.row = row;
        this.client = labels.client(row);
        this.afterwards = afterwards;
        dialog = new Dialog(client);
        Density.TOUCH.applyTo(dialog);
        actions.addClassName("sched-actions");
        Div content = new Div(facts(labels), message, actions);
        content.addClassNames("stack", "sched-form");
        dialog.add(content);
        dialog.getFooter().add(Buttons.plain(ScheduleText.CLOSE.text(), click -> dialog.close()));
        act();
    }

    static void open(
            AppointmentDialogs dialogs, AppointmentRow row, Labels labels, Consumer<AppointmentId> afterwards) {
        new AppointmentDialog(dialogs, row, labels, afterwards).dialog.open();
    }

    private Div facts(Labels labels) {
        var zone = clock.getZone();
        Div when = new Div(
                ScheduleText.TO.text(Formats.dayAndTime(row.startsAt(), zone), Formats.time(row.endsAt(), zone)));
        when.addClassName("strong");
        String where = labels.where(row);
        Div what = new Div(ScheduleText.WITH.text(
                labels.service(row), labels.therapist(row.therapist()), where.isEmpty() ? "" : ", " + where));
        Div state = new Div(StateLook.tag(row.state()));
        state.addClassNames("row", "wrap");
        ElapsedTime.of(row, clock.instant()).ifPresent(state::add);
        Instant arrived = row.arrivedAt();
        if (arrived != null) state.add(quiet(ScheduleText.ARRIVED.text(Formats.time(arrived, zone))));
        Instant started = row.startedAt();
        if (started != null) state.add(quiet(ScheduleText.STARTED.text(Formats.time(started, zone))));
        Instant ended = row.endedAt();
        if (ended != null) state.add(quiet(ScheduleText.DONE.text(Formats.time(ended, zone))));
        Div facts = new Div(when, what, state);
        if (!row.outsideReason().isEmpty())
            facts.add(quiet(ScheduleText.BOOKED_IN_CLOSED_TIME.text(row.outsideReason())));
        facts.addClassName("stack");
        return facts;
    }

    /** What fits the state and the person; the service decides all the same. */
    private void act() {
        Subject subject = dialogs.choices().subject();
        boolean own = subject.is(Role.THERAPIST) && subject.id().equals(row.therapist());
        boolean today = clock.dayOf(row.startsAt()).equals(clock.today());
        AppointmentState state = row.state();
        if (own && today && state.isOpen() && state != AppointmentState.HOLD) actions.add(session(state));
        if (canTurnTo(AppointmentState.ARRIVED))
            offer(
                    state == AppointmentState.NO_SHOW
                            ? ScheduleText.CLIENT_CAME_AFTER_ALL.text()
                            : ScheduleText.ARRIVED_2.text(),
                    AppointmentState.ARRIVED);
        if (state == AppointmentState.ARRIVED) offer(ScheduleText.NOT_HERE_AFTER_ALL.text(), AppointmentState.BOOKED);
        if (own && canTurnTo(AppointmentState.DONE)) offer(ScheduleText.DONE_2.text(), AppointmentState.DONE);
        if (canTurnTo(AppointmentState.NO_SHOW)) offer(ScheduleText.NO_SHOW.text(), AppointmentState.NO_SHOW);
        if (state.canMove())
            actions.add(Buttons.outlined(ScheduleText.MOVE.text(), click -> {
                dialog.close();
                dialogs.move(row, client, afterwards);
            }));
        if (state == AppointmentState.BOOKED && row.startsAt().isAfter(clock.instant()))
            actions.add(Buttons.outlined(WaitlistText.WOULD_COME_SOONER_2.text(), click -> {
                dialog.close();
                dialogs.comeSooner(row, client);
            }));
        if (state == AppointmentState.BOOKED && row.startsAt().isAfter(clock.instant())) actions.add(dialogs.file(row));
        if (!state.takesTime() && row.startsAt().isAfter(clock.instant()))
            actions.add(Buttons.outlined(
                    WaitlistText.WHO_COULD_COME.text(), click -> go(SchedulePages.openTime(row.id()))));
        if (own)
            actions.add(Buttons.outlined(
                    ScheduleText.OPEN_THE_RECORD.text(), click -> go(ClientPages.record(row.client()))));
        if (canTurnTo(AppointmentState.LATE_CANCELLED))
            actions.add(Buttons.outlined(
                    ScheduleText.LATE_CANCEL.text(),
                    click -> callOff(ScheduleText.CANCEL_LATE.text(), AppointmentState.LATE_CANCELLED)));
        if (canTurnTo(AppointmentState.CANCELLED))
            actions.add(Buttons.outlined(
                    ScheduleText.CANCEL_THE_APPOINTMENT.text(),
                    click -> callOff(ScheduleText.CANCEL_THIS_APPOINTMENT.text(), AppointmentState.CANCELLED)));
        if (state == AppointmentState.HOLD)
            message.add(new NoteBox(Tone.STOP, ScheduleText.THIS_CLIENT_IS_ON_HOLD.text()));
    }

    private boolean canTurnTo(AppointmentState next) {
        return row.canTurnTo(next, clock.instant());
    }

    private NativeButton session(AppointmentState state) {
        boolean started = state == AppointmentState.STARTED;
        String target = started ? ClientPages.session(row.client()) : ClientPages.screening(row.client());
        return Buttons.withIcon(
                Buttons.primary(
                        started ? ScheduleText.CONTINUE_THE_SESSION.text() : ScheduleText.START_SESSION.text(),
                        click -> go(target)),
                Icons.HAND);
    }

    private void offer(String verb, AppointmentState next) {
        actions.add(Buttons.withIcon(Buttons.outlined(verb, click -> turn(next)), StateLook.icon(next)));
    }

    private void callOff(String question, AppointmentState next) {
        Confirm.ask(
                question,
                ScheduleText.THE_TIME_OPENS_TO_OTHERS.text(client, Formats.dayAndTime(row.startsAt(), clock.getZone())),
                ScheduleText.CANCEL_THE_VISIT.text(),
                () -> {
                    turn(next);
                    if (row.startsAt().isAfter(clock.instant())) offerToOthers();
                });
    }

    /** A time that has opened may suit somebody who asked. */
    private void offerToOthers() {
        int suited = dialogs.suited(row.id());
        if (suited > 0)
            Confirm.ask(
                    WaitlistText.ASKED_TO_COME_SOONER_2.text(suited),
                    WaitlistText.NO_MESSAGE_IS_SENT.text(),
                    WaitlistText.WHO_COULD_COME.text(),
                    () -> go(SchedulePages.openTime(row.id())));
    }

    private void turn(AppointmentState next) {
        try {
            dialogs.schedule().turn(row.id(), next);
            dialog.close();
            Toast.show(client + ": " + next.title() + ".");
            afterwards.accept(row.id());
        } catch (RefusedRequest refused) {
            message.removeAll();
            message.add(new NoteBox(Tone.CAUTION, String.valueOf(refused.getMessage())));
        }
    }

    private void go(String target) {
        dialog.close();
        UI.getCurrentOrThrow().navigate(target);
    }

    private static Span quiet(String words) {
        Span span = new Span(words);
        span.addClassNames("small", "quiet");
        return span;
    }
}

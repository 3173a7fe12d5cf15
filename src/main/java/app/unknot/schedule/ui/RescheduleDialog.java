package app.unknot.schedule.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.Booking;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;

/** Puts an appointment at another time, to another therapist or into another room. */
final class RescheduleDialog {
    private final InputDialog dialog;
    private final TimeFields fields;
    private final Objecting objecting = new Objecting(ScheduleText.MOVE.text(), this::move);
    private final ScheduleServices services;
    private final AppointmentRow row;
    private final Consumer<AppointmentId> afterwards;

    private RescheduleDialog(
            ScheduleServices services, AppointmentRow row, String client, Consumer<AppointmentId> afterwards) {
        this.services = services;
        this.row = row;
        this.afterwards = afterwards;
        var zone = services.clock().getZone();
        fields = new TimeFields(
                services,
                row.therapist(),
                row.room(),
                LocalDate.ofInstant(row.startsAt(), zone),
                LocalTime.ofInstant(row.startsAt(), zone),
                this::look);
        Div form = new Div(
                new Paragraph(ScheduleText.NOW_MIN_IT_STAYS_THERE.text(
                        Formats.dayAndTime(row.startsAt(), zone), row.minutes())),
                fields,
                objecting.message());
        form.addClassNames("stack", "sched-form");
        dialog = new InputDialog("schedule.move." + row.id(), ScheduleText.MOVE_2.text(client), form);
        Density.TOUCH.applyTo(dialog);
        dialog.cancel(ScheduleText.KEEP_AS_IT_IS.text());
        dialog.getFooter().add(objecting.button());
        objecting.in(dialog.form());
    }

    static void open(ScheduleServices services, AppointmentRow row, String client, Consumer<AppointmentId> afterwards) {
        new RescheduleDialog(services, row, client, afterwards).dialog.open();
    }

    private void look() {
        objecting.show(wanted(false).flatMap(booking -> services.bookings().objection(row.id(), booking)));
    }

    private void move(boolean knowingly) {
        Optional<Booking> wanted = wanted(knowingly);
        if (wanted.isEmpty()) throw new RefusedRequest(ScheduleText.CHOOSE_A_THERAPIST_A_DAY.text());
        Booking to = wanted.get();
        services.bookings().move(row.id(), to.therapist(), to.room(), to.startsAt(), knowingly);
        dialog.close();
        Toast.show(ScheduleText.MOVED_TO.text(
                Formats.dayAndTime(to.startsAt(), services.clock().getZone())));
        afterwards.accept(row.id());
    }

    private Optional<Booking> wanted(boolean knowingly) {
        return fields.therapist()
                .flatMap(with -> fields.start()
                        .map(start -> new Booking(
                                row.client(), with, fields.room(), row.service(), start, row.minutes(), knowingly)));
    }
}

package app.unknot.schedule.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.Bookings;
import app.unknot.schedule.NewTime;
import app.unknot.schedule.Objection;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;

/** Puts an appointment at another time, to another therapist, or to another place or room. */
final class RescheduleDialog {
    private final InputDialog dialog;
    private final TimeFields fields;
    private final Objecting objecting = new Objecting(ScheduleText.MOVE.text(), this::move);
    private final BookingChoices choices;
    private final Bookings bookings;
    private final AppointmentRow row;
    private final Consumer<AppointmentId> afterwards;

    private RescheduleDialog(
            BookingChoices choices,
            Bookings bookings,
            AppointmentRow row,
            String client,
            Consumer<AppointmentId> afterwards) {
        this.choices = choices;
        this.bookings = bookings;
        this.row = row;
        this.afterwards = afterwards;
        var zone = choices.clock(row.location()).getZone();
        LocalDateTime now = LocalDateTime.ofInstant(row.startsAt(), zone);
        fields = new TimeFields(
                choices,
                new Wish(null, row.therapist(), row.location(), row.room(), now.toLocalDate(), now.toLocalTime()),
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

    static void open(
            BookingChoices choices,
            Bookings bookings,
            AppointmentRow row,
            String client,
            Consumer<AppointmentId> afterwards) {
        new RescheduleDialog(choices, bookings, row, client, afterwards).dialog.open();
    }

    private void look() {
        objecting.show(fields.missing()
                .map(Objection::refusal)
                .or(() -> wanted(false, "").flatMap(to -> bookings.objection(row.id(), to.of(row)))));
    }

    private void move(boolean knowingly, String because) {
        fields.requireTime();
        Optional<NewTime> wanted = wanted(knowingly, because);
        if (wanted.isEmpty()) throw new RefusedRequest(ScheduleText.CHOOSE_A_THERAPIST_A_DAY.text());
        NewTime to = wanted.get();
        bookings.move(row.id(), to);
        dialog.close();
        Toast.show(ScheduleText.MOVED_TO.text(
                Formats.dayAndTime(to.startsAt(), choices.clock(to.location()).getZone())));
        afterwards.accept(row.id());
    }

    private Optional<NewTime> wanted(boolean knowingly, String because) {
        return fields.therapist()
                .flatMap(with -> fields.start()
                        .map(start -> new NewTime(with, fields.location(), fields.room(), start, knowingly, because)));
    }
}

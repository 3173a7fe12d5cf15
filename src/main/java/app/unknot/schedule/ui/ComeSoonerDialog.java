package app.unknot.schedule.ui;

import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.waitlist.SuitableTimes;
import app.unknot.schedule.waitlist.Waitlist;
import app.unknot.schedule.waitlist.WaitlistWish;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.ChipPicker;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.TimeField;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.time.DayOfWeek;
import java.util.List;

/** Writes down that the client of a visit would come sooner, and when that would suit. */
final class ComeSoonerDialog {
    private final ChipPicker<DayOfWeek> days = new ChipPicker<>(
            WaitlistText.WHICH_DAYS_SUIT.text(), List.of(DayOfWeek.values()), WaitlistReading::weekday, () -> {});
    private final TimeField from = new TimeField(WaitlistText.NOT_BEFORE.text());
    private final TimeField until = new TimeField(WaitlistText.OVER_BY.text());
    private final DayField last;
    private final Checkbox anybody = new Checkbox(WaitlistText.ANYBODY_ELSE_WOULD_DO.text());
    private final Checkbox anywhere = new Checkbox(WaitlistText.ANOTHER_PLACE_WOULD_DO.text());
    private final TextLine reason = new TextLine(WaitlistText.REASON.text(), WaitlistWish.REASON);
    private final AppointmentRow visit;

    private ComeSoonerDialog(AppointmentRow visit, PracticeClock clock) {
        this.visit = visit;
        last = DayField.fromToday(WaitlistText.LAST_DAY.text(), clock::today);
        reason.setHelperText(WaitlistText.NOTHING_ABOUT_HEALTH.text());
    }

    static void open(Waitlist waitlist, AppointmentRow visit, String client, PracticeClock clock, boolean manyPlaces) {
        ComeSoonerDialog fields = new ComeSoonerDialog(visit, clock);
        fields.anywhere.setVisible(manyPlaces);
        Div hours = new Div(fields.from, fields.until, fields.last);
        hours.addClassName("sched-fields");
        Div body = new Div(fields.days, hours, fields.anybody, fields.anywhere, fields.reason);
        body.addClassNames("stack", "sched-form");
        InputDialog dialog =
                new InputDialog("schedule.waitlist." + visit.id(), WaitlistText.WOULD_COME_SOONER.text(client), body);
        Density.TOUCH.applyTo(dialog);
        dialog.cancel(ScheduleText.CLOSE.text());
        dialog.save(
                WaitlistText.PUT_ON_THE_LIST.text(),
                () -> waitlist.ask(visit.client(), fields.wish()),
                () -> Toast.show(WaitlistText.IS_ON_THE_LIST.text(client)));
        dialog.open();
    }

    private WaitlistWish wish() {
        return new WaitlistWish(
                visit.therapist(),
                anybody.getValue(),
                visit.location(),
                anywhere.getValue(),
                visit.service(),
                visit.minutes(),
                new SuitableTimes(days.chosen(), from.getValue(), until.getValue(), last.getValue()),
                reason.text());
    }
}

package app.unknot.schedule.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.UserId;
import app.unknot.schedule.availability.DayTimes;
import app.unknot.schedule.availability.TimeOffForm;
import app.unknot.schedule.availability.TimeOffId;
import app.unknot.schedule.availability.TimeOffKind;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.forms.Made;
import app.unknot.shared.ui.ChoiceRow;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.TimeField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Asks when somebody is away: for oneself, or by a manager for a therapist. */
final class TimeOffDialog {
    private final Select<TherapistProfile> therapist = new Select<>();
    private final ChoiceRow<TimeOffKind> kind = new ChoiceRow<>(
            TimeOffText.TIME_OFF_OR_TRAINING.text(),
            "o",
            List.of(TimeOffKind.values()),
            TimeOffKind::text,
            chosen -> {});
    private final DayField first;
    private final DayField last;
    private final TimeField from = new TimeField(TimeOffText.FROM_TIME.text());
    private final TimeField until = new TimeField(TimeOffText.UNTIL_TIME.text());
    private final TextLine reason = new TextLine(TimeOffText.REASON_IF_YOU_LIKE.text(), TimeOffForm.REASON);

    private TimeOffDialog(List<TherapistProfile> offered, PracticeClock clock) {
        therapist.setLabel(ScheduleText.THERAPIST.text());
        therapist.setItems(offered);
        therapist.setItemLabelGenerator(TherapistProfile::name);
        therapist.setVisible(offered.size() > 1);
        if (offered.size() == 1) therapist.setValue(offered.getFirst());
        kind.addClassName("seg");
        kind.show(TimeOffKind.TIME_OFF);
        first = DayField.fromToday(TimeOffText.FIRST_DAY_AWAY.text(), clock::today);
        last = DayField.fromToday(TimeOffText.LAST_DAY_AWAY.text(), clock::today);
        reason.setHelperText(TimeOffText.WHO_READS_THE_REASON.text());
    }

    /**
     * @param offered for whom it can be; one for oneself
     * @param save writes it down, or refuses
     * @param then hears what was made
     */
    static void open(
            String title,
            String verb,
            List<TherapistProfile> offered,
            PracticeClock clock,
            BiFunction<UserId, TimeOffForm, TimeOffId> save,
            Consumer<TimeOffId> then) {
        TimeOffDialog fields = new TimeOffDialog(offered, clock);
        Div days = new Div(fields.first, fields.last, fields.from, fields.until);
        days.addClassName("sched-fields");
        Div body = new Div(
                fields.therapist,
                fields.kind,
                days,
                new Paragraph(TimeOffText.LEAVE_THE_HOURS_EMPTY.text()),
                fields.reason);
        body.addClassNames("stack", "sched-form");
        InputDialog dialog = new InputDialog("schedule.time-off." + (offered.size() == 1 ? "own" : "add"), title, body);
        Density.TOUCH.applyTo(dialog);
        dialog.cancel(ScheduleText.CLOSE.text());
        dialog.save(
                verb,
                Made.id(TimeOffId.class, TimeOffId::value, TimeOffId::new),
                () -> save.apply(fields.whose(), fields.form()),
                then);
        dialog.open();
    }

    private UserId whose() {
        TherapistProfile chosen = therapist.getValue();
        if (chosen == null) throw new RefusedRequest(TimeOffText.CHOOSE_A_THERAPIST.text());
        return chosen.id();
    }

    private TimeOffForm form() {
        LocalDate begins = first.getValue();
        if (begins == null) throw new RefusedRequest(TimeOffText.CHOOSE_THE_FIRST_DAY.text());
        LocalDate ends = last.getValue() == null ? begins : last.getValue();
        return new TimeOffForm(
                kind.chosen().orElse(TimeOffKind.TIME_OFF),
                new DayTimes(begins, ends, from.getValue(), until.getValue()),
                reason.text());
    }
}

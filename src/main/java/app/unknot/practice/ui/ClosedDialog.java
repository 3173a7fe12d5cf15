package app.unknot.practice.ui;

import app.unknot.practice.VisitsAhead.Visit;
import app.unknot.practice.hours.ClosedForm;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.TimeField;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Closes all places, one of them or one room for some time. What is booked then is in sight before it is saved. */
final class ClosedDialog {
    private final InputDialog dialog;
    private final Select<Choice> where = new Select<>();
    private final DayField first;
    private final DayField last;
    private final TimeField from = new TimeField(PracticeText.CLOSED_FROM.text());
    private final TimeField until = new TimeField(PracticeText.CLOSED_UNTIL.text());
    private final TextLine reason = new TextLine(PracticeText.REASON_SHOWN.text(), ClosedForm.REASON);
    private final VisitLines visits;
    private final Function<ClosedForm, List<Visit>> booked;

    /**
     * What is closed.
     *
     * @param about names the half-typed form
     * @param places between which the person chooses; empty for a room
     * @param withLinks whether the person sees the schedule
     */
    record Subject(String about, String title, List<Choice> places, boolean withLinks) {}

    /**
     * Where it is.
     *
     * @param id null for all places
     */
    record Choice(@Nullable LocationId id, String name) {}

    /**
     * @param booked what is booked in the time that was entered
     * @param save keeps the form, or refuses it
     */
    ClosedDialog(
            Subject subject,
            PracticeClock clock,
            Function<ClosedForm, List<Visit>> booked,
            Consumer<ClosedForm> save,
            Runnable afterwards) {
        this.booked = booked;
        first = DayField.fromToday(PracticeText.FIRST_DAY.text(), clock::today);
        last = DayField.fromToday(PracticeText.LAST_DAY.text(), clock::today);
        visits = new VisitLines(subject.withLinks());
        where.setLabel(PracticeText.WHERE.text());
        where.setItems(subject.places());
        where.setItemLabelGenerator(Choice::name);
        subject.places().stream().findFirst().ifPresent(where::setValue);
        where.setVisible(subject.places().size() > 1);
        last.setHelperText(PracticeText.EMPTY_FOR_ONE_DAY.text());
        until.setHelperText(PracticeText.EMPTY_FOR_THE_WHOLE_DAY.text());
        reason.setWidthFull();
        where.addValueChangeListener(change -> look());
        first.addValueChangeListener(change -> look());
        last.addValueChangeListener(change -> look());
        from.addValueChangeListener(change -> look());
        until.addValueChangeListener(change -> look());
        Div days = new Div(first, last, from, until);
        days.addClassName("sched-fields");
        Div fields = new Div(where, days, reason, visits);
        fields.addClassNames("stack", "sched-form");
        dialog = new InputDialog("practice.closed." + subject.about(), subject.title(), fields);
        dialog.cancel(PracticeText.CANCEL.text());
        dialog.save(PracticeText.SAVE.text(), () -> save.accept(form(reason.text())), () -> {
            Toast.show(PracticeText.SAVED.text());
            afterwards.run();
        });
    }

    void open() {
        dialog.open();
    }

    private void look() {
        // The reason, which may be unfinished still, closes no visit.
        visits.show(booked.apply(form("")));
    }

    private ClosedForm form(String why) {
        Choice at = where.getValue();
        return new ClosedForm(
                at == null ? null : at.id(), first.getValue(), last.getValue(), from.getValue(), until.getValue(), why);
    }
}

package app.unknot.schedule.ui;

import app.unknot.schedule.planned.SeriesSession;
import app.unknot.schedule.planned.SeriesTime;
import app.unknot.shared.ui.Icons;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;

/** One session of a series before it is booked: whether, when, and what is in its way. */
final class SeriesLine extends Div {
    private final SeriesSession session;
    private final Checkbox choice = new Checkbox();
    private final Select<SeriesTime> times = new Select<>();
    private final Span doubt = quiet("");
    private final boolean isCommon;

    /**
     * @param isCommon whether its doubt is said once for all sessions; otherwise somebody has to choose it to have it booked
     * @param changed hears that something else is chosen
     */
    SeriesLine(SeriesSession session, boolean isCommon, Runnable changed) {
        this.session = session;
        this.isCommon = isCommon;
        addClassName("sched-proposal");
        String wanted = SeriesDialog.slot(session.wanted());
        if (session.times().isEmpty()) {
            add(
                    Icons.CAUTION.create(),
                    new Span(ScheduleText.SESSION_2.text(session.number(), wanted)),
                    quiet(session.trouble().isEmpty() ? ScheduleText.NOTHING_IS_FREE_NEAR.text() : session.trouble()));
            return;
        }
        times.setItems(session.times());
        times.setItemLabelGenerator(time -> SeriesDialog.slot(time.start()));
        times.setAriaLabel(ScheduleText.TIME_OF_SESSION.text(session.number()));
        times.setValue(session.times().getFirst());
        times.setVisible(session.times().size() > 1);
        show();
        choice.setValue(isCommon || times.getValue().isUsual());
        times.addValueChangeListener(change -> {
            show();
            // Somebody who looks for another time wants the session.
            choice.setValue(true);
            changed.run();
        });
        choice.addValueChangeListener(change -> changed.run());
        add(choice, times);
        if (!session.trouble().isEmpty()) add(quiet(ScheduleText.NOT_THEN.text(wanted, session.trouble())));
        add(doubt);
    }

    /** The time that is to be booked; empty when the session is not. */
    Optional<SeriesTime> chosen() {
        return choice.getValue() ? Optional.ofNullable(times.getValue()) : Optional.empty();
    }

    private void show() {
        SeriesTime time = times.getValue();
        choice.setLabel(ScheduleText.SESSION_2.text(session.number(), SeriesDialog.slot(time.start())));
        doubt.setText(isCommon ? "" : time.doubt());
    }

    private static Span quiet(String words) {
        Span span = new Span(words);
        span.addClassNames("small", "quiet");
        return span;
    }
}

package app.unknot.outcomes.ui.client;

import app.unknot.outcomes.course.Session;
import app.unknot.plans.form.PlanTarget;
import app.unknot.shared.ui.Assets;
import app.unknot.shared.ui.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One episode as a picture, with the same as a table. */
@Tag("pain-course")
final class PainCourse extends Component {
    private static final int PERCENT_LEFT = 70;

    /**
     * @param date as YYYY-MM-DD
     * @param before 0-10, or null when it was not asked
     */
    record Point(
            String date,
            String label,
            @Nullable Integer before,
            @Nullable Integer after) {}

    /** Something that was decided. */
    record Event(String date, String label) {
        static Event on(LocalDate day, String words) {
            return new Event(day.toString(), words);
        }
    }

    /**
     * @param baseline pain at the first visit, or null when it was not asked there
     * @param eligible whether a response can be told from that start
     * @param target of the plan for pain, or null
     */
    PainCourse(
            List<Session> sessions,
            List<Event> events,
            @Nullable Integer baseline,
            boolean eligible,
            @Nullable PlanTarget target) {
        Assets.module(this, "outcomes/pain-course.js");
        getElement()
                .setPropertyList(
                        "points",
                        sessions.stream()
                                .map(session -> new Point(
                                        session.visit().day().toString(),
                                        Formats.shortDay(session.visit().day()),
                                        session.visit().pain(),
                                        session.after()))
                                .toList());
        getElement().setPropertyList("events", events);
        if (target != null) getElement().setProperty("target", target.tenths() / 10.0);
        if (baseline == null) return;
        getElement().setProperty("baseline", baseline);
        if (eligible) getElement().setProperty("response", baseline * PERCENT_LEFT / 100.0);
    }
}

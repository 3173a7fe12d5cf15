package app.unknot.plans.ui;

import app.unknot.plans.dose.Phase;
import app.unknot.plans.dose.Phase.EveryWeeks;
import app.unknot.plans.dose.Phase.PerWeek;
import app.unknot.shared.ui.WholeNumber;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;

/** The phases of a rhythm, two numbers each. */
final class PhaseFields extends Div {
    private static final int MOST_TIMES = 3;
    private static final int MOST_WEEKS = 26;
    private static final int LONGEST_GAP = 8;
    private static final int MOST_SESSIONS = 30;

    private final transient Runnable changed;
    private final transient List<PhaseField> fields = new ArrayList<>();

    PhaseFields(Runnable changed) {
        this.changed = changed;
        addClassName("phases");
    }

    void show(List<Phase> phases) {
        fields.clear();
        removeAll();
        for (var phase : phases) {
            var field = new PhaseField(phase, fields.size() + 1, changed);
            fields.add(field);
            add(field.row());
        }
    }

    List<Phase> phases() {
        return fields.stream().map(PhaseField::phase).toList();
    }

    private record PhaseField(boolean weekly, WholeNumber often, WholeNumber length) {
        PhaseField(Phase phase, int number, Runnable changed) {
            this(
                    phase instanceof PerWeek,
                    phase instanceof PerWeek
                            ? number(PlansText.TIMES_A_WEEK.text(), MOST_TIMES, number)
                            : number(PlansText.WEEKS_APART.text(), LONGEST_GAP, number),
                    phase instanceof PerWeek
                            ? number(PlansText.WEEKS.text(), MOST_WEEKS, number)
                            : number(PlansText.SESSIONS_2.text(), MOST_SESSIONS, number));
            switch (phase) {
                case PerWeek(int times, int weeks) -> set(times, weeks);
                case EveryWeeks(int weeks, int sessions) -> set(weeks, sessions);
            }
            often.addValueChangeListener(event -> changed.run());
            length.addValueChangeListener(event -> changed.run());
        }

        private static WholeNumber number(String label, int most, int phase) {
            var field = new WholeNumber(label, 1, most);
            field.setAriaLabel(PlansText.PHASE.text(label, phase));
            field.setStepButtonsVisible(true);
            return field;
        }

        private void set(int first, int second) {
            often.setValue(first);
            length.setValue(second);
        }

        Div row() {
            var row = new Div(often, length);
            row.addClassName("phase");
            return row;
        }

        Phase phase() {
            return weekly
                    ? new PerWeek(within(often, MOST_TIMES), within(length, MOST_WEEKS))
                    : new EveryWeeks(within(often, LONGEST_GAP), within(length, MOST_SESSIONS));
        }

        private static int within(WholeNumber field, int most) {
            Integer value = field.getValue();
            return value == null ? 1 : Math.clamp(value, 1, most);
        }
    }
}

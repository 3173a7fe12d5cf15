package app.unknot.plans.ui;

import app.unknot.plans.dose.Phase;
import app.unknot.plans.dose.Phase.EveryWeeks;
import app.unknot.plans.dose.Phase.PerWeek;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;

/** The phases of a rhythm, two numbers each. */
final class PhaseFields extends Div {
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

    private record PhaseField(boolean weekly, IntegerField often, IntegerField length) {
        PhaseField(Phase phase, int number, Runnable changed) {
            this(
                    phase instanceof PerWeek,
                    number(
                            phase instanceof PerWeek ? PlansText.TIMES_A_WEEK.text() : PlansText.WEEKS_APART.text(),
                            number),
                    number(phase instanceof PerWeek ? PlansText.WEEKS.text() : PlansText.SESSIONS_2.text(), number));
            switch (phase) {
                case PerWeek(int times, int weeks) -> limit(times, 3, weeks, MOST_WEEKS);
                case EveryWeeks(int weeks, int sessions) -> limit(weeks, LONGEST_GAP, sessions, MOST_SESSIONS);
            }
            often.addValueChangeListener(event -> changed.run());
            length.addValueChangeListener(event -> changed.run());
        }

        private static IntegerField number(String label, int phase) {
            var field = new IntegerField(label);
            field.setAriaLabel(PlansText.PHASE.text(label, phase));
            field.setStepButtonsVisible(true);
            field.setMin(1);
            return field;
        }

        private void limit(int first, int mostFirst, int second, int mostSecond) {
            often.setMax(mostFirst);
            often.setValue(first);
            length.setMax(mostSecond);
            length.setValue(second);
        }

        Div row() {
            var row = new Div(often, length);
            row.addClassName("phase");
            return row;
        }

        Phase phase() {
            return weekly
                    ? new PerWeek(within(often, 3), within(length, MOST_WEEKS))
                    : new EveryWeeks(within(often, LONGEST_GAP), within(length, MOST_SESSIONS));
        }

        private static int within(IntegerField field, int most) {
            Integer value = field.getValue();
            return value == null ? 1 : Math.clamp(value, 1, most);
        }
    }
}

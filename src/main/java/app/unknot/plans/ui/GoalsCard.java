package app.unknot.plans.ui;

import app.unknot.plans.form.PlanForm;
import app.unknot.plans.form.PlanTarget;
import app.unknot.plans.targets.Measure;
import app.unknot.plans.techniques.HistoryHints;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.TextBlock;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the client wants to do again, how well it goes now, what should feel different, and what lies underneath. */
final class GoalsCard extends Div {
    private final TextBlock goals = Lines.field(PlansText.WHAT_THE_CLIENT_WANTS.text());
    private final TextBlock symptoms = Lines.field(PlansText.WHAT_SHOULD_FEEL_DIFFERENT_ONE.text());
    private final TextBlock conditions = Lines.field(PlansText.UNDERLYING_CAUSE_AS_FAR.text());
    private final AbilityRows ability = new AbilityRows();
    private final TargetFields target;

    /** @param measures by what the plan can have a target */
    GoalsCard(List<Measure> measures) {
        target = new TargetFields(measures);
        goals.setValueChangeMode(ValueChangeMode.ON_BLUR);
        goals.addValueChangeListener(event -> ability.ask(Lines.typed(goals)));
        add(new Card(PlansText.GOAL.text(), goals, ability, target, symptoms, conditions));
    }

    void begin(PlanForm before) {
        goals.setValue(String.join("\n", before.goals()));
        symptoms.setValue(String.join("\n", before.details().symptomGoals()));
        conditions.setValue(String.join("\n", before.details().conditions()));
        ability.ask(before.goals());
        ability.show(before.details().ability());
        target.begin(before.details().target());
    }

    void begin(HistoryHints clues) {
        goals.setValue(String.join("\n", clues.activities()));
        ability.ask(clues.activities());
        ability.show(clues.ability());
    }

    List<String> goals() {
        return Lines.of(goals);
    }

    Map<String, Integer> ability() {
        return ability.answers();
    }

    @Nullable
    PlanTarget target() {
        return target.target();
    }

    List<String> symptoms() {
        return Lines.of(symptoms);
    }

    /** Asked while they are typed too; nothing is agreed before all of them can be taken. */
    List<String> conditions() {
        return Lines.typed(conditions);
    }
}

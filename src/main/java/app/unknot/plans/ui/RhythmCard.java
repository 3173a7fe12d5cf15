package app.unknot.plans.ui;

import app.unknot.plans.dose.Dose;
import app.unknot.plans.dose.Phase;
import app.unknot.plans.dose.PlanTemplate;
import app.unknot.plans.form.PlanForm;
import app.unknot.screening.HandsOnLimit;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.ChoiceRow;
import app.unknot.shared.ui.TextBlock;
import app.unknot.shared.ui.WholeNumber;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How often and how long: a template, its phases to be edited, and why it is not the suggested one. */
final class RhythmCard extends Div {
    private static final int SHORTEST_SESSION = 15;
    private static final int LONGEST_SESSION = 120;

    private final ChoiceRow<PlanTemplate> template;
    private final WholeNumber minutes;
    private final TextBlock reason = Lines.field(PlansText.REASON_IF_DIFFERENT.text());
    private final PhaseFields phases;
    private final Paragraph words = new Paragraph();
    private final transient Map<PlanTemplate, Dose> doses;
    private final transient @Nullable HandsOnLimit handsOn;
    private final transient Runnable changed;
    private transient Dose dose;

    /**
     * @param handsOn how long a session may last for now, or null when nothing limits it
     * @param changed runs when another template is chosen
     */
    RhythmCard(Map<PlanTemplate, Dose> doses, @Nullable HandsOnLimit handsOn, Runnable changed) {
        this.doses = doses;
        this.handsOn = handsOn;
        this.changed = changed;
        this.dose = doseOf(PlanTemplate.CHRONIC);
        phases = new PhaseFields(this::explain);
        template = new ChoiceRow<>(
                PlansText.RHYTHM.text(), "o", Arrays.asList(PlanTemplate.values()), PlanTemplate::title, this::choose);
        template.addClassName("opts");
        minutes = new WholeNumber(
                PlansText.MINUTES_A_SESSION.text(),
                SHORTEST_SESSION,
                handsOn == null ? LONGEST_SESSION : handsOn.minutes());
        if (handsOn != null) minutes.setHelperText(PlansText.FOR_NOW.text(handsOn.words(), handsOn.reason()));
        minutes.setStepButtonsVisible(true);
        minutes.setStep(5);
        words.addClassNames("small", "quiet");
        var fields = new Div(phases, minutes);
        fields.addClassName("rhythm");
        add(new Card(PlansText.RHYTHM.text(), template, fields, words, reason));
        template.show(PlanTemplate.CHRONIC);
        show();
    }

    void begin(PlanForm before) {
        template.show(before.template());
        Dose own = before.dose();
        dose = new Dose(own.phases(), before.minutes(), own.checkpoints(), own.thenEvery());
        show();
    }

    /** Chooses what was suggested, unless the therapist has chosen already. */
    void suggest(PlanTemplate suggested) {
        template.show(suggested);
        choose(suggested);
    }

    PlanTemplate template() {
        return template.chosen().orElse(PlanTemplate.CHRONIC);
    }

    String reason() {
        return reason.text();
    }

    Dose dose() {
        Integer length = minutes.getValue();
        return new Dose(phases.phases(), length == null ? 0 : length, dose.checkpoints(), dose.thenEvery());
    }

    private void choose(PlanTemplate chosen) {
        dose = doseOf(chosen);
        show();
        changed.run();
    }

    private Dose doseOf(PlanTemplate chosen) {
        return doses.getOrDefault(chosen, chosen.dose());
    }

    private void show() {
        phases.show(dose.phases());
        // A plan from before the limit is shortened too: it could not be agreed as it is.
        minutes.setValue(handsOn == null ? dose.minutes() : Math.min(dose.minutes(), handsOn.minutes()));
        explain();
    }

    private void explain() {
        List<Phase> all = phases.phases();
        int sessions = all.stream().mapToInt(Phase::sessions).sum();
        words.setText(PlansText.SESSIONS_3.text(
                sessions,
                all.stream().map(Phase::words).collect(Collectors.joining(PlansText.THEN.text())),
                template().expectation()));
    }
}

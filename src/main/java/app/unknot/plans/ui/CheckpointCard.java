package app.unknot.plans.ui;

import app.unknot.plans.Checkpoint;
import app.unknot.plans.Plan;
import app.unknot.plans.PlanAdvice;
import app.unknot.plans.SessionSeen.Adherence;
import app.unknot.plans.form.CheckpointForm;
import app.unknot.plans.form.PlanCourse;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.ChoiceRow;
import app.unknot.shared.ui.InputForm;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.TextBlock;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.function.Consumer;

/** The plan is looked at again: measures, goals, home care, reactions, and what is decided. */
final class CheckpointCard extends Div {
    private final ChoiceRow<Integer> pain = AbilityRows.scale(PlansText.PAIN_ON_AVERAGE.text());
    private final AbilityRows ability = new AbilityRows();
    private final ChoiceRow<Adherence> homeCare;
    private final ChoiceRow<Checkpoint.Decision> decision;
    private final TextBlock reactions = Lines.field(PlansText.REACTIONS_TO_THE_SESSIONS_IF.text());
    private final TextBlock reason = Lines.field(PlansText.WHY.text());

    CheckpointCard(
            Plan plan, PlanCourse course, PlanAdvice advice, int lastCheckpoint, Consumer<CheckpointForm> record) {
        homeCare = new ChoiceRow<>(
                PlansText.HOME_CARE.text(), "o", Arrays.asList(Adherence.values()), Adherence::title, any -> {});
        decision = new ChoiceRow<>(
                PlansText.DECISION.text(),
                "o",
                Arrays.asList(Checkpoint.Decision.values()),
                Checkpoint.Decision::title,
                any -> {});
        homeCare.addClassName("opts");
        decision.addClassName("opts");
        advice.proposed().forEach(proposed -> decision.button(proposed).addClassName("proposed"));
        ability.ask(plan.agreed().goals());
        var form = new InputForm(
                "plans.checkpoint." + plan.client() + "." + plan.sessionsUsed(),
                PlansText.CHECKPOINT_AFTER_SESSION.text(plan.sessionsUsed()),
                this);
        var card = new Card(
                PlansText.CHECKPOINT_AFTER_SESSION.text(plan.sessionsUsed()),
                heading(PlansText.PAIN_ON_AVERAGE.text()),
                pain,
                ability,
                heading(PlansText.HOME_CARE_SINCE_THE_LAST.text()),
                quiet(told(PlansText.REPORTED_AT_THE_SESSIONS.text(), course.homeCareSince(lastCheckpoint))),
                homeCare,
                quiet(reactionsTold(course.reactionsSince(lastCheckpoint))),
                reactions,
                heading(PlansText.DECISION.text()));
        advice.reasons().forEach(words -> card.add(new NoteBox(Tone.CAUTION, words)));
        card.add(
                decision,
                reason,
                form.message(),
                form.save(PlansText.RECORD_THE_DECISION.text(), () -> record.accept(form()), () -> {}));
        add(card);
        addClassName("wide");
    }

    private CheckpointForm form() {
        return new CheckpointForm(
                decision.chosen().orElse(null),
                reason.text(),
                pain.chosen().orElse(null),
                ability.answers(),
                reactions.text(),
                homeCare.chosen().orElse(Adherence.NOT_ASKED));
    }

    private static String reactionsTold(long times) {
        return times == 0
                ? PlansText.NO_REACTION_WAS_REPORTED.text()
                : PlansText.A_REACTION_WAS_REPORTED_AT.text(
                        times, times == 1 ? PlansText.SESSION.text() : PlansText.SESSIONS.text());
    }

    private static String told(String before, String words) {
        return words.isEmpty() ? PlansText.NOT_ASKED_AT_THE_SESSIONS.text() : before + words + ".";
    }

    private static H3 heading(String words) {
        var heading = new H3(words);
        heading.addClassName("ask");
        return heading;
    }

    private static Paragraph quiet(String words) {
        var line = new Paragraph(words);
        line.addClassNames("small", "quiet");
        return line;
    }
}

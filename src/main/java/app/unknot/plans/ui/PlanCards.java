package app.unknot.plans.ui;

import app.unknot.anatomy.Regions;
import app.unknot.anatomy.Technique;
import app.unknot.plans.Checkpoint;
import app.unknot.plans.Plan;
import app.unknot.plans.PlanAdvice;
import app.unknot.plans.PlanPages;
import app.unknot.plans.dose.Phase;
import app.unknot.plans.education.EducationTopic;
import app.unknot.plans.form.CheckpointForm;
import app.unknot.plans.form.PlanChanges;
import app.unknot.plans.form.PlanCourse;
import app.unknot.plans.form.PlanTarget;
import app.unknot.shared.HomeCareItem;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.SignaturePad;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A plan in force, as cards. */
final class PlanCards extends Div {
    /** What the screen around the cards does. */
    interface Steps {
        void record(CheckpointForm form);

        void change();

        void pauseOrResume();

        void end();
    }

    PlanCards(Plan plan, Known known, Steps steps, List<? extends Component> ways) {
        addClassName("plan-grid");
        if (plan.isPaused())
            add(wide(new NoteBox(
                    Tone.CAUTION,
                    plan.waitsForReview()
                            ? PlansText.THE_PLAN_IS_PAUSED_RECORD.text()
                            : PlansText.THE_PLAN_IS_PAUSED_DO.text())));
        var checkpoint =
                new CheckpointCard(plan, known.course(), known.advice(), known.lastCheckpoint(), steps::record);
        checkpoint.setVisible(plan.isCheckpointDue());
        if (!plan.isCheckpointDue())
            known.advice().reasons().forEach(words -> add(wide(new NoteBox(Tone.CAUTION, words))));
        add(
                checkpoint,
                dose(plan, known.course()),
                goals(plan, known.decided()),
                new Card(
                        PlansText.ON_THE_TABLE.text(),
                        techniques(plan),
                        pressure(plan, known.ceiling()),
                        effects(plan),
                        focus(plan)),
                new Card(PlansText.AT_HOME.text(), homeCare(plan), quiet(HomeCard.parts(plan.agreed()))));
        if (!known.reading().isEmpty()) add(new Card(PlansText.TO_READ_AT_HOME.text(), reading(known.reading())));
        others(plan);
        if (!known.decided().isEmpty()) add(new Card(PlansText.DECISIONS_SO_FAR.text(), history(known.decided())));
        if (known.versions().size() > 1) add(new Card(PlansText.WHAT_CHANGED.text(), versions(known.versions())));
        add(foot(plan, checkpoint, steps, ways));
    }

    /**
     * What is shown along with the plan.
     *
     * @param decided the newest first
     * @param versions the newest first
     * @param ceiling of today's screening, or null
     * @param reading topics attached to the plan
     */
    record Known(
            PlanCourse course,
            PlanAdvice advice,
            List<Checkpoint> decided,
            List<Plan> versions,
            @Nullable Integer ceiling,
            List<EducationTopic> reading) {
        int lastCheckpoint() {
            return decided.isEmpty() ? 0 : decided.getFirst().afterSession();
        }
    }

    private static Div foot(Plan plan, Component checkpoint, Steps steps, List<? extends Component> ways) {
        var foot = new Div();
        foot.addClassName("plan-foot");
        if (!plan.isCheckpointDue())
            foot.add(Buttons.outlined(PlansText.OPEN_IT_NOW.text(), click -> {
                checkpoint.setVisible(true);
                checkpoint.scrollIntoView();
            }));
        foot.add(
                Buttons.outlined(PlansText.CHANGE_THE_PLAN.text(), click -> steps.change()),
                Buttons.outlined(
                        plan.isPaused() ? PlansText.RESUME_THE_PLAN.text() : PlansText.PAUSE_THE_PLAN.text(),
                        click -> steps.pauseOrResume()),
                Buttons.outlined(PlansText.END_THE_PLAN.text(), click -> steps.end()));
        ways.forEach(foot::add);
        return foot;
    }

    private static Div wide(Component content) {
        var wide = new Div(content);
        wide.addClassName("wide");
        return wide;
    }

    private static Card dose(Plan plan, PlanCourse course) {
        int used = plan.sessionsUsed();
        int planned = plan.sessionsPlanned();
        var bars = new Div();
        bars.addClassName("dots");
        bars.getElement().setAttribute("aria-hidden", "true");
        for (int session = 1; session <= planned; session++) {
            var bar = new Span();
            bar.addClassName("bar");
            bar.setClassName("done", session <= used);
            bar.setClassName("now", session == used + 1);
            bar.setClassName("cp", session == plan.nextCheckpoint());
            bars.add(bar);
        }
        var count = new Paragraph(PlansText.OF_SESSIONS_USED.text(used, planned));
        count.addClassName("strong");
        return new Card(
                PlansText.HOW_FAR.text(),
                count,
                bars,
                new Paragraph(checkpoint(plan)),
                new Paragraph(PlansText.OF_MINUTES_GIVEN_A_SESSION.text(
                        course.minutes(),
                        planned * plan.agreed().minutes(),
                        plan.agreed().minutes())),
                new Paragraph(rhythm(plan)),
                quiet(plan.agreed().template().expectation()));
    }

    private static String checkpoint(Plan plan) {
        if (plan.isCheckpointDue()) return PlansText.THE_CHECKPOINT_IS_DUE_NOW.text();
        return plan.nextCheckpoint() == 0
                ? PlansText.NO_FURTHER_CHECKPOINT.text()
                : PlansText.NEXT_CHECKPOINT_AFTER_SESSION.text(plan.nextCheckpoint());
    }

    private static Paragraph techniques(Plan plan) {
        return new Paragraph(
                plan.agreed().techniques().stream().map(Technique::title).collect(Collectors.joining(", ")));
    }

    private static String rhythm(Plan plan) {
        String words = plan.agreed().dose().phases().stream()
                .map(Phase::words)
                .collect(Collectors.joining(PlansText.THEN.text()));
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    private static Card goals(Plan plan, List<Checkpoint> decided) {
        var list = new UnorderedList();
        list.addClassName("goals");
        plan.agreed().goals().forEach(goal -> list.add(new ListItem(goal + ability(plan, goal, decided))));
        var card = new Card(PlansText.GOAL.text(), list);
        var details = plan.agreed().details();
        PlanTarget target = details.target();
        if (target != null) card.add(new Paragraph(PlansText.TARGET_IS.text(target.words())));
        if (!details.symptomGoals().isEmpty())
            card.add(new Paragraph(PlansText.SHOULD_FEEL_DIFFERENT.text(String.join(", ", details.symptomGoals()))));
        if (!details.conditions().isEmpty())
            card.add(quiet(PlansText.UNDERNEATH.text(String.join(", ", details.conditions()))));
        return card;
    }

    /** How well it went at the start and at each checkpoint, the latest last. */
    private static String ability(Plan plan, String goal, List<Checkpoint> decided) {
        Integer start = plan.agreed().details().ability().get(goal);
        if (start == null) return "";
        String later = decided.reversed().stream()
                .map(Checkpoint::review)
                .filter(Objects::nonNull)
                .map(review -> review.ability().get(goal))
                .filter(Objects::nonNull)
                .map(now -> ", " + now)
                .collect(Collectors.joining());
        return PlansText.OF_10.text(start, later);
    }

    private static Paragraph effects(Plan plan) {
        var effects = plan.agreed().details().effects();
        String words = effects.stream()
                .sorted()
                .map(effect -> effect.title() + " (" + effect.evidence() + ")")
                .collect(Collectors.joining(", "));
        return quiet(words.isEmpty() ? "" : PlansText.AIMS.text(words));
    }

    private static Paragraph focus(Plan plan) {
        var focus = plan.agreed().details().focus();
        return quiet(focus.isEmpty() ? "" : PlansText.CHECK_FIRST.text(String.join(", ", focus)));
    }

    private void others(Plan plan) {
        var details = plan.agreed().details();
        var lines = new Div();
        if (!details.stressRelief().isBlank())
            lines.add(new Paragraph(PlansText.FOR_STRESS.text(details.stressRelief())));
        if (!details.lifestyle().isBlank()) lines.add(new Paragraph(PlansText.IN_DAILY_LIFE.text(details.lifestyle())));
        details.otherCare().forEach(care -> lines.add(new Paragraph(PlansText.ALSO_TREATED.text(care.words()))));
        if (!details.agreedBy().isBlank())
            lines.add(new Paragraph(PlansText.AGREED_BY_ON.text(details.agreedBy(), Formats.day(plan.agreedOn()))));
        if (!details.signature().isEmpty())
            lines.add(SignaturePad.still(PlansText.SIGNATURE_OF.text(details.agreedBy()), details.signature()));
        if (!plan.agreed().reason().isBlank())
            lines.add(quiet(PlansText.REASON.text(plan.agreed().reason())));
        if (lines.getComponentCount() > 0) add(new Card(PlansText.AROUND_IT.text(), lines));
    }

    private static UnorderedList versions(List<Plan> versions) {
        var list = new UnorderedList();
        list.addClassName("goals");
        for (int i = 0; i < versions.size() - 1; i++) {
            var plan = versions.get(i);
            var changes = PlanChanges.between(versions.get(i + 1).agreed(), plan.agreed());
            list.add(new ListItem(PlansText.PLAN.text(
                    plan.number(),
                    Formats.day(plan.agreedOn()),
                    changes.isEmpty() ? PlansText.AGREED_AGAIN_UNCHANGED.text() : String.join(" ", changes))));
        }
        return list;
    }

    private static Component pressure(Plan plan, @Nullable Integer ceiling) {
        var regions = plan.agreed().pressureByRegion().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(region -> Regions.plain(region.getKey()) + ": " + region.getValue())
                .collect(Collectors.joining("; "));
        var words = PlansText.PREFERRED_PRESSURE_OF_10.text(plan.agreed().pressure());
        return new Paragraph((regions.isEmpty() ? words : words + ". " + regions) + "."
                + (ceiling == null ? "" : PlansText.SCREENING_ALLOWS_AT_MOST.text(ceiling)));
    }

    private static UnorderedList homeCare(Plan plan) {
        var list = new UnorderedList();
        list.addClassName("goals");
        plan.agreed().homeCare().stream()
                .sorted()
                .map(HomeCareItem::title)
                .forEach(title -> list.add(new ListItem(title)));
        return list;
    }

    private static UnorderedList reading(List<EducationTopic> topics) {
        var list = new UnorderedList();
        list.addClassName("goals");
        topics.forEach(topic -> {
            var link = new Anchor(PlanPages.topic(topic.code()), topic.title());
            list.add(new ListItem(link, TopicArticle.grade(topic.grade())));
        });
        return list;
    }

    private static UnorderedList history(List<Checkpoint> decided) {
        var list = new UnorderedList();
        list.addClassName("goals");
        decided.forEach(checkpoint -> list.add(new ListItem(PlansText.AFTER_SESSION.text(
                Formats.day(checkpoint.decidedOn()),
                checkpoint.afterSession(),
                checkpoint.decision().title(),
                checkpoint.reason()))));
        return list;
    }

    private static Paragraph quiet(String words) {
        var line = new Paragraph(words);
        line.addClassNames("small", "quiet");
        return line;
    }
}

package app.unknot.plans.ui;

import app.unknot.plans.Checkpoint;
import app.unknot.plans.HomeCareItem;
import app.unknot.plans.Plan;
import app.unknot.shared.Technique;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.ChoiceRow;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.RegionWords;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A plan in force, as cards. */
final class PlanCards extends Div {
    private static final int LONGEST_REASON = 1000;

    /** What the screen around the cards does. */
    interface Steps {
        void decide(Checkpoint.Decision decision, String reason);
    }

    PlanCards(Plan plan, List<Checkpoint> decided, Steps steps, Runnable change) {
        addClassName("plan-grid");
        var goals = new UnorderedList();
        plan.agreed().goals().forEach(goal -> goals.add(new ListItem(goal)));
        goals.addClassName("goals");
        if (plan.isCheckpointDue()) add(decide(steps));
        add(
                dose(plan),
                new Card("Goal", goals),
                new Card("On the table", techniques(plan), pressure(plan)),
                new Card("At home", homeCare(plan)));
        if (!decided.isEmpty()) add(new Card("Decided so far", history(decided)));
        var foot = new Div(Buttons.outlined("Change the plan", click -> change.run()));
        foot.addClassName("plan-foot");
        add(foot);
    }

    private static Card dose(Plan plan) {
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
        var count = new Paragraph(used + " of " + planned + " sessions used");
        count.addClassName("strong");
        return new Card(
                "How far",
                count,
                bars,
                new Paragraph(checkpoint(plan)),
                quiet(plan.agreed().minutes() + " minutes a session. "
                        + plan.agreed().template().expectation()));
    }

    private static String checkpoint(Plan plan) {
        if (plan.isCheckpointDue()) return "The checkpoint is due now.";
        return plan.nextCheckpoint() == 0
                ? "No further checkpoint."
                : "Next checkpoint after session " + plan.nextCheckpoint() + ".";
    }

    private static Paragraph techniques(Plan plan) {
        return new Paragraph(
                plan.agreed().techniques().stream().map(Technique::title).collect(Collectors.joining(", ")));
    }

    private static Component pressure(Plan plan) {
        var regions = plan.agreed().pressureByRegion().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(region -> RegionWords.of(region.getKey()) + " " + region.getValue())
                .collect(Collectors.joining(", "));
        var words = "Preferred pressure " + plan.agreed().pressure() + " of 10";
        return new Paragraph(regions.isEmpty() ? words + "." : words + "; " + regions + ".");
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

    private static Card decide(Steps steps) {
        var reason = new TextArea("Why");
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        var decision = new ChoiceRow<>(
                "Decision", "o", Arrays.asList(Checkpoint.Decision.values()), Checkpoint.Decision::title, any -> {});
        decision.addClassName("opts");
        var card = new Card(
                "Checkpoint",
                new NoteBox(Tone.CAUTION, "Look at the plan again: goals, pain before sessions, home care."),
                decision,
                reason);
        var keep = Buttons.primary("Record the decision", click -> {
            var words = reason.getValue().strip();
            reason.setInvalid(words.isEmpty());
            reason.setErrorMessage("A decision needs its reason.");
            if (!words.isEmpty()) decision.chosen().ifPresent(chosen -> steps.decide(chosen, words));
        });
        card.add(keep);
        card.addClassName("wide");
        return card;
    }

    private static UnorderedList history(List<Checkpoint> decided) {
        var list = new UnorderedList();
        list.addClassName("goals");
        decided.forEach(checkpoint -> list.add(new ListItem(Formats.day(checkpoint.decidedOn()) + ", after session "
                + checkpoint.afterSession() + ": " + checkpoint.decision().title() + ". " + checkpoint.reason())));
        return list;
    }

    private static Paragraph quiet(String words) {
        var line = new Paragraph(words);
        line.addClassNames("small", "quiet");
        return line;
    }
}

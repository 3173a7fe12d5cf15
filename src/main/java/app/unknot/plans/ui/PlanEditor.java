package app.unknot.plans.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.plans.HomeCareItem;
import app.unknot.plans.PlanForm;
import app.unknot.plans.PlanTemplate;
import app.unknot.shared.Technique;
import app.unknot.shared.ui.ActionBar;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.ChipPicker;
import app.unknot.shared.ui.ChoiceRow;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** What therapist and client agree on, in five steps on one page. */
final class PlanEditor extends Div {
    private static final int HIGHEST_PRESSURE = 9;
    private static final int LONGEST_GOAL = 1000;

    private final TextArea goals = new TextArea("What the client wants to do again, one goal to a line");
    private final TextArea reason = new TextArea("Why so, if it departs from the suggestion");
    private final ChoiceRow<PlanTemplate> template;
    private final ChoiceRow<Integer> pressure;
    private final ChipPicker<Technique> techniques;
    private final ChipPicker<HomeCareItem> homeCare;
    private final Paragraph rhythm = new Paragraph();
    private final Div problem = new Div();

    /**
     * @param before what is agreed so far, to begin with
     * @param banned techniques that screening forbids, with the reason
     */
    PlanEditor(
            Optional<PlanForm> before, Map<Technique, String> banned, Consumer<PlanForm> agreed, Runnable cancelled) {
        template =
                new ChoiceRow<>("Rhythm", "o", Arrays.asList(PlanTemplate.values()), PlanEditor::title, this::explain);
        pressure = new ChoiceRow<>(
                "Preferred pressure",
                "o",
                IntStream.rangeClosed(1, HIGHEST_PRESSURE).boxed().toList(),
                String::valueOf,
                any -> {});
        techniques =
                new ChipPicker<>("Techniques", Arrays.asList(Technique.values()), Technique::title, banned, () -> {});
        homeCare = new ChipPicker<>("Home care", Arrays.asList(HomeCareItem.values()), HomeCareItem::title, () -> {});

        goals.setMaxLength(LONGEST_GOAL);
        goals.setWidthFull();
        reason.setMaxLength(LONGEST_GOAL);
        reason.setWidthFull();
        template.addClassName("opts");
        pressure.addClassName("opts");
        rhythm.addClassNames("small", "quiet");
        template.show(PlanTemplate.CHRONIC);
        before.ifPresent(this::begin);
        explain(template.chosen().orElse(PlanTemplate.CHRONIC));

        var grid = new Div(
                new Card("Goal", goals),
                new Card("Rhythm", template, rhythm, reason),
                new Card("Techniques", techniques),
                new Card(
                        "Pressure",
                        quiet("What the client prefers, 1 light to 9 deep. A ceiling always wins."),
                        pressure),
                new Card("At home", quiet("At least one activity: massage goes along with movement."), homeCare));
        grid.addClassName("plan-grid");
        var space = new Span();
        space.addClassName("grow");
        var body = new Div(grid, problem);
        body.addClassName("body");
        add(
                body,
                new ActionBar(
                        space,
                        Buttons.outlined("Keep as it is", click -> cancelled.run()),
                        Buttons.primary("Agreed with the client", click -> agree(before, agreed))));
    }

    private static String title(PlanTemplate template) {
        return template.name().charAt(0) + template.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private void explain(PlanTemplate chosen) {
        rhythm.setText(chosen.sessions() + " sessions of " + chosen.minutes() + " minutes. " + chosen.expectation());
    }

    private void begin(PlanForm before) {
        goals.setValue(String.join("\n", before.goals()));
        template.show(before.template());
        pressure.show(before.pressure());
        techniques.show(before.techniques());
        homeCare.show(before.homeCare());
    }

    private void agree(Optional<PlanForm> before, Consumer<PlanForm> agreed) {
        problem.removeAll();
        var chosen = template.chosen().orElse(PlanTemplate.CHRONIC);
        var same = before.filter(form -> form.template() == chosen);
        var form = new PlanForm(
                goals.getValue()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                chosen,
                same.map(PlanForm::sessions).orElse(chosen.sessions()),
                same.map(PlanForm::minutes).orElse(chosen.minutes()),
                List.copyOf(techniques.chosen()),
                pressure.chosen().orElse(-1),
                before.map(PlanForm::pressureByRegion).orElse(Map.of()),
                homeCare.chosen(),
                reason.getValue());
        try {
            agreed.accept(form);
        } catch (RefusedRequest refused) {
            problem.add(new NoteBox(Tone.CAUTION, String.valueOf(refused.getMessage())));
        }
    }

    private static Paragraph quiet(String words) {
        var line = new Paragraph(words);
        line.addClassNames("small", "quiet");
        return line;
    }
}

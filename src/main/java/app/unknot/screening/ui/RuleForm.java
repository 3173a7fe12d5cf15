package app.unknot.screening.ui;

import app.unknot.anatomy.KeepOffArea;
import app.unknot.anatomy.Position;
import app.unknot.anatomy.Technique;
import app.unknot.screening.Level;
import app.unknot.screening.conditions.Quantity;
import app.unknot.screening.rulebook.KnownFacts;
import app.unknot.screening.rulebook.RuleSet;
import app.unknot.screening.rulebook.RuleTerms;
import app.unknot.screening.rules.RuleProblem;
import app.unknot.screening.rules.RuleSetText;
import app.unknot.screening.rules.WrittenRule;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.ChipPicker;
import app.unknot.shared.ui.Confirm;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One rule to change, or a new one. What is kept goes into the draft; nothing of it runs. */
final class RuleForm {
    private static final int ADDED = -1;

    private final RuleDesk desk;
    private final Dialog dialog = new Dialog();
    private final Div message = new Div();
    private final TextField code = new TextField("Code");
    private final Select<Level> level = new Select<>("Level", chosen -> explain());
    private final TextField title = new TextField("Title, as shown in the alert strip");
    private final TextArea ask = new TextArea("Question at intake");
    private final TextArea visitQuestion = new TextArea("Question at every visit");
    private final TextField visitFacts = new TextField("Facts that a Yes sets");
    private final TextArea when = new TextArea("Condition");
    private final IntegerField ceiling = new IntegerField("Pressure ceiling, 0 to 10");
    private final ChipPicker<Technique> banned =
            new ChipPicker<>("Banned techniques", List.of(Technique.values()), Technique::title, () -> {});
    private final TextArea avoid = new TextArea("Keep-off areas, in words");
    private final ChipPicker<KeepOffArea> areas = new ChipPicker<>(
            "Keep-off areas, on the body map", List.of(KeepOffArea.values()), RuleForm::words, () -> {});
    private final TextField position = new TextField("Positioning");
    private final ChipPicker<Position> notPositions =
            new ChipPicker<>("Positions that are not allowed", List.of(Position.values()), Position::title, () -> {});
    private final TermsFields terms = new TermsFields();
    private final TextArea action = new TextArea("What to do, as shown to the therapist");
    private final TextField source = new TextField("Source");
    private int index;

    private RuleForm(RuleDesk desk, int index) {
        this.desk = desk;
        this.index = index;
    }

    static void add(RuleDesk desk) {
        RuleForm form = new RuleForm(desk, ADDED);
        form.fill(new WrittenRule(
                "",
                Level.CAUTION,
                "",
                "",
                "",
                "",
                null,
                Set.of(),
                List.of(),
                Set.of(),
                "",
                Set.of(),
                RuleTerms.NONE,
                "practice",
                "",
                List.of()));
        form.open("Add a rule");
    }

    /**
     * @param index place of the rule in the draft
     */
    static void change(RuleDesk desk, int index) {
        WrittenRule rule = desk.draft().text().rules().get(index);
        RuleForm form = new RuleForm(desk, index);
        form.fill(rule);
        form.open("Change " + rule.code() + " " + rule.title());
    }

    private void fill(WrittenRule rule) {
        level.setItems(RuleTable.levels());
        level.setItemLabelGenerator(Level::title);
        code.setValue(rule.code());
        title.setValue(rule.title());
        ask.setValue(rule.ask());
        visitQuestion.setValue(rule.visitQuestion());
        visitFacts.setValue(String.join(" ", rule.visitFacts()));
        when.setValue(rule.when());
        ceiling.setValue(rule.ceiling());
        banned.show(rule.banned());
        avoid.setValue(String.join("\n", rule.avoid()));
        areas.show(rule.areas());
        position.setValue(rule.position());
        notPositions.show(rule.notPositions());
        terms.show(rule.terms());
        action.setValue(rule.action());
        source.setValue(rule.source());
        level.setValue(rule.level());
    }

    private void open(String words) {
        dialog.setHeaderTitle(words);
        dialog.addClassName("rule-dialog");
        code.setReadOnly(index != ADDED);
        code.setHelperText("Capital letters and a number, such as L18. You cannot change it later.");
        ask.setHelperText("Needed at Emergency and Doctor first.");
        visitQuestion.setHelperText("An emergency is asked for at every visit. It must be a yes-or-no question.");
        visitFacts.setHelperText("Separated by blanks. A name that is not in use yet becomes a new fact.");
        when.setHelperText("Facts joined by and, or, not; comparisons such as age >= 70; parentheses.");
        ceiling.setMin(0);
        ceiling.setMax(10);
        ceiling.setStepButtonsVisible(true);
        ceiling.setClearButtonVisible(true);
        ceiling.setHelperText("Leave empty for none.");
        avoid.setHelperText("One per line.");
        source.setHelperText("Where the rule comes from: a guideline, a law, or practice.");
        Div form = new Div(
                message,
                code,
                level,
                title,
                ask,
                when,
                factList(),
                visitQuestion,
                visitFacts,
                ceiling,
                labelled("Banned techniques", banned),
                avoid,
                labelled("Keep-off areas, on the body map", areas),
                position,
                labelled("Positions that are not allowed", notPositions),
                terms,
                action,
                source);
        form.addClassNames("stack", "rule-form");
        dialog.add(form);
        if (index != ADDED) dialog.getFooter().add(Buttons.plain("Remove this rule", click -> remove()));
        dialog.getFooter()
                .add(
                        Buttons.plain("Cancel", click -> dialog.close()),
                        Buttons.primary("Save in the draft", click -> keep()));
        dialog.open();
    }

    /** What a level means for the work, and which letter it calls for. */
    private void explain() {
        Level chosen = level.getValue();
        if (chosen == null) return;
        String letter = chosen.letter()
                .map(one -> " Letter: " + one.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ".")
                .orElse(" No letter.");
        level.setHelperText("Session: "
                + (chosen.allowsStart() ? "may start" : "may not start")
                + ". Booking: " + chosen.booking().name().toLowerCase(Locale.ROOT) + "." + letter);
        boolean asked = chosen == Level.EMERGENCY || !visitQuestion.isEmpty();
        visitQuestion.setVisible(asked);
        visitFacts.setVisible(asked);
    }

    private Component factList() {
        UnorderedList list = new UnorderedList();
        list.addClassName("facts");
        RuleSet rules = desk.publishing().running();
        KnownFacts.of(rules).forEach((name, meaning) -> {
            Span fact = new Span(Quantity.written(name));
            fact.addClassName("condition");
            list.add(new ListItem(fact, new Span(" " + meaning)));
        });
        return new Details("Facts that can be read", list);
    }

    private void keep() {
        message.removeAll();
        Optional<String> wrong = terms.problem();
        if (wrong.isPresent()) {
            message.add(new NoteBox(Tone.CAUTION, wrong.get()));
            message.scrollIntoView();
            return;
        }
        WrittenRule rule = rule();
        boolean kept = desk.edit(text -> index == ADDED ? text.plus(rule) : text.with(index, rule));
        if (!kept) {
            dialog.close();
            return;
        }
        RuleSetText text = desk.draft().text();
        if (index == ADDED) index = Math.max(text.rules().indexOf(rule), 0);
        List<RuleProblem> problems = desk.publishing().check(text).stream()
                .filter(problem ->
                        problem.rule().equals(rule.code()) || problem.rule().isEmpty())
                .toList();
        if (problems.isEmpty()) {
            dialog.close();
            Toast.show(rule.code() + " is saved in the draft.");
            return;
        }
        message.removeAll();
        message.add(new NoteBox(Tone.CAUTION, "Saved in the draft. Before you can publish it:"));
        message.add(DraftCard.problems(problems));
        message.scrollIntoView();
    }

    private void remove() {
        WrittenRule rule = desk.draft().text().rules().get(index);
        Confirm.ask(
                "Remove " + rule.code() + " " + rule.title() + "?",
                rule.level() == Level.EMERGENCY
                        ? "This is an emergency rule. Its question at every visit is removed too, once you publish the draft."
                        : "Nothing changes until you publish the draft.",
                "Remove it",
                () -> {
                    desk.edit(text -> text.without(index));
                    dialog.close();
                });
    }

    private WrittenRule rule() {
        Level chosen = level.getValue();
        return new WrittenRule(
                code.getValue().strip(),
                chosen == null ? Level.CAUTION : chosen,
                title.getValue().strip(),
                ask.getValue().strip(),
                when.getValue().strip(),
                action.getValue().strip(),
                ceiling.getValue(),
                banned.chosen(),
                lines(avoid.getValue(), "\n"),
                areas.chosen(),
                position.getValue().strip(),
                notPositions.chosen(),
                terms.terms(),
                source.getValue().strip(),
                visitQuestion.getValue().strip(),
                lines(visitFacts.getValue(), "[\\s,]+"));
    }

    private static Div labelled(String words, Component field) {
        Span label = new Span(words);
        label.addClassName("label");
        return new Div(label, field);
    }

    /** A chip begins with a capital letter. */
    private static String words(KeepOffArea area) {
        return area == KeepOffArea.SITE
                ? "Location of the finding: asked and marked"
                : area.title().substring(0, 1).toUpperCase(Locale.ROOT)
                        + area.title().substring(1);
    }

    static List<String> lines(String text, String between) {
        return Arrays.stream(text.split(between))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}

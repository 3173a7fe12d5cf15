package app.unknot.screening.ui;

import app.unknot.accounts.RefusedRequest;
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
import app.unknot.shared.typed.TextRule;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.ChipPicker;
import app.unknot.shared.ui.Confirm;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.InputForm;
import app.unknot.shared.ui.TextBlock;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import app.unknot.shared.ui.WholeNumber;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One rule to change, or a new one. What is kept goes into the draft; nothing of it runs. */
final class RuleForm {
    private static final int ADDED = -1;
    /** Longer than any of these may be; the check of the rule says how long each is. */
    private static final TextRule LINE = TextRule.line(1_000);

    private static final TextRule BLOCK = TextRule.block(4_000);

    private final RuleDesk desk;
    private final Div body = new Div();
    private final InputDialog dialog;
    private final TextLine code = new TextLine(ScreeningText.CODE.text(), LINE);
    private final Select<Level> level = new Select<>(ScreeningText.LEVEL.text(), chosen -> explain());
    private final TextLine title = new TextLine(ScreeningText.TITLE_AS_SHOWN.text(), LINE);
    private final TextBlock ask = new TextBlock(ScreeningText.QUESTION_AT_INTAKE.text(), BLOCK);
    private final TextBlock visitQuestion = new TextBlock(ScreeningText.QUESTION_AT_EVERY_VISIT.text(), BLOCK);
    private final TextLine visitFacts = new TextLine(ScreeningText.FACTS_THAT_A_YES_SETS.text(), LINE);
    private final TextBlock when = new TextBlock(ScreeningText.CONDITION.text(), BLOCK);
    private final WholeNumber ceiling = new WholeNumber(ScreeningText.PRESSURE_CEILING_0_TO_10.text(), 0, 10);
    private final ChipPicker<Technique> banned = new ChipPicker<>(
            ScreeningText.BANNED_TECHNIQUES.text(), List.of(Technique.values()), Technique::title, () -> {});
    private final TextBlock avoid = new TextBlock(ScreeningText.KEEP_OFF_AREAS_IN_WORDS.text(), BLOCK);
    private final ChipPicker<KeepOffArea> areas = new ChipPicker<>(
            ScreeningText.KEEP_OFF_AREAS.text(), List.of(KeepOffArea.values()), RuleForm::words, () -> {});
    private final TextLine position = new TextLine(ScreeningText.POSITIONING.text(), LINE);
    private final ChipPicker<Position> notPositions = new ChipPicker<>(
            ScreeningText.POSITIONS_THAT_ARE_NOT_ALLOWED.text(), List.of(Position.values()), Position::title, () -> {});
    private final TermsFields terms = new TermsFields();
    private final TextBlock action = new TextBlock(ScreeningText.WHAT_TO_DO_AS_SHOWN.text(), BLOCK);
    private final TextLine source = new TextLine(ScreeningText.SOURCE.text(), LINE);
    private int index;
    private boolean kept;

    private RuleForm(RuleDesk desk, int index, String name, String words) {
        this.desk = desk;
        this.index = index;
        dialog = new InputDialog("rules." + name, words, body);
    }

    static void add(RuleDesk desk) {
        RuleForm form = new RuleForm(desk, ADDED, "new", ScreeningText.ADD_A_RULE.text());
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
        form.open();
    }

    /**
     * @param index place of the rule in the draft
     */
    static void change(RuleDesk desk, int index) {
        WrittenRule rule = desk.draft().text().rules().get(index);
        RuleForm form = new RuleForm(desk, index, rule.code(), ScreeningText.CHANGE.text(rule.code(), rule.title()));
        form.fill(rule);
        form.open();
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

    private void open() {
        dialog.addClassName("rule-dialog");
        code.setReadOnly(index != ADDED);
        code.setHelperText(ScreeningText.CAPITAL_LETTERS_AND_A_NUMBER.text());
        ask.setHelperText(ScreeningText.NEEDED_AT_EMERGENCY_AND_DOCTOR.text());
        visitQuestion.setHelperText(ScreeningText.AN_EMERGENCY_IS_ASKED.text());
        visitFacts.setHelperText(ScreeningText.SEPARATED_BY_BLANKS_A_NAME.text());
        when.setHelperText(ScreeningText.FACTS_JOINED.text());
        ceiling.setStepButtonsVisible(true);
        ceiling.setClearButtonVisible(true);
        ceiling.setHelperText(ScreeningText.LEAVE_EMPTY_FOR_NONE.text());
        avoid.setHelperText(ScreeningText.ONE_PER_LINE.text());
        source.setHelperText(ScreeningText.WHERE_THE_RULE_COMES.text());
        body.add(
                code,
                level,
                title,
                ask,
                when,
                factList(),
                visitQuestion,
                visitFacts,
                ceiling,
                labelled(ScreeningText.BANNED_TECHNIQUES.text(), banned),
                avoid,
                labelled(ScreeningText.KEEP_OFF_AREAS.text(), areas),
                position,
                labelled(ScreeningText.POSITIONS_THAT_ARE_NOT_ALLOWED.text(), notPositions),
                terms,
                action,
                source);
        body.addClassNames("stack", "rule-form");
        if (index != ADDED)
            dialog.getFooter().add(Buttons.plain(ScreeningText.REMOVE_THIS_RULE.text(), click -> remove()));
        dialog.cancel(ScreeningText.CANCEL.text());
        dialog.getFooter().add(dialog.form().save(ScreeningText.SAVE_IN_THE_DRAFT.text(), this::keep, this::lookAtIt));
        dialog.open();
    }

    /** What a level means for the work, and which letter it calls for. */
    private void explain() {
        Level chosen = level.getValue();
        if (chosen == null) return;
        String letter = chosen.letter()
                .map(one -> ScreeningText.LETTER.text(
                        one.name().toLowerCase(Locale.ROOT).replace('_', ' ')))
                .orElse(ScreeningText.NO_LETTER.text());
        level.setHelperText(ScreeningText.SESSION_BOOKING.text(
                chosen.allowsStart() ? ScreeningText.MAY_START.text() : ScreeningText.MAY_NOT_START.text(),
                chosen.booking().name().toLowerCase(Locale.ROOT),
                letter));
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
        return new Details(ScreeningText.FACTS_THAT_CAN_BE_READ.text(), list);
    }

    private void keep() {
        terms.problem().ifPresent(wrong -> {
            throw new RefusedRequest(wrong);
        });
        WrittenRule rule = rule();
        if (index == ADDED && rule.saysNothing())
            throw new RefusedRequest(ScreeningText.A_NEW_RULE_NEEDS_A_CODE.text());
        kept = desk.edit(text -> index == ADDED ? text.plus(rule) : text.with(index, rule));
    }

    /** What is in the draft may still have problems, which are said while the rule is on the screen. */
    private void lookAtIt() {
        if (!kept) {
            dialog.close();
            return;
        }
        WrittenRule rule = rule();
        RuleSetText text = desk.draft().text();
        if (index == ADDED) index = Math.max(text.rules().indexOf(rule), 0);
        List<RuleProblem> problems = desk.publishing().check(text).stream()
                .filter(problem ->
                        problem.rule().equals(rule.code()) || problem.rule().isEmpty())
                .toList();
        if (problems.isEmpty()) {
            dialog.close();
            Toast.show(ScreeningText.IS_SAVED_IN_THE_DRAFT.text(rule.code()));
            return;
        }
        InputForm form = dialog.form();
        form.say(Tone.CAUTION, ScreeningText.SAVED_IN_THE_DRAFT_BEFORE.text());
        form.message().add(DraftCard.problems(problems));
        form.message().scrollIntoView();
    }

    private void remove() {
        WrittenRule rule = desk.draft().text().rules().get(index);
        Confirm.ask(
                ScreeningText.REMOVE.text(rule.code(), rule.title()),
                rule.level() == Level.EMERGENCY
                        ? ScreeningText.THIS_IS_AN_EMERGENCY_RULE.text()
                        : ScreeningText.NOTHING_CHANGES_UNTIL_YOU_PUBLISH.text(),
                ScreeningText.REMOVE_IT.text(),
                () -> {
                    desk.edit(text -> text.without(index));
                    dialog.close();
                });
    }

    private WrittenRule rule() {
        Level chosen = level.getValue();
        return new WrittenRule(
                code.text(),
                chosen == null ? Level.CAUTION : chosen,
                title.text(),
                ask.text(),
                when.text(),
                action.text(),
                ceiling.getValue(),
                banned.chosen(),
                lines(avoid.text(), "\n"),
                areas.chosen(),
                position.text(),
                notPositions.chosen(),
                terms.terms(),
                source.text(),
                visitQuestion.text(),
                lines(visitFacts.text(), "[\\s,]+"));
    }

    private static Div labelled(String words, Component field) {
        Span label = new Span(words);
        label.addClassName("label");
        return new Div(label, field);
    }

    /** A chip begins with a capital letter. */
    private static String words(KeepOffArea area) {
        return area == KeepOffArea.SITE
                ? ScreeningText.LOCATION_OF_THE_FINDING_ASKED.text()
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

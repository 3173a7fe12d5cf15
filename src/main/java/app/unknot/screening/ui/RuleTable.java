package app.unknot.screening.ui;

import app.unknot.anatomy.KeepOffArea;
import app.unknot.anatomy.Position;
import app.unknot.anatomy.Technique;
import app.unknot.screening.Level;
import app.unknot.screening.rulebook.RuleAlert;
import app.unknot.screening.rulebook.RuleTerms;
import app.unknot.screening.rulebook.Validity;
import app.unknot.screening.rules.WrittenRule;
import app.unknot.shared.HomeCareItem;
import app.unknot.shared.typed.TextRule;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules as a table to read and search; one is opened to change it. */
final class RuleTable extends Div {
    private final transient IntConsumer change;
    private final TextLine search = new TextLine(ScreeningText.SEARCH.text(), TextRule.line(100));
    private final Select<Level> level = new Select<>(ScreeningText.LEVEL.text(), chosen -> render());
    private final Span count = new Span();
    private final Div body = new Div();
    private transient List<WrittenRule> rules = List.of();

    /**
     * @param change opens the rule at this place of the rule set
     */
    RuleTable(IntConsumer change) {
        this.change = change;
        search.setPlaceholder(ScreeningText.CODE_WORD_OR_FACT.text());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> render());
        level.setItems(levels());
        level.setItemLabelGenerator(one -> one == null ? ScreeningText.ALL_LEVELS.text() : one.title());
        level.setEmptySelectionAllowed(true);
        level.setEmptySelectionCaption(ScreeningText.ALL_LEVELS.text());
        count.addClassName("quiet");
        count.getElement().setAttribute("role", "status");
        Div tools = new Div(search, level, count);
        tools.addClassName("rules-tools");
        add(tools, body);
    }

    /** The levels that a rule may have, the gravest first. */
    static List<Level> levels() {
        return Arrays.stream(Level.values())
                .filter(one -> one != Level.CLEAR)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    static Tag tag(Level level) {
        Tone tone = switch (level) {
            case EMERGENCY, URGENT_REFER -> Tone.STOP;
            case CLEARANCE, DEFER, CAUTION -> Tone.CAUTION;
            case REFER_ADVISE -> Tone.ADVISE;
            case CLEAR -> Tone.OK;
        };
        return new Tag(tone, level.title());
    }

    void show(List<WrittenRule> all) {
        rules = all;
        render();
    }

    /** Opens the rule of that code; where there are two, the first. */
    void open(String code) {
        for (int i = 0; i < rules.size(); i++)
            if (rules.get(i).code().equals(code)) {
                change.accept(i);
                return;
            }
    }

    private void render() {
        @Nullable Level wanted = level.getValue();
        body.removeAll();
        NativeTable table = new NativeTable();
        table.addClassName("rules-table");
        NativeTableRow head = new NativeTableRow();
        for (String title : List.of(
                ScreeningText.RULE.text(),
                ScreeningText.QUESTION_AND_CONDITION.text(),
                ScreeningText.LIMITS.text(),
                ScreeningText.WHAT_TO_DO.text(),
                ScreeningText.CHANGE_2.text())) head.add(header(title));
        table.getHead().add(head);
        int shown = 0;
        for (int i = 0; i < rules.size(); i++) {
            WrittenRule rule = rules.get(i);
            if (wanted != null && rule.level() != wanted || !rule.mentions(search.getValue())) continue;
            table.getBody().add(row(i, rule));
            shown++;
        }
        count.setText(
                shown == rules.size()
                        ? ScreeningText.RULES.text(shown)
                        : ScreeningText.OF_RULES.text(shown, rules.size()));
        if (shown == 0) body.add(new EmptyState(ScreeningText.NO_RULE_MATCHES.text()));
        else body.add(table);
    }

    private NativeTableRow row(int index, WrittenRule rule) {
        Span code = new Span(rule.code());
        code.addClassNames("rule-code", "strong");
        Div title = new Div(rule.title());
        title.addClassName("strong");
        NativeButton open = Buttons.outlined(ScreeningText.CHANGE_2.text(), click -> change.accept(index));
        open.getElement().setAttribute("aria-label", ScreeningText.CHANGE.text(rule.code(), rule.title()));
        NativeTableRow row = new NativeTableRow();
        row.add(
                cell(code, tag(rule.level()), title),
                cell(new Div(rule.ask()), condition(rule.when())),
                cell(limits(rule)),
                cell(new Div(rule.action()), quiet(rule.position())),
                cell(open));
        return row;
    }

    private static String joined(Stream<String> names) {
        return names.collect(Collectors.joining(", "));
    }

    private static Component condition(String when) {
        Div condition = new Div(when);
        condition.addClassName("condition");
        return condition;
    }

    private static Component[] limits(WrittenRule rule) {
        Integer ceiling = rule.ceiling();
        String bans = rule.banned().stream().sorted().map(Technique::title).collect(Collectors.joining(", "));
        Div limits = new Div();
        if (ceiling != null) limits.add(new Div(ScreeningText.PRESSURE_UP_TO.text(ceiling)));
        if (!bans.isEmpty()) limits.add(new Div(ScreeningText.NO.text(bans)));
        if (!rule.avoid().isEmpty()) limits.add(new Div(ScreeningText.KEEP_OFF.text(String.join(", ", rule.avoid()))));
        if (!rule.areas().isEmpty())
            limits.add(new Div(ScreeningText.KEEP_OFF.text(
                    joined(rule.areas().stream().sorted().map(KeepOffArea::title)))));
        if (!rule.notPositions().isEmpty())
            limits.add(new Div(ScreeningText.NOT.text(
                    joined(rule.notPositions().stream().sorted().map(Position::title)))));
        RuleTerms terms = rule.terms();
        if (!terms.withholds().isEmpty())
            limits.add(new Div(ScreeningText.NOT_AT_HOME.text(
                    terms.withholds().stream().sorted().map(HomeCareItem::title).collect(Collectors.joining("; ")))));
        Integer minutes = terms.minutes();
        if (minutes != null) limits.add(new Div(ScreeningText.AT_MOST_MINUTES.text(minutes)));
        Integer afterReaction = terms.minutesAfterReaction();
        if (afterReaction != null) limits.add(new Div(ScreeningText.AFTER_A_REACTION_AT_MOST.text(afterReaction)));
        if (!terms.validity().equals(Validity.USUAL))
            limits.add(new Div(ScreeningText.CLEARED.text(terms.validity().words())));
        if (!terms.adaptations().isEmpty())
            limits.add(new Div(ScreeningText.ADAPT.text(String.join("; ", terms.adaptations()))));
        if (terms.alert() != RuleAlert.NONE)
            limits.add(
                    new Div(ScreeningText.ALERT_STRIP.text(terms.alert().title().toLowerCase(Locale.ROOT))));
        if (limits.getComponentCount() == 0) limits.add(quiet(ScreeningText.NONE.text()));
        return new Component[] {limits};
    }

    private static Div quiet(String words) {
        Div text = new Div(words);
        text.addClassName("quiet");
        return text;
    }

    static NativeTableHeaderCell header(String title) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    static NativeTableCell cell(Component... content) {
        NativeTableCell cell = new NativeTableCell();
        cell.add(content);
        return cell;
    }
}

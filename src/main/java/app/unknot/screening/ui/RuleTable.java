package app.unknot.screening.ui;

import app.unknot.screening.KeepOffArea;
import app.unknot.screening.Level;
import app.unknot.screening.Position;
import app.unknot.screening.RuleAlert;
import app.unknot.screening.RuleTerms;
import app.unknot.screening.Validity;
import app.unknot.screening.rules.WrittenRule;
import app.unknot.shared.HomeCareItem;
import app.unknot.shared.Technique;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Tag;
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
import com.vaadin.flow.component.textfield.TextField;
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
    private final TextField search = new TextField("Search");
    private final Select<Level> level = new Select<>("Level", chosen -> render());
    private final Span count = new Span();
    private final Div body = new Div();
    private transient List<WrittenRule> rules = List.of();

    /**
     * @param change opens the rule at this place of the rule set
     */
    RuleTable(IntConsumer change) {
        this.change = change;
        search.setPlaceholder("Code, word or fact");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> render());
        level.setItems(levels());
        level.setItemLabelGenerator(one -> one == null ? "All levels" : one.title());
        level.setEmptySelectionAllowed(true);
        level.setEmptySelectionCaption("All levels");
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
        for (String title : List.of("Rule", "Question and condition", "Limits", "What to do", "Change"))
            head.add(header(title));
        table.getHead().add(head);
        int shown = 0;
        for (int i = 0; i < rules.size(); i++) {
            WrittenRule rule = rules.get(i);
            if (wanted != null && rule.level() != wanted || !rule.mentions(search.getValue())) continue;
            table.getBody().add(row(i, rule));
            shown++;
        }
        count.setText(shown == rules.size() ? shown + " rules" : shown + " of " + rules.size() + " rules");
        if (shown == 0) body.add(new EmptyState("No rule matches."));
        else body.add(table);
    }

    private NativeTableRow row(int index, WrittenRule rule) {
        Span code = new Span(rule.code());
        code.addClassNames("rule-code", "strong");
        Div title = new Div(rule.title());
        title.addClassName("strong");
        NativeButton open = Buttons.outlined("Change", click -> change.accept(index));
        open.getElement().setAttribute("aria-label", "Change " + rule.code() + " " + rule.title());
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
        if (ceiling != null) limits.add(new Div("Pressure up to " + ceiling));
        if (!bans.isEmpty()) limits.add(new Div("No " + bans));
        if (!rule.avoid().isEmpty()) limits.add(new Div("Keep off: " + String.join(", ", rule.avoid())));
        if (!rule.areas().isEmpty())
            limits.add(
                    new Div("Keep off: " + joined(rule.areas().stream().sorted().map(KeepOffArea::title))));
        if (!rule.notPositions().isEmpty())
            limits.add(new Div(
                    "Not " + joined(rule.notPositions().stream().sorted().map(Position::title))));
        RuleTerms terms = rule.terms();
        if (!terms.withholds().isEmpty())
            limits.add(new Div("Not at home: "
                    + terms.withholds().stream()
                            .sorted()
                            .map(HomeCareItem::title)
                            .collect(Collectors.joining("; "))));
        Integer minutes = terms.minutes();
        if (minutes != null) limits.add(new Div("At most " + minutes + " minutes"));
        Integer afterReaction = terms.minutesAfterReaction();
        if (afterReaction != null) limits.add(new Div("After a reaction at most " + afterReaction + " minutes"));
        if (!terms.validity().equals(Validity.USUAL))
            limits.add(new Div("Cleared " + terms.validity().words()));
        if (!terms.adaptations().isEmpty()) limits.add(new Div("Adapt: " + String.join("; ", terms.adaptations())));
        if (terms.alert() != RuleAlert.NONE)
            limits.add(new Div("Alert strip: " + terms.alert().title().toLowerCase(Locale.ROOT)));
        if (limits.getComponentCount() == 0) limits.add(quiet("None"));
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

package app.unknot.outcomes.ui;

import app.unknot.outcomes.practice.Definition;
import app.unknot.outcomes.practice.Facet;
import app.unknot.outcomes.practice.Question;
import app.unknot.shared.LocationId;
import app.unknot.shared.ui.ListAddress;
import app.unknot.shared.ui.PlaceFilter;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The question of a page of outcomes, as choices side by side. What is chosen stands in the address. */
final class QuestionFilters extends Div {
    private static final List<Integer> TARGETS = List.of(50, 60, 70, 80, 90);

    private transient Map<Facet, String> asked = Map.of();
    private transient FacetWords.Names words = new FacetWords.Names(List.of(), Map.of());

    QuestionFilters() {
        addClassNames("row", "wrap", "question", "no-paper");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", OutcomesText.NARROW.text());
    }

    /**
     * @param choices the values of each facet that there are; a facet with one value is no choice
     * @param names what they are called
     */
    void show(Question question, Map<Facet, Set<String>> choices, FacetWords.Names names, ListAddress address) {
        words = names;
        asked = question.only();
        removeAll();
        Select<Integer> months = select(OutcomesText.PERIOD.text(), QuestionAddress.MONTHS, Question.MONTHS, address);
        months.setItemLabelGenerator(count -> OutcomesText.MONTHS.text(count));
        months.setValue(question.months());
        add(months);
        for (Facet facet : Facet.values()) {
            if (facet == Facet.PLACE) {
                add(place(question, address));
                continue;
            }
            Set<String> values = choices.getOrDefault(facet, Set.of());
            String chosen = question.only().get(facet);
            if (values.size() < 2 && chosen == null) continue;
            List<String> offered = new ArrayList<>(values);
            if (chosen != null && !values.contains(chosen)) offered.add(chosen);
            add(facet(facet, words.inOrder(facet, offered), chosen, address));
        }
        Select<Integer> target = select(OutcomesText.COMPARE_WITH.text(), QuestionAddress.TARGET, TARGETS, address);
        empty(target, OutcomesText.PRACTICE_RATE.text(), percent -> OutcomesText.TARGET_OF.text(percent));
        Integer wanted = question.target();
        if (wanted != null && TARGETS.contains(wanted)) target.setValue(wanted);
        Select<Integer> rule = select(
                OutcomesText.DEFINITION.text(),
                QuestionAddress.RULE,
                List.of(Definition.values()).stream().map(Definition::version).toList(),
                address);
        rule.setItemLabelGenerator(version -> OutcomesText.DEFINITION_NUMBER.text(version));
        rule.setValue(question.rule().version());
        add(target, rule);
    }

    /** The kinds to which it is narrowed, in a sentence; empty for all. */
    String said() {
        List<String> said = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            String value = asked.get(facet);
            if (value != null) said.add(facet.text() + ": " + words.of(facet, value));
        }
        return said.isEmpty() ? "" : OutcomesText.ONLY.text(String.join("; ", said));
    }

    private PlaceFilter place(Question question, ListAddress address) {
        PlaceFilter filter = new PlaceFilter(
                chosen -> address.with(PlaceFilter.PARAMETER, chosen).go());
        String chosen = question.only().get(Facet.PLACE);
        filter.show(words.places(), chosen == null ? null : new LocationId(UUID.fromString(chosen)));
        return filter;
    }

    private Select<String> facet(Facet facet, List<String> values, @Nullable String chosen, ListAddress address) {
        Select<String> select = new Select<>();
        prepare(select, facet.text(), QuestionAddress.part(facet), values);
        empty(select, facet.every(), value -> words.of(facet, value));
        select.setValue(chosen);
        select.addValueChangeListener(change -> {
            String value = change.getValue();
            if (change.isFromClient())
                address.with(QuestionAddress.part(facet), value == null ? null : QuestionAddress.written(facet, value))
                        .go();
        });
        return select;
    }

    private static <T> Select<T> select(String label, String part, List<T> values, ListAddress address) {
        Select<T> select = new Select<>();
        prepare(select, label, part, values);
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) address.with(part, change.getValue()).go();
        });
        return select;
    }

    private static <T> void prepare(Select<T> select, String label, String part, List<T> values) {
        select.setAriaLabel(label);
        select.setItems(values);
        select.getElement().setAttribute("data-test", "by-" + part);
    }

    private static <T> void empty(Select<T> select, String caption, Function<T, String> words) {
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(caption);
        select.setItemLabelGenerator(value -> value == null ? caption : words.apply(value));
    }
}

package app.unknot.intake.ui;

import app.unknot.intake.SafetyAnswers;
import app.unknot.screening.questions.IntakeGroup;
import app.unknot.screening.questions.Question;
import app.unknot.screening.rulebook.RuleSet;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.ChipPicker;
import app.unknot.shared.ui.ChoiceRow;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The safety questions of an intake: a Yes or No to each warning sign, and ticks for everything else. A group that nothing was
 * ticked in is answered by "None of these" only.
 */
final class SafetyStep extends Div {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final transient BiConsumer<String, JsonNode> answered;
    private final transient RuleSet rules;
    private final LocalDate today;
    private final Map<String, String> sited;

    SafetyStep(RuleSet rules, SafetyAnswers before, LocalDate today, BiConsumer<String, JsonNode> answered) {
        this.answered = answered;
        this.rules = rules;
        this.today = today;
        this.sited = rules.sited();
        addClassName("safety");
        Section list = new Section();
        list.addClassNames("card", "qs");
        int number = 0;
        for (Question question : rules.everyVisit()) list.add(row(++number, question, before));
        add(list);
        for (IntakeGroup group : rules.intake()) add(group(group, before));
    }

    private QuestionRow row(int number, Question question, SafetyAnswers before) {
        QuestionRow[] row = new QuestionRow[1];
        row[0] = QuestionRow.inFull(number, question, yes -> {
            row[0].show(true, false);
            answered.accept(SafetyAnswers.code(question), JSON.booleanNode(yes));
        });
        before.answer(question).ifPresent(row[0]::begin);
        return row[0];
    }

    private Card group(IntakeGroup group, SafetyAnswers before) {
        String code = SafetyAnswers.code(group);
        ChoiceRow<Boolean> none = new ChoiceRow<>(
                IntakeText.NONE_OF_THESE.text(group.title()),
                "o",
                List.of(true),
                any -> IntakeText.NONE_OF_THESE_2.text(),
                any -> {});
        SitesInput[] sites = new SitesInput[1];
        sites[0] = new SitesInput(sited, () -> keepSites(group, sites[0].sites()));
        EventDays[] days = new EventDays[1];
        days[0] = new EventDays(today, fact -> rules.dates().get(fact.fact()), () -> keep(group, days[0].days()));
        ChipPicker<Question.NewFact> facts =
                new ChipPicker<>(group.title(), group.facts(), Question.NewFact::text, chosen -> {
                    none.show(null);
                    days[0].ask(chosen);
                    sites[0].ask(names(chosen));
                    answered.accept(code, chosen.isEmpty() ? JSON.nullNode() : codes(chosen));
                });
        none.button(true).addClickListener(click -> {
            facts.show(List.of());
            days[0].ask(List.of());
            sites[0].ask(List.of());
            answered.accept(code, JSON.arrayNode());
        });
        none.addClassNames("opts", "none");
        facts.show(group.facts().stream()
                .filter(one -> before.ticked(group).contains(one.fact()))
                .toList());
        days[0].ask(facts.chosen());
        before.days(rules).forEach(days[0]::show);
        sites[0].ask(names(facts.chosen()));
        before.sites(rules).forEach(sites[0]::show);
        if (before.isAnswered(group) && before.ticked(group).isEmpty()) none.show(true);
        Card card = new Card(group.title(), facts, days[0], sites[0], none);
        card.addClassName("safety-group");
        return card;
    }

    private void keep(IntakeGroup group, Map<String, LocalDate> days) {
        for (Question.NewFact fact : group.facts()) {
            LocalDate day = days.get(fact.fact());
            if (rules.dates().containsKey(fact.fact()))
                answered.accept(
                        SafetyAnswers.dayCode(fact.fact()),
                        day == null ? JSON.nullNode() : JSON.stringNode(day.toString()));
        }
    }

    private void keepSites(IntakeGroup group, Map<String, Set<String>> sites) {
        for (Question.NewFact fact : group.facts()) {
            if (!sited.containsKey(fact.fact())) continue;
            Set<String> regions = sites.get(fact.fact());
            ArrayNode written = JSON.arrayNode();
            if (regions != null) regions.stream().sorted().forEach(written::add);
            answered.accept(SafetyAnswers.siteCode(fact.fact()), regions == null ? JSON.nullNode() : written);
        }
    }

    private static List<String> names(Collection<Question.NewFact> facts) {
        return facts.stream().map(Question.NewFact::fact).toList();
    }

    private static ArrayNode codes(Iterable<Question.NewFact> chosen) {
        ArrayNode codes = JSON.arrayNode();
        chosen.forEach(fact -> codes.add(fact.fact()));
        return codes;
    }
}

package app.unknot.intake.ui;

import app.unknot.screening.VisitAnswers;
import app.unknot.screening.answers.AnythingNew;
import app.unknot.screening.questions.Question;
import app.unknot.screening.questions.Question.NewFact;
import app.unknot.screening.questions.VisitQuestions;
import app.unknot.shared.ui.ChipPicker;
import app.unknot.shared.ui.TextBlock;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What comes with a Yes to "Anything new": words, what they may mean, chips under headings, days, and what is over. */
final class NewsInput extends Div {
    private final TextBlock words;
    private final NewsChips chips;
    private final Suggestions suggestions;
    private final ChipPicker<NewFact> over;
    private final EventDays newDays;
    private final EventDays overDays;
    private final SitesInput sites;
    private final LocalDate today;
    private final transient Runnable changed;

    /**
     * @param label of the words
     * @param yes hears a question that the words were found to answer with Yes
     */
    NewsInput(VisitQuestions asked, LocalDate today, String label, Consumer<Question> yes, Runnable changed) {
        this.today = today;
        this.changed = changed;
        words = new TextBlock(label, VisitAnswers.WORDS);
        chips = new NewsChips(asked.news(), this::heard);
        suggestions = new Suggestions(asked.news(), asked.always(), chips::tick, yes, this::heard);
        over = new ChipPicker<>(IntakeText.WHAT_HAS_ENDED.text(), asked.standing(), NewFact::text, this::heard);
        newDays = new EventDays(today, fact -> asked.dates().get(fact.fact()), changed);
        overDays = new EventDays(today, fact -> IntakeText.WHEN_DID_IT_END.text(), changed);
        sites = new SitesInput(asked.sited(), changed);
        addClassName("q-details");
        // What the words may mean is offered while somebody types.
        words.setValueChangeMode(ValueChangeMode.EAGER);
        words.addValueChangeListener(change -> {
            if (words.isTaken()) heard();
        });
        add(words, suggestions, chips, newDays, sites);
        if (!asked.standing().isEmpty()) add(new H3(IntakeText.ENDED_SINCE_IT_WAS_REPORTED.text()), over, overDays);
        read();
    }

    /** All of it, as far as it was told. */
    AnythingNew told() {
        Map<String, LocalDate> since = new LinkedHashMap<>();
        Map<String, LocalDate> known = overDays.days();
        for (NewFact fact : over.chosen()) since.put(fact.fact(), known.getOrDefault(fact.fact(), today));
        Set<String> facts = facts();
        since.keySet().removeAll(facts);
        return new AnythingNew(
                words.isInvalid() ? "" : words.text(),
                facts,
                newDays.days(),
                since,
                chips.nothingNewIn(),
                suggestions.noneApplies());
    }

    /** Where that is, as far as it was marked. */
    Map<String, Set<String>> sites() {
        return sites.sites();
    }

    /** Shows what was told before, without telling anybody. */
    void show(AnythingNew told, Map<String, Set<String>> places) {
        words.setValue(told.words());
        chips.show(told.facts(), told.nothingNewIn());
        over.show(over.fitting(fact -> told.over().containsKey(fact.fact())));
        read();
        told.happened().forEach(newDays::show);
        told.over().forEach(overDays::show);
        places.forEach(sites::show);
    }

    private Set<String> facts() {
        return chips.chosen().stream().map(NewFact::fact).collect(Collectors.toSet());
    }

    private void heard() {
        read();
        changed.run();
    }

    private void read() {
        suggestions.read(words.getValue(), facts());
        newDays.ask(chips.chosen());
        sites.ask(facts());
        overDays.ask(over.chosen());
    }
}

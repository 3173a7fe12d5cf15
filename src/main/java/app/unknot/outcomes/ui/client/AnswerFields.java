package app.unknot.outcomes.ui.client;

import app.unknot.outcomes.instruments.Choices;
import app.unknot.outcomes.instruments.Form;
import app.unknot.outcomes.instruments.Installed;
import app.unknot.outcomes.instruments.Installed.Item;
import app.unknot.outcomes.instruments.Installed.Option;
import app.unknot.outcomes.instruments.Instrument;
import app.unknot.outcomes.instruments.Scoring;
import app.unknot.outcomes.scores.Answer;
import app.unknot.outcomes.scores.Question;
import app.unknot.shared.ui.ChoiceRow;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a client taps to answer one instrument: big, with nothing preset. */
final class AnswerFields extends Div {
    private final Question question;
    private final List<Supplier<@Nullable Integer>> answers = new ArrayList<>();
    private Supplier<Boolean> none = () -> false;

    AnswerFields(Question question) {
        this.question = question;
        addClassNames("stack", "ask-fields");
        Instrument instrument = question.instrument();
        Installed installed = question.installed();
        if (installed != null) {
            installed.lead().forEach(line -> add(new Paragraph(line)));
            if (instrument.form().scoring() == Scoring.TICKS) ticks(installed);
            else installed.items().forEach(this::item);
        } else if (instrument == Instrument.ABILITY) {
            add(new Paragraph(instrument.question()));
            question.activities().forEach(activity -> scale(activity, instrument));
        } else if (instrument.isChosen()) choices(instrument);
        else scale(instrument.question(), instrument);
    }

    /** As far as it was answered. */
    Answer answer() {
        List<@Nullable Integer> items = new ArrayList<>();
        answers.forEach(one -> items.add(one.get()));
        return new Answer(question.instrument(), items, question.activities(), none.get());
    }

    /** Whether anything was tapped. */
    boolean isBegun() {
        return none.get() || answer().items().stream().anyMatch(one -> one != null && isMeant(one));
    }

    /** An empty box says nothing, where statements are ticked. */
    private boolean isMeant(int value) {
        return question.instrument().form().scoring() != Scoring.TICKS || value > 0;
    }

    private void scale(String words, Instrument instrument) {
        Form form = instrument.form();
        add(numbers(words, form.low(), form.high()), ends(instrument));
    }

    private static Div ends(Instrument instrument) {
        Div ends = new Div(new Span(instrument.low()), new Span(instrument.high()));
        ends.addClassNames("ask-ends", "quiet");
        return ends;
    }

    private Div numbers(String words, int low, int high) {
        ChoiceRow<Integer> row = new ChoiceRow<>(
                words,
                "ask-number",
                IntStream.rangeClosed(low, high).boxed().toList(),
                value -> String.valueOf(value).replace('-', '\u2212'),
                value -> {});
        row.addClassName("ask-numbers");
        answers.add(() -> row.chosen().orElse(null));
        return labeled(words, row);
    }

    private void choices(Instrument instrument) {
        Form form = instrument.form();
        Map<Integer, String> words = new TreeMap<>();
        for (int value = form.low(); value <= form.high(); value++) words.put(value, Choices.words(instrument, value));
        add(labeled(instrument.question(), words(instrument.question(), words)));
    }

    private ChoiceRow<Integer> words(String label, Map<Integer, String> words) {
        ChoiceRow<Integer> row = new ChoiceRow<>(
                label, "ask-word", List.copyOf(words.keySet()), value -> String.valueOf(words.get(value)), value -> {});
        row.addClassName("ask-words");
        answers.add(() -> row.chosen().orElse(null));
        return row;
    }

    private void item(Item item) {
        Form form = question.instrument().form();
        if (item.options().isEmpty()) {
            add(numbers(item.text(), form.low(), form.high()));
            return;
        }
        Map<Integer, String> words = new TreeMap<>();
        for (Option option : item.options()) words.put(option.value(), option.text());
        add(labeled(item.text(), words(item.text(), words)));
    }

    /** Statements to tick, and one box that says that none is meant: a blank form is no answer. */
    private void ticks(Installed installed) {
        for (Item item : installed.items()) {
            Checkbox box = new Checkbox(item.text());
            box.addClassName("ask-tick");
            answers.add(() -> box.getValue() ? 1 : 0);
            add(box);
        }
        Checkbox nothing = new Checkbox(ClientOutcomesText.ASK_NONE_TODAY.text());
        nothing.addClassName("ask-tick");
        none = nothing::getValue;
        add(nothing);
    }

    private static Div labeled(String words, ChoiceRow<Integer> row) {
        Paragraph label = new Paragraph(words);
        label.addClassName("ask-label");
        label.getElement().setAttribute("aria-hidden", "true");
        return new Div(label, row);
    }
}

package app.unknot.intake.ui;

import app.unknot.screening.answers.TypedWords;
import app.unknot.screening.questions.Question;
import app.unknot.screening.questions.Question.NewFact;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * What typed words may mean, as chips to tap. A tap sets what it says; "None of these apply" says that somebody has looked. Nothing is
 * set by typing alone.
 */
final class Suggestions extends Div {
    private final List<NewFact> facts;
    private final List<Question> questions;
    private final transient BiConsumer<NewFact, Boolean> tick;
    private final transient Consumer<Question> yes;
    /** The same buttons for as long as the page is open: a tap that is on its way must not meet one that was replaced. */
    private final Map<String, NativeButton> chips = new HashMap<>();

    private final Paragraph lead = new Paragraph();
    private final Div row = new Div();
    private final NativeButton none = button(IntakeText.NONE_OF_THESE_APPLY_2.text());
    private boolean noneApplies;
    private Set<String> ticked = Set.of();

    /**
     * @param tick hears a chip that was tapped, and whether it is ticked now
     * @param yes hears a question that the words answer with Yes
     */
    Suggestions(
            List<NewFact> facts,
            List<Question> questions,
            BiConsumer<NewFact, Boolean> tick,
            Consumer<Question> yes,
            Runnable changed) {
        this.facts = facts;
        this.questions = questions;
        this.tick = tick;
        this.yes = yes;
        addClassName("suggested");
        lead.addClassNames("small", "quiet");
        lead.getElement().setAttribute("role", "status");
        row.addClassName("chips");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", IntakeText.WHAT_THE_WORDS_MAY_MEAN.text());
        none.addClickListener(click -> {
            noneApplies = !noneApplies;
            press(none, noneApplies);
            changed.run();
        });
        add(lead, row);
        read("", Set.of());
    }

    boolean noneApplies() {
        return noneApplies;
    }

    /**
     * Suggests what these words may mean.
     *
     * @param chosen the facts that are ticked
     */
    void read(String words, Set<String> chosen) {
        ticked = chosen;
        setVisible(!words.isBlank());
        TypedWords typed = TypedWords.of(words);
        List<NewFact> meant = typed.chips(facts);
        List<Question> asked = typed.questions(questions);
        row.removeAll();
        for (Question question : asked) row.add(chips.computeIfAbsent(question.code(), code -> chip(question)));
        for (NewFact fact : meant) {
            NativeButton chip = chips.computeIfAbsent(fact.fact(), name -> chip(fact));
            press(chip, chosen.contains(fact.fact()));
            row.add(chip);
        }
        boolean none = meant.isEmpty() && asked.isEmpty();
        lead.setText(none ? IntakeText.THESE_WORDS_SUGGEST_NO_QUESTION.text() : IntakeText.THESE_WORDS_MAY_MEAN.text());
        if (meant.stream().anyMatch(fact -> chosen.contains(fact.fact()))) noneApplies = false;
        press(this.none, noneApplies);
        row.add(this.none);
    }

    private NativeButton chip(NewFact fact) {
        NativeButton chip = button(fact.text());
        chip.addClickListener(click -> tick.accept(fact, !ticked.contains(fact.fact())));
        return chip;
    }

    private NativeButton chip(Question question) {
        NativeButton chip = button(question.text());
        chip.addClickListener(click -> yes.accept(question));
        return chip;
    }

    private static NativeButton button(String words) {
        NativeButton button = new NativeButton(words);
        button.addClassNames("chip", "o");
        button.getElement().setAttribute("type", "button");
        return button;
    }

    private static void press(NativeButton button, boolean on) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(on));
    }
}

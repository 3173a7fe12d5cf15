package app.unknot.intake.ui;

import app.unknot.screening.answers.SortedWords;
import app.unknot.screening.answers.TypedText;
import app.unknot.screening.questions.Question;
import app.unknot.screening.questions.Question.NewFact;
import app.unknot.screening.questions.VisitQuestions;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Confirm;
import app.unknot.shared.ui.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One text that waits: what it may mean, everything that it can mean, and a button that says it. */
final class WordsCard extends Div {
    private final TypedText text;
    private final NewsChips chips;
    private final Suggestions suggestions;
    private final EventDays days;
    private final NativeButton keep;
    private final transient Consumer<SortedWords> sorted;

    WordsCard(TypedText text, VisitQuestions asked, LocalDate today, Consumer<SortedWords> sorted) {
        this.text = text;
        this.sorted = sorted;
        chips = new NewsChips(asked.news(), this::heard);
        suggestions = new Suggestions(asked.news(), asked.always(), chips::tick, this::answer, this::heard);
        days = new EventDays(today, fact -> asked.dates().get(fact.fact()), () -> {});
        keep = Buttons.primary(IntakeText.SAVE_WHAT_IT_MEANS.text(), click -> keep(Set.of()));
        Paragraph words = new Paragraph("\u201c" + text.words() + "\u201d");
        words.addClassName("said");
        add(new Card(IntakeText.SAID_ON.text(Formats.longDay(text.told())), words, suggestions, chips, days, keep));
        heard();
    }

    private void heard() {
        Set<String> facts = facts();
        suggestions.read(text.words(), facts);
        days.ask(chips.chosen());
        keep.setEnabled(!facts.isEmpty() || suggestions.noneApplies());
    }

    /** A warning sign stops sessions, so it takes a second tap. */
    private void answer(Question question) {
        Confirm.ask(
                IntakeText.YES_TO.text(question.text()),
                IntakeText.IT_IS_RECORDED.text(),
                IntakeText.YES_THAT_IS_WHAT.text(),
                () -> keep(Set.of(question.code())));
    }

    private void keep(Set<String> questions) {
        sorted.accept(new SortedWords(text.words(), text.told(), facts(), questions, days.days()));
    }

    private Set<String> facts() {
        return chips.chosen().stream().map(NewFact::fact).collect(Collectors.toSet());
    }
}

package app.unknot.intake.ui;

import app.unknot.screening.questions.Question;
import app.unknot.shared.ui.ChoiceRow;
import app.unknot.shared.ui.Icons;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/** One question with its two big answers. */
final class QuestionRow extends Div {
    private final int number;
    private final Span mark = new Span();
    private final ChoiceRow<Boolean> choice;

    /** One that is asked in full. */
    static QuestionRow inFull(int number, Question question, Consumer<Boolean> answered) {
        return new QuestionRow(
                number,
                new Question(question.code(), question.full(), question.facts(), question.implied(), question.denied()),
                answered);
    }

    /** One that is read aloud in short, with the full text a tap away. */
    QuestionRow(int number, Question question, Consumer<Boolean> answered) {
        this.number = number;
        addClassName("q");
        mark.addClassName("n");
        mark.getElement().setAttribute("aria-hidden", "true");
        choice = new ChoiceRow<>(
                question.text(),
                "a",
                List.of(false, true),
                yes -> yes ? IntakeText.YES.text() : IntakeText.NO.text(),
                answered);
        choice.addClassName("yn");
        choice.button(true).addClassName("y");
        Div asked = new Div(new Paragraph(question.text()));
        asked.addClassName("asked");
        if (question.hasMoreToRead()) {
            NativeDetails full = new NativeDetails(IntakeText.IN_FULL.text(), new Paragraph(question.full()));
            full.addClassNames("small", "quiet");
            asked.add(full);
        }
        add(mark, asked, choice);
        show(false, false);
    }

    /** Shows an answer that was given before. */
    void begin(boolean yes) {
        choice.show(yes);
        show(true, false);
    }

    /**
     * @param next whether it is the first one that waits
     */
    void show(boolean done, boolean next) {
        setClassName("done", done);
        setClassName("open", next);
        mark.removeAll();
        if (done) mark.add(Icons.CHECK.create());
        else mark.setText(String.valueOf(number));
    }
}

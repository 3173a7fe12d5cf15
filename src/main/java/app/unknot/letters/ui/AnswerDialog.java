package app.unknot.letters.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.documents.DocumentKind;
import app.unknot.clients.documents.DocumentRow;
import app.unknot.clients.documents.Documents;
import app.unknot.letters.LetterRow;
import app.unknot.letters.passing.LetterAnswers;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.TextLimit;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Asks when the answer came, which paper it is, and what it says. */
final class AnswerDialog extends Dialog {
    private static final int LONGEST = 2_000;

    AnswerDialog(LetterAnswers answers, List<DocumentRow> papers, LetterRow row, LocalDate today, Runnable answered) {
        setHeaderTitle(LettersText.ANSWER_TO_THE.text(row.kind().title().toLowerCase(Locale.ROOT)));
        List<DocumentRow> possible = papers.stream()
                .filter(paper -> !paper.isWithdrawn()
                        && paper.form().kind() != DocumentKind.GIVEN_LETTER
                        && !paper.form().kind().isForTheOffice())
                .toList();
        DayField day = new DayField(LettersText.RECEIVED_ON.text());
        day.setAutoOpen(false);
        day.setValue(today);
        Select<DocumentRow> paper = new Select<>(LettersText.THE_DOCUMENT.text(), change -> {});
        paper.setItems(possible);
        paper.setItemLabelGenerator(
                chosen -> chosen == null ? LettersText.BY_PHONE_OR_IN_PERSON.text() : words(chosen));
        paper.setEmptySelectionAllowed(true);
        paper.setEmptySelectionCaption(LettersText.BY_PHONE_OR_IN_PERSON.text());
        if (!possible.isEmpty()) paper.setValue(possible.getFirst());
        TextArea words = new TextArea(LettersText.WHAT_IT_SAYS_IN_BRIEF.text());
        TextLimit.on(words, LONGEST);
        Paragraph help = new Paragraph(
                possible.isEmpty()
                        ? LettersText.ADD_THE_DOCUMENT_UNDER_DOCUMENTS.text()
                        : LettersText.A_CLEARANCE_IS_VALID_ONCE.text());
        help.addClassNames("small", "quiet");
        Div message = new Div();
        paper.setWidthFull();
        words.setWidthFull();
        Div body = new Div(help, day, paper, words, message);
        body.addClassName("stack");
        add(body);
        getFooter()
                .add(
                        Buttons.plain(LettersText.CANCEL.text(), click -> close()),
                        Buttons.primary(LettersText.SAVE_THE_ANSWER.text(), click -> {
                            message.removeAll();
                            if (!TextLimit.isKept(words, LONGEST)) return;
                            try {
                                if (day.getValue() == null) throw new RefusedRequest(LettersText.ENTER_THE_DATE.text());
                                answers.answer(
                                        row.id(),
                                        day.getValue(),
                                        paper.getValue() == null
                                                ? null
                                                : paper.getValue().id(),
                                        words.getValue());
                                close();
                                answered.run();
                            } catch (RefusedRequest refused) {
                                message.add(new NoteBox(
                                        Tone.CAUTION, LettersText.WHAT_YOU_TYPED_IS_STILL.text(refused.getMessage())));
                            }
                        }));
    }

    private static String words(DocumentRow paper) {
        return paper.form().title()
                + (paper.form().from().isEmpty()
                        ? ""
                        : LettersText.BY.text(paper.form().from()))
                + (paper.form().datedOn() == null
                        ? ""
                        : ", " + Formats.day(paper.form().datedOn()));
    }

    /** Opens the dialog. */
    @Component
    static final class Desk {
        private final LetterAnswers answers;
        private final Documents documents;
        private final PracticeClock clock;

        Desk(LetterAnswers answers, Documents documents, PracticeClock clock) {
            this.answers = answers;
            this.documents = documents;
            this.clock = clock;
        }

        void open(LetterRow row, Runnable answered) {
            new AnswerDialog(answers, documents.of(row.client()), row, clock.today(), answered).open();
        }
    }
}

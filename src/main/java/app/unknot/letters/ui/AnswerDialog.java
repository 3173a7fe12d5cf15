package app.unknot.letters.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.documents.DocumentKind;
import app.unknot.clients.documents.DocumentRow;
import app.unknot.clients.documents.Documents;
import app.unknot.letters.LetterRow;
import app.unknot.letters.passing.LetterAnswers;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.TextBlock;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Asks when the answer came, which paper it is, and what it says. */
final class AnswerDialog extends InputDialog {
    private AnswerDialog(LetterRow row, Div body) {
        super(
                "letters.answer." + row.id(),
                LettersText.ANSWER_TO_THE.text(row.kind().title().toLowerCase(Locale.ROOT)),
                body);
    }

    private static AnswerDialog of(Desk desk, List<DocumentRow> papers, LetterRow row, Runnable answered) {
        List<DocumentRow> possible = papers.stream()
                .filter(paper -> !paper.isWithdrawn()
                        && paper.form().kind() != DocumentKind.GIVEN_LETTER
                        && !paper.form().kind().isForTheOffice())
                .toList();
        DayField day = DayField.past(LettersText.RECEIVED_ON.text(), desk.clock::today);
        day.setAutoOpen(false);
        day.setValue(desk.clock.today());
        Select<DocumentRow> paper = new Select<>(LettersText.THE_DOCUMENT.text(), change -> {});
        paper.setItems(possible);
        paper.setItemLabelGenerator(
                chosen -> chosen == null ? LettersText.BY_PHONE_OR_IN_PERSON.text() : words(chosen));
        paper.setEmptySelectionAllowed(true);
        paper.setEmptySelectionCaption(LettersText.BY_PHONE_OR_IN_PERSON.text());
        if (!possible.isEmpty()) paper.setValue(possible.getFirst());
        TextBlock words = new TextBlock(LettersText.WHAT_IT_SAYS_IN_BRIEF.text(), LetterAnswers.OUTCOME);
        Paragraph help = new Paragraph(
                possible.isEmpty()
                        ? LettersText.ADD_THE_DOCUMENT_UNDER_DOCUMENTS.text()
                        : LettersText.A_CLEARANCE_IS_VALID_ONCE.text());
        help.addClassNames("small", "quiet");
        paper.setWidthFull();
        Div body = new Div(help, day, paper, words);
        body.addClassName("stack");
        AnswerDialog dialog = new AnswerDialog(row, body);
        dialog.cancel(LettersText.CANCEL.text());
        dialog.save(
                LettersText.SAVE_THE_ANSWER.text(),
                () -> desk.answers.answer(
                        row.id(),
                        day.getOptionalValue().orElseThrow(() -> new RefusedRequest(LettersText.ENTER_THE_DATE.text())),
                        paper.getOptionalValue().map(DocumentRow::id).orElse(null),
                        words.text()),
                answered);
        return dialog;
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
            AnswerDialog.of(this, documents.of(row.client()), row, answered).open();
        }
    }
}

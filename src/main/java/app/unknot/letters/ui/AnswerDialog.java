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
        setHeaderTitle("Answer to the " + row.kind().title().toLowerCase(Locale.ROOT));
        List<DocumentRow> possible = papers.stream()
                .filter(paper -> !paper.isWithdrawn()
                        && paper.form().kind() != DocumentKind.GIVEN_LETTER
                        && !paper.form().kind().isForTheOffice())
                .toList();
        DayField day = new DayField("Received on");
        day.setAutoOpen(false);
        day.setValue(today);
        Select<DocumentRow> paper = new Select<>("The document", change -> {});
        paper.setItems(possible);
        paper.setItemLabelGenerator(chosen -> chosen == null ? "By phone or in person" : words(chosen));
        paper.setEmptySelectionAllowed(true);
        paper.setEmptySelectionCaption("By phone or in person");
        if (!possible.isEmpty()) paper.setValue(possible.getFirst());
        TextArea words = new TextArea("What it says, in brief");
        TextLimit.on(words, LONGEST);
        Paragraph help = new Paragraph(
                possible.isEmpty()
                        ? "Add the document under Documents or Clearances first. Then choose it here."
                        : "A clearance is valid once you verify it under Clearances.");
        help.addClassNames("small", "quiet");
        Div message = new Div();
        paper.setWidthFull();
        words.setWidthFull();
        Div body = new Div(help, day, paper, words, message);
        body.addClassName("stack");
        add(body);
        getFooter().add(Buttons.plain("Cancel", click -> close()), Buttons.primary("Save the answer", click -> {
            message.removeAll();
            if (!TextLimit.isKept(words, LONGEST)) return;
            try {
                if (day.getValue() == null) throw new RefusedRequest("Enter the date.");
                answers.answer(
                        row.id(),
                        day.getValue(),
                        paper.getValue() == null ? null : paper.getValue().id(),
                        words.getValue());
                close();
                answered.run();
            } catch (RefusedRequest refused) {
                message.add(new NoteBox(Tone.CAUTION, refused.getMessage() + " What you typed is still here."));
            }
        }));
    }

    private static String words(DocumentRow paper) {
        return paper.form().title()
                + (paper.form().from().isEmpty() ? "" : ", by " + paper.form().from())
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

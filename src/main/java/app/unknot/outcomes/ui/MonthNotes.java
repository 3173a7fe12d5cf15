package app.unknot.outcomes.ui;

import app.unknot.outcomes.practice.ByMonth;
import app.unknot.outcomes.practice.RunNoteBook;
import app.unknot.outcomes.practice.RunNotes;
import app.unknot.shared.typed.TextRule;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Confirm;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.TextLine;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the manager wrote beside months: quoted, and never called the cause. */
@Component
class MonthNotes {
    private static final TextRule WORDS = TextRule.line(200);

    private final RunNoteBook book;

    MonthNotes(RunNoteBook book) {
        this.book = book;
    }

    Card card(RunNotes notes, ByMonth byMonth) {
        Div lines = new Div();
        lines.addClassName("stack");
        for (RunNotes.Note note : notes.notes()) lines.add(line(note));
        if (notes.notes().isEmpty()) lines.add(new Paragraph(OutcomesText.NO_NOTES_YET.text()));
        return new Card(OutcomesText.YOUR_NOTES.text(), lines)
                .end(Buttons.outlined(OutcomesText.ADD_A_NOTE.text(), click -> add(byMonth)));
    }

    private Div line(RunNotes.Note note) {
        String month = Said.month(note.month());
        Paragraph words = new Paragraph(
                note.newMedian()
                        ? OutcomesText.NOTE_WITH_NEW_MEDIAN.text(month, note.words())
                        : OutcomesText.NOTE_IN.text(month, note.words()));
        words.addClassName("grow");
        NativeButton remove = Buttons.plain(
                OutcomesText.REMOVE.text(),
                click -> Confirm.ask(
                        OutcomesText.REMOVE_THE_NOTE.text(month),
                        OutcomesText.NOTE_IN.text(month, note.words()),
                        OutcomesText.REMOVE.text(),
                        () -> {
                            book.remove(note.id());
                            UI.getCurrentOrThrow().refreshCurrentRoute(false);
                        }));
        remove.getElement().setAttribute("aria-label", OutcomesText.REMOVE_THE_NOTE.text(month));
        Div line = new Div(words, remove);
        line.addClassName("row");
        return line;
    }

    private void add(ByMonth byMonth) {
        List<YearMonth> offered =
                byMonth.months().reversed().stream().map(ByMonth.Month::month).toList();
        Select<YearMonth> month = new Select<>();
        month.setLabel(OutcomesText.MONTH.text());
        month.setItems(offered);
        month.setItemLabelGenerator(Said::month);
        month.setValue(offered.getFirst());
        TextLine words = new TextLine(OutcomesText.WHAT_CHANGED.text(), WORDS);
        words.setHelperText(OutcomesText.NAME_NO_CLIENT.text());
        Checkbox newMedian = new Checkbox(OutcomesText.BEGIN_A_NEW_MEDIAN.text());
        Div body = new Div(month, words, newMedian);
        body.addClassName("stack");
        InputDialog dialog = new InputDialog("outcomes.note.new", OutcomesText.ADD_A_NOTE.text(), body);
        dialog.cancel(OutcomesText.CANCEL.text());
        dialog.save(
                OutcomesText.SAVE_THE_NOTE.text(),
                () -> book.write(month.getValue(), words.text(), newMedian.getValue()),
                () -> UI.getCurrentOrThrow().refreshCurrentRoute(false));
        dialog.open();
    }
}

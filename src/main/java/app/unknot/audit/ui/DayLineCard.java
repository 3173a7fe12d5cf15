package app.unknot.audit.ui;

import app.unknot.audit.AuditVerdict;
import app.unknot.audit.anchors.AuditAnchors;
import app.unknot.audit.anchors.DayLine;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** The end of the log as a line for paper, and the way to check one from paper: nobody sets a paper log back. */
final class DayLineCard extends Div {
    private static final int LONGEST = 120;

    private final transient AuditAnchors anchors;
    private final Code line = new Code();
    private final TextField typed = new TextField("Line from your paper log");
    private final Div outcome = new Div();

    DayLineCard(AuditAnchors anchors) {
        this.anchors = anchors;
        line.getElement().setAttribute("data-test", "day-line");
        typed.getElement().setAttribute("data-test", "day-line-typed");
        typed.setMaxLength(LONGEST);
        typed.setWidthFull();
        typed.setHelperText("As printed: day, entry, four groups of four.");
        outcome.getElement().setAttribute("role", "status");
        outcome.getElement().setAttribute("data-test", "day-line-outcome");
        Div show = new Div(
                Buttons.withIcon(Buttons.outlined("Print", click -> print()), Icons.PRINT),
                Buttons.outlined("Copy", click -> copy()));
        show.addClassNames("row", "wrap");
        Div act = new Div(Buttons.withIcon(Buttons.outlined("Check this line", click -> check()), Icons.CHECK));
        Div checking = new Div(typed, act, outcome);
        checking.addClassNames("stack", "no-paper");
        Card card = new Card(
                "Line for your paper log",
                new Paragraph("This is where the log ends now. Save or print it once a day. Anyone who tampers"
                        + " with the server cannot change your paper copy."),
                line,
                show,
                checking);
        card.addClassName("stack");
        add(card);
        refresh();
    }

    private void print() {
        refresh();
        getElement().executeJs("window.print()");
    }

    private void copy() {
        refresh();
        getElement().executeJs("return navigator.clipboard?.writeText($0)", line.getText());
    }

    private void refresh() {
        line.setText(anchors.dayLine().text());
    }

    private void check() {
        outcome.removeAll();
        outcome.add(DayLine.read(typed.getValue())
                .map(read -> verdict(read, anchors.check(read)))
                .orElseGet(() -> new NoteBox(
                        Tone.CAUTION,
                        "Type the whole line: the day, the entry and four groups of four, such as 2026-11-28 entry 12345"
                                + " 3fa9-12bc-88de-01f4.")));
    }

    private static NoteBox verdict(DayLine read, AuditVerdict verdict) {
        if (!verdict.explained().isEmpty())
            return new NoteBox(
                    Tone.ADVISE, String.join(". ", verdict.explained()) + ". The line was correct before that.");
        if (verdict.isWhole())
            return new NoteBox(Tone.OK, "The line matches: entry " + read.seq() + " is the same as that day.");
        String slip = ". Check for a typo first. If there is none, ";
        String keep = ": keep a copy of the data folder as it is and get help.";
        if (read.seq() <= verdict.end().seq())
            return new NoteBox(
                    Tone.STOP,
                    "The line does not match: entry " + read.seq() + " has changed since" + slip + "the log was changed"
                            + keep);
        return new NoteBox(
                Tone.STOP,
                "The log was cut: it ends at entry " + verdict.end().seq() + ", but the line is from entry "
                        + read.seq() + slip + "the practice was set back to an earlier day" + keep);
    }
}

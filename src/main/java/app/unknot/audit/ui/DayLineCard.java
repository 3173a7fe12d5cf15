package app.unknot.audit.ui;

import app.unknot.audit.AuditVerdict;
import app.unknot.audit.anchors.AuditAnchors;
import app.unknot.audit.anchors.DayLine;
import app.unknot.shared.typed.TextRule;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** The end of the log as a line for paper, and the way to check one from paper: nobody sets a paper log back. */
final class DayLineCard extends Div {
    private static final TextRule LINE = TextRule.line(120);

    private final transient AuditAnchors anchors;
    private final Code line = new Code();
    private final TextLine typed = new TextLine(AuditText.LINE_FROM_YOUR_PAPER_LOG.text(), LINE);
    private final Div outcome = new Div();

    DayLineCard(AuditAnchors anchors) {
        this.anchors = anchors;
        line.getElement().setAttribute("data-test", "day-line");
        typed.getElement().setAttribute("data-test", "day-line-typed");
        typed.setWidthFull();
        typed.setHelperText(AuditText.AS_PRINTED_DAY_ENTRY_FOUR.text());
        outcome.getElement().setAttribute("role", "status");
        outcome.getElement().setAttribute("data-test", "day-line-outcome");
        Div show = new Div(
                Buttons.withIcon(Buttons.outlined(AuditText.PRINT.text(), click -> print()), Icons.PRINT),
                Buttons.outlined(AuditText.COPY.text(), click -> copy()));
        show.addClassNames("row", "wrap");
        Div act = new Div(
                Buttons.withIcon(Buttons.outlined(AuditText.CHECK_THIS_LINE.text(), click -> check()), Icons.CHECK));
        Div checking = new Div(typed, act, outcome);
        checking.addClassNames("stack", "no-paper");
        Card card = new Card(
                AuditText.LINE_FOR_YOUR_PAPER_LOG.text(),
                new Paragraph(AuditText.THIS_IS_WHERE_THE_LOG.text()),
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
        if (!typed.isTaken()) return;
        outcome.add(DayLine.read(typed.text())
                .map(read -> verdict(read, anchors.check(read)))
                .orElseGet(() -> new NoteBox(Tone.CAUTION, AuditText.TYPE_THE_WHOLE_LINE.text())));
    }

    private static NoteBox verdict(DayLine read, AuditVerdict verdict) {
        if (!verdict.explained().isEmpty())
            return new NoteBox(
                    Tone.ADVISE, AuditText.THE_LINE_WAS_CORRECT_BEFORE.text(String.join(". ", verdict.explained())));
        if (verdict.isWhole()) return new NoteBox(Tone.OK, AuditText.THE_LINE_MATCHES_ENTRY.text(read.seq()));
        String slip = AuditText.CHECK_FOR_A_TYPO_FIRST.text();
        String keep = AuditText.KEEP_A_COPY_OF_THE_DATA.text();
        if (read.seq() <= verdict.end().seq())
            return new NoteBox(Tone.STOP, AuditText.THE_LINE_DOES_NOT_MATCH.text(read.seq(), slip, keep));
        return new NoteBox(
                Tone.STOP, AuditText.THE_LOG_WAS_CUT.text(verdict.end().seq(), read.seq(), slip, keep));
    }
}

package app.unknot.intake.ui;

import app.unknot.clients.documents.DocumentPages;
import app.unknot.clients.documents.DocumentRow;
import app.unknot.clients.documents.DocumentWithdrawal;
import app.unknot.clients.documents.Documents;
import app.unknot.screening.Finding;
import app.unknot.screening.ScreeningService;
import app.unknot.screening.clearances.ClearanceKeeping;
import app.unknot.screening.clearances.ClearanceRow;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.ReasonDialog;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** One clearance as a line: who signed it, what it clears, and what can be done with it. */
@org.springframework.stereotype.Component
class ClearanceLines {
    private final ScreeningService screening;
    private final ClearanceKeeping keeping;
    private final Documents documents;
    private final DocumentWithdrawal withdrawal;
    private final PracticeClock clock;

    ClearanceLines(
            ScreeningService screening,
            ClearanceKeeping keeping,
            Documents documents,
            DocumentWithdrawal withdrawal,
            PracticeClock clock) {
        this.screening = screening;
        this.keeping = keeping;
        this.documents = documents;
        this.withdrawal = withdrawal;
        this.clock = clock;
    }

    Component of(ClearanceRow row, Runnable changed) {
        ClearanceRow.State state = row.on(clock.today());
        Span name = new Span(row.form().provider() + ", " + row.form().profession());
        name.addClassName("strong");
        Div tags = new Div(new Tag(tone(state), state.title()));
        tags.addClassName("tags");
        DocumentRow paper = documents.row(row.document());
        String proof = paper.proof().isEmpty() ? "" : IntakeText.VERIFIED.text(paper.proof());
        Div facts = new Div(IntakeText.CLEARS_FROM_UNTIL_CONTACT.text(
                rules(row),
                Formats.day(row.form().issuedOn()),
                Formats.day(row.form().expiresOn()),
                row.form().terms().words(),
                row.form().contact(),
                proof));
        facts.addClassNames("small", "quiet");
        Div words = new Div(name, tags, facts);
        words.addClassName("grow");
        Anchor open = new Anchor(DocumentPages.file(row.document()), IntakeText.DOWNLOAD.text());
        open.addClassNames("btn", "outlined");
        open.getElement().setAttribute("router-ignore", true);
        open.getElement().setAttribute("download", true);
        open.getElement()
                .setAttribute(
                        "aria-label",
                        IntakeText.DOWNLOAD_THE_CLEARANCE_BY.text(row.form().provider()));
        Div acts = new Div(open);
        acts.addClassNames("row", "wrap");
        if (state == ClearanceRow.State.TO_VERIFY)
            acts.add(Buttons.primary(IntakeText.VERIFY.text(), click -> verify(row, changed)));
        if (!row.withdrawn()) acts.add(Buttons.plain(IntakeText.WITHDRAW.text(), click -> withdraw(row, changed)));
        Div line = new Div(words, acts);
        line.addClassNames("list-row", "document-line");
        return line;
    }

    private String rules(ClearanceRow row) {
        List<String> titles = row.form().rules().stream()
                .sorted()
                .map(code -> code.equals(Finding.HOLD)
                        ? IntakeText.THE_HOLD.text()
                        : screening
                                .rules()
                                .rule(code)
                                .map(rule -> "\"" + rule.title() + "\"")
                                .orElse(code))
                .toList();
        return String.join(", ", titles);
    }

    private static Tone tone(ClearanceRow.State state) {
        return switch (state) {
            case COUNTS -> Tone.OK;
            case TO_VERIFY, EXPIRED -> Tone.CAUTION;
            case WITHDRAWN -> Tone.STOP;
        };
    }

    private void verify(ClearanceRow row, Runnable changed) {
        new ReasonDialog(
                        "clearances.verify." + row.document(),
                        IntakeText.VERIFIED_BY_YOU.text(),
                        IntakeText.MAKE_SURE_WROTE.text(
                                row.form().provider(), Formats.day(row.form().expiresOn())),
                        IntakeText.HOW_YOU_VERIFIED_IT_SUCH.text(),
                        IntakeText.MARK_AS_VERIFIED.text(),
                        how -> keeping.verify(row.document(), how),
                        changed)
                .open();
    }

    private void withdraw(ClearanceRow row, Runnable changed) {
        new ReasonDialog(
                        "clearances.withdraw." + row.document(),
                        IntakeText.WITHDRAW_THE_CLEARANCE.text(),
                        IntakeText.IT_IS_NO_LONGER_VALID.text(),
                        IntakeText.WHY.text(),
                        IntakeText.WITHDRAW.text(),
                        why -> withdrawal.withdraw(row.document(), why),
                        changed)
                .open();
    }
}

package app.unknot.records.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.records.recovery.RecoverySheet;
import app.unknot.records.recovery.RecoverySheet.Group;
import app.unknot.shared.forms.Made;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.ProofPrompt;
import app.unknot.shared.ui.SecretLine;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;

/** Prints the key for the safe, after password and second factor, and asks now and then whether the paper is still there. */
final class RecoveryCard extends Div {
    private static final String FILE = "recovery-sheet.pdf";

    private static final Made<Boolean> ANSWER = new Made<>(Boolean.class, String::valueOf, Boolean::valueOf);
    private static final int LONGEST_GROUP = 40;

    private final transient RecoverySheet sheet;
    private final transient ProofPrompt proof;
    private final transient Runnable changed;
    private final Div message = new Div();

    RecoveryCard(RecoverySheet sheet, ProofPrompt proof, Runnable changed) {
        this.sheet = sheet;
        this.proof = proof;
        this.changed = changed;
        Div actions = new Div(
                Buttons.withIcon(Buttons.outlined(RecordsText.PRINT_THE_SHEET.text(), click -> print()), Icons.PRINT),
                Buttons.withIcon(Buttons.outlined(RecordsText.CHECK_THE_SHEET.text(), click -> check()), Icons.CHECK));
        actions.addClassNames("row", "wrap");
        message.getElement().setAttribute("data-test", "recovery-message");
        Card card = new Card(
                RecordsText.RECOVERY_SHEET.text(),
                new Paragraph(RecordsText.THE_PRACTICES_KEY_ON_PAPER.text()),
                message,
                actions);
        card.addClassName("stack");
        add(card);
    }

    private void print() {
        proof.before(
                RecordsText.PRINT_THE_RECOVERY_SHEET.text(),
                RecordsText.USE_A_PRINTER_WHERE_NO.text(),
                RecordsText.PRINT_IT.text(),
                this::offer);
    }

    private void offer() {
        message.removeAll();
        try {
            byte[] pdf = sheet.print();
            Anchor link = new Anchor(
                    proof.guarded(DownloadHandler.fromInputStream(event ->
                            new DownloadResponse(new ByteArrayInputStream(pdf), FILE, "application/pdf", pdf.length))),
                    "");
            link.add(Icons.ARROWDOWN.create(), new Span(RecordsText.OPEN_THE_SHEET.text()));
            link.addClassNames("btn", "outlined");
            link.getElement().setAttribute("download", FILE);
            link.getElement().setAttribute("data-test", "recovery-sheet");
            message.add(new NoteBox(Tone.OK, RecordsText.THE_SHEET_IS_READY_PRINT.text()), link);
            changed.run();
        } catch (RefusedRequest refusal) {
            message.add(new NoteBox(Tone.CAUTION, String.valueOf(refusal.getMessage())));
        }
    }

    private void check() {
        List<Group> asked = sheet.ask();
        List<SecretLine> fields = asked.stream()
                .map(group -> new SecretLine(RecordsText.LINE_GROUP.text(group.line(), group.group()), LONGEST_GROUP))
                .toList();
        Div form = stack(new Paragraph(RecordsText.TYPE_THESE_THREE_GROUPS.text()));
        fields.forEach(form::add);
        InputDialog dialog = new InputDialog("records.sheet", RecordsText.CHECK_THE_RECOVERY_SHEET.text(), form);
        dialog.cancel(RecordsText.NOT_NOW.text());
        dialog.save(
                RecordsText.CHECK.text(),
                ANSWER,
                () -> sheet.show(
                        asked, fields.stream().map(SecretLine::getValue).toList()),
                this::answer);
        dialog.open();
    }

    private void answer(boolean right) {
        message.removeAll();
        message.add(
                right
                        ? new NoteBox(Tone.OK, RecordsText.THIS_SHEET_MATCHES_THE_KEY.text())
                        : new NoteBox(Tone.CAUTION, RecordsText.THIS_SHEET_DOES_NOT_MATCH.text()));
        changed.run();
    }

    private static Div stack(Component... content) {
        Div stack = new Div(content);
        stack.addClassName("stack");
        return stack;
    }
}

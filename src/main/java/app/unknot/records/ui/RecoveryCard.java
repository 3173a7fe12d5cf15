package app.unknot.records.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.records.recovery.RecoverySheet;
import app.unknot.records.recovery.RecoverySheet.Group;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.ProofPrompt;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;

/** Prints the key for the safe, after password and second factor, and asks now and then whether the paper is still there. */
final class RecoveryCard extends Div {
    private static final String FILE = "recovery-sheet.pdf";

    private final transient RecoverySheet sheet;
    private final transient ProofPrompt proof;
    private final transient Runnable changed;
    private final Div message = new Div();

    RecoveryCard(RecoverySheet sheet, ProofPrompt proof, Runnable changed) {
        this.sheet = sheet;
        this.proof = proof;
        this.changed = changed;
        Div actions = new Div(
                Buttons.withIcon(Buttons.outlined("Print the sheet", click -> print()), Icons.PRINT),
                Buttons.withIcon(Buttons.outlined("Check the sheet", click -> check()), Icons.CHECK));
        actions.addClassNames("row", "wrap");
        message.getElement().setAttribute("data-test", "recovery-message");
        Card card = new Card(
                "Recovery sheet",
                new Paragraph(
                        "The practice's key on paper, in case the key file is lost. Anyone with the sheet and the data can"
                                + " read everything."),
                message,
                actions);
        card.addClassName("stack");
        add(card);
    }

    private void print() {
        proof.before(
                "Print the recovery sheet",
                "Use a printer where no one else can pick it up. Confirm that it is you.",
                "Print it",
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
            link.add(Icons.ARROWDOWN.create(), new Span("Open the sheet"));
            link.addClassNames("btn", "outlined");
            link.getElement().setAttribute("download", FILE);
            link.getElement().setAttribute("data-test", "recovery-sheet");
            message.add(
                    new NoteBox(Tone.OK, "The sheet is ready. Print it, then delete the file from this computer."),
                    link);
            changed.run();
        } catch (RefusedRequest refusal) {
            message.add(new NoteBox(Tone.CAUTION, String.valueOf(refusal.getMessage())));
        }
    }

    private void check() {
        List<Group> asked = sheet.ask();
        List<TextField> fields = asked.stream()
                .map(group -> new TextField("Line " + group.line() + ", group " + group.group()))
                .toList();
        fields.forEach(field -> {
            field.setMaxLength(8);
            field.getElement().setAttribute("autocomplete", "off");
        });
        Dialog dialog = new Dialog("Check the recovery sheet");
        Div form = stack(new Paragraph("Type these three groups from the sheet."));
        fields.forEach(form::add);
        dialog.add(form);
        dialog.getFooter().add(Buttons.plain("Not now", click -> dialog.close()), Buttons.primary("Check", click -> {
            boolean right =
                    sheet.show(asked, fields.stream().map(TextField::getValue).toList());
            dialog.close();
            message.removeAll();
            message.add(
                    right
                            ? new NoteBox(Tone.OK, "This sheet matches the key in use.")
                            : new NoteBox(
                                    Tone.CAUTION,
                                    "This sheet does not match the key in use, or there was a typo. Check again. If it still "
                                            + "does not match, print a new sheet and destroy the old one."));
            changed.run();
        }));
        dialog.open();
    }

    private static Div stack(Component... content) {
        Div stack = new Div(content);
        stack.addClassName("stack");
        return stack;
    }
}

package app.unknot.screening.ui;

import app.unknot.screening.rules.RuleProblem;
import app.unknot.screening.rules.RuleSetText;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.FileUpload;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Takes a whole rule set as text: pasted, or from a file. What has a problem stays in the box, with the problem beside it. */
final class RuleImport {
    private static final int LARGEST = 512 * 1024;

    private final RuleDesk desk;
    private final Dialog dialog = new Dialog("Import a rule set");
    private final TextArea text = new TextArea("Text of the rule set");
    private final Div message = new Div();

    private RuleImport(RuleDesk desk) {
        this.desk = desk;
    }

    static void open(RuleDesk desk) {
        new RuleImport(desk).open();
    }

    private void open() {
        dialog.addClassName("rule-dialog");
        text.addClassName("rules-text");
        Div body = new Div(
                new Paragraph("It replaces your draft. None of it takes effect until you publish."),
                upload(),
                text,
                message);
        body.addClassNames("stack", "rule-form");
        dialog.add(body);
        dialog.getFooter()
                .add(
                        Buttons.plain("Cancel", click -> dialog.close()),
                        Buttons.outlined("Check", click -> isClean()),
                        Buttons.primary("Copy into the draft", click -> take()));
        dialog.open();
    }

    private FileUpload upload() {
        FileUpload upload = new FileUpload(
                LARGEST,
                "Choose a file",
                "or drop a .json file here",
                (file, bytes) -> {
                    text.setValue(new String(bytes, StandardCharsets.UTF_8));
                    isClean();
                },
                ".json",
                "application/json");
        upload.onRefused(
                why -> say(Tone.CAUTION, why),
                "Choose a .json file of at most 512 KB. Nothing was changed.",
                "The upload failed. Nothing was changed. Choose the file again.");
        return upload;
    }

    private boolean isClean() {
        List<RuleProblem> problems = desk.publishing().check(new RuleSetText(text.getValue()));
        if (problems.isEmpty()) say(Tone.OK, "No problem was found.");
        else {
            say(Tone.CAUTION, "Nothing was imported. Correct the text here:");
            message.add(DraftCard.problems(problems));
        }
        return problems.isEmpty();
    }

    private void take() {
        if (!isClean()) return;
        dialog.close();
        if (desk.replace(shown -> desk.publishing().take(shown, new RuleSetText(text.getValue()))))
            Toast.show("It is now your draft.");
    }

    private void say(Tone tone, String words) {
        message.removeAll();
        message.add(new NoteBox(tone, words));
    }
}

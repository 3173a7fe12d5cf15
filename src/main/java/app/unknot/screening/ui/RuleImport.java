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
    private final Dialog dialog = new Dialog(ScreeningText.IMPORT_A_RULE_SET.text());
    private final TextArea text = new TextArea(ScreeningText.TEXT_OF_THE_RULE_SET.text());
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
        Div body = new Div(new Paragraph(ScreeningText.IT_REPLACES_YOUR_DRAFT_NONE.text()), upload(), text, message);
        body.addClassNames("stack", "rule-form");
        dialog.add(body);
        dialog.getFooter()
                .add(
                        Buttons.plain(ScreeningText.CANCEL.text(), click -> dialog.close()),
                        Buttons.outlined(ScreeningText.CHECK.text(), click -> isClean()),
                        Buttons.primary(ScreeningText.COPY_INTO_THE_DRAFT.text(), click -> take()));
        dialog.open();
    }

    private FileUpload upload() {
        FileUpload upload = new FileUpload(
                LARGEST,
                ScreeningText.CHOOSE_A_FILE.text(),
                ScreeningText.OR_DROP_A_JSON_FILE.text(),
                (file, bytes) -> {
                    text.setValue(new String(bytes, StandardCharsets.UTF_8));
                    isClean();
                },
                ".json",
                "application/json");
        upload.onRefused(
                why -> say(Tone.CAUTION, why),
                ScreeningText.CHOOSE_A_JSON_FILE.text(),
                ScreeningText.THE_UPLOAD_FAILED_NOTHING_WAS.text());
        return upload;
    }

    private boolean isClean() {
        List<RuleProblem> problems = desk.publishing().check(new RuleSetText(text.getValue()));
        if (problems.isEmpty()) say(Tone.OK, ScreeningText.NO_PROBLEM_WAS_FOUND.text());
        else {
            say(Tone.CAUTION, ScreeningText.NOTHING_WAS_IMPORTED_CORRECT.text());
            message.add(DraftCard.problems(problems));
        }
        return problems.isEmpty();
    }

    private void take() {
        if (!isClean()) return;
        dialog.close();
        if (desk.replace(shown -> desk.publishing().take(shown, new RuleSetText(text.getValue()))))
            Toast.show(ScreeningText.IT_IS_NOW_YOUR_DRAFT.text());
    }

    private void say(Tone tone, String words) {
        message.removeAll();
        message.add(new NoteBox(tone, words));
    }
}

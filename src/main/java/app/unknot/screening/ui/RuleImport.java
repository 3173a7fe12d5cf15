package app.unknot.screening.ui;

import app.unknot.screening.rules.RuleProblem;
import app.unknot.screening.rules.RulePublishing;
import app.unknot.screening.rules.RuleSetText;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.FileUpload;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.TextBlock;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Takes a whole rule set as text: pasted, or from a file. What has a problem stays in the box, with the problem beside it. */
final class RuleImport {
    private static final int LARGEST = 512 * 1024;

    private final RuleDesk desk;
    private final Div body = new Div();
    private final InputDialog dialog = new InputDialog("rules.import", ScreeningText.IMPORT_A_RULE_SET.text(), body);
    private final TextBlock text = new TextBlock(ScreeningText.TEXT_OF_THE_RULE_SET.text(), RulePublishing.SET);

    private RuleImport(RuleDesk desk) {
        this.desk = desk;
    }

    static void open(RuleDesk desk) {
        new RuleImport(desk).open();
    }

    private void open() {
        dialog.addClassName("rule-dialog");
        text.addClassName("rules-text");
        body.add(
                new Paragraph(ScreeningText.IT_REPLACES_YOUR_DRAFT_NONE.text()),
                upload(),
                text,
                dialog.form().message());
        body.addClassNames("stack", "rule-form");
        dialog.cancel(ScreeningText.CANCEL.text());
        dialog.getFooter()
                .add(
                        Buttons.outlined(
                                ScreeningText.CHECK.text(),
                                click -> dialog.form().around(this::isClean)),
                        // Not an act of its own: the same text in the draft again is the same draft.
                        Buttons.primary(
                                ScreeningText.COPY_INTO_THE_DRAFT.text(),
                                click -> dialog.form().around(this::take)));
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
                name -> ScreeningText.CHOOSE_A_JSON_FILE.text(),
                ScreeningText.THE_UPLOAD_FAILED_NOTHING_WAS.text());
        return upload;
    }

    private boolean isClean() {
        List<RuleProblem> problems = desk.publishing().check(new RuleSetText(text.text()));
        if (problems.isEmpty()) say(Tone.OK, ScreeningText.NO_PROBLEM_WAS_FOUND.text());
        else {
            say(Tone.CAUTION, ScreeningText.NOTHING_WAS_IMPORTED_CORRECT.text());
            dialog.form().message().add(DraftCard.problems(problems));
        }
        return problems.isEmpty();
    }

    private void take() {
        if (!isClean()) return;
        RuleSetText taken = new RuleSetText(text.text());
        dialog.close();
        if (desk.replace(shown -> desk.publishing().take(shown, taken)))
            Toast.show(ScreeningText.IT_IS_NOW_YOUR_DRAFT.text());
    }

    private void say(Tone tone, String words) {
        dialog.form().say(tone, words);
    }
}

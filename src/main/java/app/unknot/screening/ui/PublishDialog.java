package app.unknot.screening.ui;

import app.unknot.screening.rules.RuleChange;
import app.unknot.screening.rules.RulePublishing;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.TextBlock;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;

/** Asks for the name and the reason, and lets the draft run. */
final class PublishDialog {
    private PublishDialog() {}

    static void open(RuleDesk desk) {
        TextLine name = new TextLine(
                ScreeningText.NAME_OF_THE_VERSION.text(),
                RulePublishing.NAME,
                desk.publishing().freeName(desk.draft()));
        TextBlock reason = new TextBlock(ScreeningText.WHY_THE_RULES_CHANGE.text(), RulePublishing.REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(ScreeningText.WHO_DECIDED_IT_AND_WHY.text());
        Checkbox meant = new Checkbox(ScreeningText.THIS_IS_INTENDED_AND_SOMEONE.text());
        Div body = new Div(new Paragraph(ScreeningText.IT_TAKES_EFFECT_AT_ONCE.text()), name, reason);
        body.addClassName("stack");
        String weakened = weakened(desk);
        if (!weakened.isEmpty())
            body.add(new NoteBox(Tone.STOP, ScreeningText.AN_EMERGENCY_MAY_BE_MISSED.text(weakened)), meant);
        InputDialog dialog = new InputDialog("rules.publish", ScreeningText.PUBLISH_THE_DRAFT.text(), body);
        dialog.cancel(ScreeningText.NOT_NOW.text());
        dialog.save(
                ScreeningText.PUBLISH.text(),
                () -> desk.publishing().publish(desk.draft(), name.text(), reason.text(), meant.getValue()),
                () -> {
                    desk.beginAnew();
                    Toast.show(ScreeningText.VERSION_RUNS.text(name.text()));
                });
        dialog.open();
    }

    private static String weakened(RuleDesk desk) {
        return desk.publishing().changes(desk.draft()).stream()
                .filter(RuleChange::weakensEmergency)
                .map(RuleChange::words)
                .collect(Collectors.joining(" "));
    }
}

package app.unknot.screening.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.screening.rules.RuleChange;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Collectors;

/** Asks for the name and the reason, and lets the draft run. */
final class PublishDialog {
    private PublishDialog() {}

    static void open(RuleDesk desk) {
        Dialog dialog = new Dialog(ScreeningText.PUBLISH_THE_DRAFT.text());
        TextField name = new TextField(ScreeningText.NAME_OF_THE_VERSION.text());
        name.setMaxLength(20);
        name.setValue(desk.publishing().freeName(desk.draft()));
        TextArea reason = new TextArea(ScreeningText.WHY_THE_RULES_CHANGE.text());
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(500);
        reason.setHelperText(ScreeningText.WHO_DECIDED_IT_AND_WHY.text());
        Checkbox meant = new Checkbox(ScreeningText.THIS_IS_INTENDED_AND_SOMEONE.text());
        Div message = new Div();
        Div body = new Div(new Paragraph(ScreeningText.IT_TAKES_EFFECT_AT_ONCE.text()), name, reason);
        body.addClassName("stack");
        String weakened = weakened(desk);
        if (!weakened.isEmpty())
            body.add(new NoteBox(Tone.STOP, ScreeningText.AN_EMERGENCY_MAY_BE_MISSED.text(weakened)), meant);
        body.add(message);
        dialog.add(body);
        dialog.getFooter()
                .add(
                        Buttons.plain(ScreeningText.NOT_NOW.text(), click -> dialog.close()),
                        Buttons.primary(ScreeningText.PUBLISH.text(), click -> {
                            try {
                                desk.publishing()
                                        .publish(desk.draft(), name.getValue(), reason.getValue(), meant.getValue());
                                dialog.close();
                                desk.beginAnew();
                                Toast.show(ScreeningText.VERSION_RUNS.text(
                                        name.getValue().strip()));
                            } catch (RefusedRequest refused) {
                                message.removeAll();
                                message.add(new NoteBox(Tone.CAUTION, String.valueOf(refused.getMessage())));
                            }
                        }));
        dialog.open();
    }

    private static String weakened(RuleDesk desk) {
        return desk.publishing().changes(desk.draft()).stream()
                .filter(RuleChange::weakensEmergency)
                .map(RuleChange::words)
                .collect(Collectors.joining(" "));
    }
}

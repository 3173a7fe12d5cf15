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
        Dialog dialog = new Dialog("Publish the draft");
        TextField name = new TextField("Name of the version");
        name.setMaxLength(20);
        name.setValue(desk.publishing().freeName(desk.draft()));
        TextArea reason = new TextArea("Why the rules change");
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(500);
        reason.setHelperText("Who decided it and why. It is saved with the version.");
        Checkbox meant = new Checkbox("This is intended, and someone with the authority has decided it");
        Div message = new Div();
        Div body = new Div(
                new Paragraph("It takes effect at once, for everyone. Past screenings keep the version they were made "
                        + "with. Today's limits are worked out again."),
                name,
                reason);
        body.addClassName("stack");
        String weakened = weakened(desk);
        if (!weakened.isEmpty()) body.add(new NoteBox(Tone.STOP, "An emergency may be missed. " + weakened), meant);
        body.add(message);
        dialog.add(body);
        dialog.getFooter().add(Buttons.plain("Not now", click -> dialog.close()), Buttons.primary("Publish", click -> {
            try {
                desk.publishing().publish(desk.draft(), name.getValue(), reason.getValue(), meant.getValue());
                dialog.close();
                desk.beginAnew();
                Toast.show("Version " + name.getValue().strip() + " runs.");
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

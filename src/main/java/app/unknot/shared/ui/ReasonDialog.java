package app.unknot.shared.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Function;

/** Asks for a reason before something is done that stays on record. What was typed stays when it is refused. */
public final class ReasonDialog extends Dialog {
    private static final int LONGEST = 1000;

    /**
     * @param text what will happen
     * @param label what is asked for
     * @param verb what the button says
     * @param act does it; returns a refusal to show, or empty when it is done
     */
    public ReasonDialog(String title, String text, String label, String verb, Function<String, Optional<String>> act) {
        setHeaderTitle(title);
        TextArea reason = new TextArea(label);
        TextLimit.on(reason, LONGEST);
        reason.setWidthFull();
        Div message = new Div();
        Div body = new Div(new Paragraph(text), reason, message);
        body.addClassName("stack");
        add(body);
        getFooter().add(Buttons.plain(CommonText.NOT_NOW.text(), click -> close()), Buttons.primary(verb, click -> {
            message.removeAll();
            if (!TextLimit.isKept(reason, LONGEST)) return;
            Optional<String> refusal = act.apply(reason.getValue());
            refusal.ifPresentOrElse(words -> message.add(new NoteBox(Tone.CAUTION, words)), this::close);
        }));
    }
}

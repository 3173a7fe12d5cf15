package app.unknot.shared.ui;

import app.unknot.shared.typed.TextRule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** Asks for a reason before something is done that stays on record. What was typed stays when it is refused. */
public final class ReasonDialog extends InputDialog {
    private final TextBlock reason;

    /**
     * @param name of the form and what it is about, such as {@code documents.withdraw.0198...}
     * @param text what will happen
     * @param label what is asked for
     * @param verb what the button says
     * @param act does it with the reason, or refuses
     */
    public ReasonDialog(
            String name, String title, String text, String label, String verb, Consumer<String> act, Runnable then) {
        this(name, title, text, new TextBlock(label, TextRule.REASON));
        cancel(CommonText.NOT_NOW.text());
        save(verb, () -> act.accept(reason.text()), then);
    }

    private ReasonDialog(String name, String title, String text, TextBlock reason) {
        super(name, title, stacked(new Paragraph(text), reason));
        this.reason = reason;
    }

    private static Div stacked(Paragraph text, TextBlock reason) {
        Div body = new Div(text, reason);
        body.addClassName("stack");
        return body;
    }
}

package app.unknot.charting.ui;

import app.unknot.shared.Refused;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;

/** The place beside a form where it says why something was not done. */
public final class Refusals extends Div {
    public Refusals() {
        addClassName("refusals");
    }

    /** Does it, or shows the reason why not. */
    public void around(Runnable act) {
        removeAll();
        try {
            act.run();
        } catch (Refused refused) {
            add(new NoteBox(Tone.CAUTION, refused.words()));
        }
    }
}

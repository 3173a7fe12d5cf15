package app.unknot.shared.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;

/** Says before something is printed which of its characters will be empty boxes on the paper; shows nothing when there is none. */
public final class PrintNote extends Div {
    /** More are not named, so that a text in an unknown script does not fill the screen. */
    private static final int NAMED = 12;

    /** @param unprintable each character once */
    public void say(List<String> unprintable) {
        removeAll();
        setVisible(!unprintable.isEmpty());
        if (unprintable.isEmpty()) return;
        String named = String.join(" ", unprintable.stream().limit(NAMED).toList());
        add(new NoteBox(
                Tone.CAUTION, CommonText.CANNOT_BE_PRINTED.text(unprintable.size() > NAMED ? named + " …" : named)));
    }
}

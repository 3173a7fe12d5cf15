package app.unknot.schedule.ui;

import app.unknot.schedule.AskFirst;
import app.unknot.schedule.Objection;
import app.unknot.shared.ui.InputForm;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Says beside a form what speaks against it, as soon as that is known. What is only unusual is asked once: the button then says
 * that it is wanted all the same.
 */
final class Objecting {
    private final Div message = new Div();
    private final Span words = new Span();
    private final NativeButton button;
    private final String verb;
    private @Nullable InputForm form;
    private boolean asked;

    /**
     * @param act does it, knowingly or not
     */
    Objecting(String verb, Consumer<Boolean> act) {
        this.verb = verb;
        button = new NativeButton("", click -> attempt(act));
        button.add(words);
        button.addClassNames("btn", "primary");
        button.getElement().setAttribute("type", "button");
        clear();
    }

    Div message() {
        return message;
    }

    NativeButton button() {
        return button;
    }

    void show(Optional<Objection> objection) {
        clear();
        objection.ifPresent(one -> {
            say(one.sentence());
            if (!one.isFinal()) ask();
        });
    }

    void say(String sentence) {
        message.removeAll();
        message.add(new NoteBox(Tone.CAUTION, sentence));
    }

    /** The form whose act it is. */
    void in(InputForm its) {
        form = its;
    }

    private void attempt(Consumer<Boolean> act) {
        try {
            boolean knowingly = asked;
            Objects.requireNonNull(form, "the form").act(() -> act.accept(knowingly), this::clear);
        } catch (AskFirst unusual) {
            say(String.valueOf(unusual.getMessage()));
            ask();
        }
    }

    private void ask() {
        asked = true;
        words.setText(ScheduleText.IT_ANYWAY.text(verb));
    }

    private void clear() {
        asked = false;
        words.setText(verb);
        message.removeAll();
    }
}

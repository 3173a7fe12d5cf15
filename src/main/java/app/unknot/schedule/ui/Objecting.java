package app.unknot.schedule.ui;

import app.unknot.schedule.AskFirst;
import app.unknot.schedule.Booking;
import app.unknot.schedule.Objection;
import app.unknot.shared.ui.InputForm;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Says beside a form what speaks against it, as soon as that is known. What is only unusual is asked once: the button then says
 * that it is wanted all the same.
 */
final class Objecting {
    private final Div message = new Div();
    private final TextLine reason = new TextLine(ScheduleText.WHY_IT_IS_BOOKED.text(), Booking.REASON);
    private final Div body = new Div(message, reason);
    private final Span words = new Span();
    private final NativeButton button;
    private final String verb;
    private @Nullable InputForm form;
    private boolean asked;

    /**
     * @param act does it, knowingly or not, and for which reason; empty when none was asked for
     */
    Objecting(String verb, BiConsumer<Boolean, String> act) {
        this.verb = verb;
        button = new NativeButton("", click -> attempt(act));
        button.add(words);
        button.addClassNames("btn", "primary");
        button.getElement().setAttribute("type", "button");
        reason.setHelperText(WaitlistText.NOTHING_ABOUT_HEALTH.text());
        reason.setWidthFull();
        clear();
    }

    Div message() {
        return body;
    }

    NativeButton button() {
        return button;
    }

    void show(Optional<Objection> objection) {
        clear();
        objection.ifPresent(one -> {
            say(one.sentence());
            if (!one.isFinal()) ask(one.wantsReason());
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

    private void attempt(BiConsumer<Boolean, String> act) {
        try {
            boolean knowingly = asked;
            String because = reason.isVisible() ? reason.text() : "";
            Objects.requireNonNull(form, "the form").act(() -> act.accept(knowingly, because), this::clear);
        } catch (AskFirst unusual) {
            say(String.valueOf(unusual.getMessage()));
            ask(unusual.wantsReason());
        }
    }

    private void ask(boolean wantsReason) {
        asked = true;
        reason.setVisible(wantsReason);
        words.setText(ScheduleText.IT_ANYWAY.text(verb));
    }

    private void clear() {
        asked = false;
        reason.setVisible(false);
        words.setText(verb);
        message.removeAll();
    }
}

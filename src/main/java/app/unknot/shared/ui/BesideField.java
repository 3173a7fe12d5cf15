package app.unknot.shared.ui;

import app.unknot.shared.typed.Reading;
import app.unknot.shared.typed.Reading.AskBack;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says beside a field what became of what was typed there, with one button for each way in which it can be meant. */
final class BesideField<F extends Component & HasHelper & HasValidationProperties, T> {
    private final F field;
    private final Function<T, String> words;
    private final Consumer<T> chosen;
    private @Nullable Component asking;

    /**
     * @param words how a reading is written on its button
     * @param chosen hears which one was tapped
     */
    BesideField(F field, Function<T, String> words, Consumer<T> chosen) {
        this.field = field;
        this.words = words;
        this.chosen = chosen;
    }

    /** Shows what was understood, asked or not understood; false when the field cannot be taken as it is. */
    boolean show(Reading<T> reading) {
        say(reading.complaint());
        if (reading instanceof AskBack<T> asked) {
            Div readings = new Div();
            readings.addClassNames("readings");
            asked.readings()
                    .forEach(one -> readings.add(Buttons.outlined(words.apply(one), click -> chosen.accept(one))));
            asking = readings;
            field.setHelperComponent(readings);
        }
        return reading.complaint().isEmpty();
    }

    /** Shows a complaint, or takes the last one away. */
    void say(Optional<String> complaint) {
        if (asking != null) {
            asking = null;
            field.setHelperComponent(null);
        }
        field.setErrorMessage(complaint.orElse(""));
        field.setInvalid(complaint.isPresent());
    }
}

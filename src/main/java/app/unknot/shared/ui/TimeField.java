package app.unknot.shared.ui;

import app.unknot.shared.PracticeFormats;
import app.unknot.shared.typed.Reading;
import app.unknot.shared.typed.TimeReader;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time of day as every screen writes it, such as 2:30 PM. What else is typed is read by {@link TimeReader}, on the server: it is
 * understood, or asked back below the field.
 */
public final class TimeField extends TimePicker implements Typed, Kept {
    private static final String INPUT = "_inputElementValue";
    private static final String EXACT = "import(new URL($0, document.baseURI).href).then((kit) => kit.exactTime(this))";

    private final transient BesideField<TimeField, LocalTime> beside =
            new BesideField<>(this, PracticeFormats::time, this::choose);

    public TimeField(String label) {
        super(label);
        setManualValidation(true);
        setLocale(PracticeFormats.locale());
        addAttachListener(attached -> getElement().executeJs(EXACT, Assets.path("kit/exact-fields.js")));
    }

    @Override
    public boolean isTaken() {
        return getValue() != null || typed().isEmpty() || beside.show(TimeReader.read(typed()));
    }

    private String typed() {
        return getElement().getProperty(INPUT, "");
    }

    @Override
    public String kept() {
        return getValue() == null ? typed() : getValue().toString();
    }

    @Override
    public void restore(String kept) {
        LocalTime value = parsed(kept);
        setValue(value);
        if (value != null) return;
        getElement().setProperty(INPUT, kept);
        isTaken();
    }

    private static @Nullable LocalTime parsed(String kept) {
        try {
            return LocalTime.parse(kept);
        } catch (DateTimeParseException typed) {
            return null;
        }
    }

    /** From the browser come only times that it has written itself; all else that was typed is in the input alone. */
    @Override
    protected void setModelValue(@Nullable LocalTime time, boolean fromClient) {
        super.setModelValue(time, fromClient);
        if (beside == null || !fromClient) return;
        if (time != null || typed().isEmpty()) {
            beside.say(Optional.empty());
            return;
        }
        Reading<LocalTime> reading = TimeReader.read(typed());
        beside.show(reading);
        reading.understood().ifPresent(this::setValue);
    }

    private void choose(LocalTime time) {
        beside.say(Optional.empty());
        setValue(time);
    }
}

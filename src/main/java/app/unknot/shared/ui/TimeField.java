package app.unknot.shared.ui;

import app.unknot.shared.PracticeFormats;
import com.vaadin.flow.component.timepicker.TimePicker;

/** A time of day as every screen writes it, such as 2:30 PM. */
public final class TimeField extends TimePicker {
    public TimeField(String label) {
        super(label);
        setLocale(PracticeFormats.locale());
    }
}

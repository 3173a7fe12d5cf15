package app.unknot.shared.ui;

import com.vaadin.flow.component.datepicker.DatePicker;

/** A day as every screen writes it, such as 2 Mar 1980. What is typed with numbers, 3/2/1980 or 1980-03-02, is read as well. */
public final class DayField extends DatePicker {
    public DayField() {
        this("");
    }

    public DayField(String label) {
        super(label);
        setI18n(new DatePickerI18n().setDateFormats("d MMM yyyy", "M/d/yyyy", "yyyy-MM-dd"));
    }
}

package app.unknot.shared.ui;

import app.unknot.shared.PracticeFormats;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.util.List;

/**
 * A day as every screen writes it, such as Mar 2, 1980. What is typed with numbers, 3/2/1980 or 1980-03-02, is read as well. Its
 * calendar begins the week as the practice does.
 */
public final class DayField extends DatePicker {
    public DayField() {
        this("");
    }

    public DayField(String label) {
        super(label);
        setLocale(PracticeFormats.locale());
        List<String> patterns = PracticeFormats.dayPatterns();
        // The picker numbers the days from Sunday, 0.
        int firstDay = PracticeFormats.firstDayOfWeek().getValue() % DayOfWeek.values().length;
        setI18n(new DatePickerI18n()
                .setDateFormats(
                        patterns.getFirst(),
                        patterns.subList(1, patterns.size()).toArray(String[]::new))
                .setFirstDayOfWeek(firstDay));
    }
}

package app.unknot.practice.ui;

import app.unknot.practice.OpeningHours;
import app.unknot.practice.PracticeSettings;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;

/** When the practice receives clients. The schedule is as long as this. */
final class HoursCard {
    private HoursCard() {}

    static Component create(PracticeSettings settings) {
        OpeningHours hours = settings.hours();
        TimePicker opens = time("Opens", hours.opens());
        TimePicker closes = time("Closes", hours.closes());
        Div message = new Div();
        Div form = new Div(message, opens, closes);
        form.addClassName("stack");
        return new Card("Opening hours", form, Buttons.outlined("Save the hours", click -> {
            message.removeAll();
            LocalTime from = opens.getValue();
            LocalTime to = closes.getValue();
            if (from == null || to == null || !from.isBefore(to)) {
                message.add(new NoteBox(Tone.CAUTION, "Enter two times, the earlier one in Opens. Nothing was saved."));
                return;
            }
            settings.open(new OpeningHours(from, to));
            Toast.show("Saved.");
        }));
    }

    private static TimePicker time(String label, LocalTime value) {
        TimePicker time = new TimePicker(label, value);
        time.setStep(Duration.ofMinutes(30));
        time.setLocale(Locale.UK);
        return time;
    }
}

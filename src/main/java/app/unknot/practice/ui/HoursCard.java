package app.unknot.practice.ui;

import app.unknot.practice.OpeningHours;
import app.unknot.practice.PracticeSettings;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.TimeField;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.time.LocalTime;

/** When the practice receives clients. The schedule is as long as this. */
final class HoursCard {
    private HoursCard() {}

    static Component create(PracticeSettings settings) {
        OpeningHours hours = settings.hours();
        TimeField opens = time("Opens", hours.opens());
        TimeField closes = time("Closes", hours.closes());
        Div message = new Div();
        Div form = new Div(message, opens, closes);
        form.addClassName("stack");
        return new Card("Opening hours", form, Buttons.outlined("Save the hours", click -> {
            message.removeAll();
            LocalTime from = opens.getValue();
            LocalTime to = closes.getValue();
            if (from == null || to == null || !from.isBefore(to)) {
                message.add(new NoteBox(Tone.CAUTION, "Enter two times, with Opens before Closes. Nothing was saved."));
                return;
            }
            settings.open(new OpeningHours(from, to));
            Toast.show("Saved.");
        }));
    }

    private static TimeField time(String label, LocalTime value) {
        TimeField time = new TimeField(label);
        time.setValue(value);
        time.setStep(Duration.ofMinutes(30));
        return time;
    }
}

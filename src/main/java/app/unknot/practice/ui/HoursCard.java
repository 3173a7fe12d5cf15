package app.unknot.practice.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.practice.Location;
import app.unknot.practice.OpeningHours;
import app.unknot.practice.locations.LocationSettings;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.InputForm;
import app.unknot.shared.ui.TimeField;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.time.LocalTime;

/** When the practice receives clients, while it has one place. The schedule is as long as this. */
final class HoursCard {
    private HoursCard() {}

    static Component create(Location location, LocationSettings settings) {
        OpeningHours hours = location.hours();
        TimeField opens = time(PracticeText.OPENS.text(), hours.opens());
        TimeField closes = time(PracticeText.CLOSES.text(), hours.closes());
        Div fields = new Div(opens, closes);
        fields.addClassName("stack");
        InputForm form = new InputForm("practice.hours", PracticeText.OPENING_HOURS.text(), fields);
        return new Card(
                PracticeText.OPENING_HOURS.text(),
                form.message(),
                fields,
                form.outlined(
                        PracticeText.SAVE_THE_HOURS.text(),
                        () -> {
                            LocalTime from = opens.getValue();
                            LocalTime to = closes.getValue();
                            if (from == null || to == null || !from.isBefore(to))
                                throw new RefusedRequest(PracticeText.ENTER_TWO_TIMES_WITH_OPENS.text());
                            settings.open(location.id(), new OpeningHours(from, to));
                        },
                        () -> Toast.show(PracticeText.SAVED.text())));
    }

    static TimeField time(String label, LocalTime value) {
        TimeField time = new TimeField(label);
        time.setValue(value);
        time.setStep(Duration.ofMinutes(30));
        return time;
    }
}

package app.unknot.practice.ui;

import app.unknot.practice.Location;
import app.unknot.practice.locations.LocationSettings;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.InputForm;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.Component;

/** When the practice receives clients, while it has one place. The schedule is as long as this. */
final class HoursCard {
    private HoursCard() {}

    static Component create(Location location, LocationSettings settings) {
        WeekFields week = new WeekFields(location.hours());
        InputForm form = new InputForm("practice.hours", PracticeText.OPENING_HOURS.text(), week);
        return new Card(
                PracticeText.OPENING_HOURS.text(),
                form.message(),
                week,
                form.outlined(
                        PracticeText.SAVE_THE_HOURS.text(),
                        () -> settings.open(location.id(), week.hours()),
                        () -> Toast.show(PracticeText.SAVED.text())));
    }
}

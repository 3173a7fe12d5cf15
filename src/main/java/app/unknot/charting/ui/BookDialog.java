package app.unknot.charting.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.UserId;
import app.unknot.clients.ClientReference;
import app.unknot.schedule.Schedule;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Books a session of a client with the therapist who asks. */
final class BookDialog {
    private static final int STEP = 15;

    private BookDialog() {}

    static void open(
            ClientReference client, UserId therapist, Schedule schedule, PracticeClock clock, Runnable afterwards) {
        Dialog dialog = new Dialog("Book " + client.name());
        DatePicker day = new DatePicker("Day", clock.today());
        day.setMin(clock.today());
        TimePicker time = new TimePicker("Start", quarter(clock));
        time.setStep(Duration.ofMinutes(STEP));
        Select<Integer> minutes = new Select<>("Minutes", event -> {}, 30, 45, 60, 75, 90, 120);
        minutes.setValue(60);
        Div message = new Div();
        Div form = new Div(message, day, time, minutes);
        form.addClassName("stack");
        dialog.add(form);
        dialog.getFooter().add(Buttons.plain("Cancel", click -> dialog.close()), Buttons.primary("Book it", click -> {
            if (day.getValue() == null || time.getValue() == null) {
                refuse(message, "Choose a day and a time.");
                return;
            }
            Instant start = day.getValue()
                    .atTime(time.getValue())
                    .atZone(clock.getZone())
                    .toInstant();
            try {
                schedule.book(client.id(), therapist, null, start, Duration.ofMinutes(minutes.getValue()));
                dialog.close();
                Toast.show("Booked for " + Formats.dayAndTime(start, clock.getZone()) + ".");
                afterwards.run();
            } catch (RefusedRequest refused) {
                refuse(message, String.valueOf(refused.getMessage()));
            }
        }));
        dialog.open();
    }

    private static LocalTime quarter(PracticeClock clock) {
        LocalTime now = LocalTime.ofInstant(clock.instant(), clock.getZone()).truncatedTo(ChronoUnit.MINUTES);
        return now.minusMinutes(now.getMinute() % STEP);
    }

    private static void refuse(Div message, String words) {
        message.removeAll();
        message.add(new NoteBox(Tone.CAUTION, words));
    }
}

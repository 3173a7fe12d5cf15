package app.unknot.shell;

import static app.unknot.shell.MatrixWorld.practice;

import app.unknot.accounts.tablets.Tablets;
import app.unknot.practice.PracticeSettings;
import app.unknot.practice.Rooms;
import app.unknot.practice.hours.ClosedDays;
import app.unknot.practice.hours.ClosedForm;
import app.unknot.practice.hours.Holidays;
import app.unknot.practice.hours.RoomSettings;
import app.unknot.practice.locations.LocationForm;
import app.unknot.practice.locations.LocationSettings;
import app.unknot.schedule.settings.MessageSettings;
import app.unknot.schedule.settings.ReminderWording;
import app.unknot.shared.LocationId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is set for the whole practice, its places and rooms: rows of the permission matrix. */
final class SettingsRows {
    static final List<MatrixWorld.Row> ROWS = List.of(
            practice(
                    "tablet: say where it is", "a", w -> w.get(Tablets.class).locate(new UUID(0, 0), LocationId.FIRST)),
            practice(
                    "settings",
                    "a",
                    w -> w.get(PracticeSettings.class)
                            .save(w.get(PracticeSettings.class).profile())),
            practice("locations: see", "mal", w -> w.get(LocationSettings.class).mine()),
            practice(
                    "location: change",
                    "ma",
                    w -> w.get(LocationSettings.class).change(LocationId.FIRST, LocationForm.named("x".repeat(61)), 0)),
            practice("location: add", "ma", w -> w.get(LocationSettings.class).add(LocationForm.named(""))),
            practice("location: close", "ma", w -> w.get(LocationSettings.class).close(LocationId.FIRST)),
            practice("closed days: see", "mal", w -> w.get(ClosedDays.class).ahead()),
            practice(
                    "closed days of all places: add",
                    "ma",
                    w -> w.get(ClosedDays.class).add(new ClosedForm(null, null, null, null, null, ""))),
            practice("holidays: see", "mal", w -> w.get(Holidays.class).ahead()),
            practice("holidays: decide", "ma", w -> w.get(Holidays.class).decide(Map.of())),
            practice("rooms: see all", "ma", w -> w.get(RoomSettings.class).all(LocationId.FIRST)),
            practice("room: add", "ma", w -> w.get(Rooms.class).add(LocationId.FIRST, "")),
            practice("reminders: words", "a", w -> w.get(MessageSettings.class).save(new ReminderWording("{"), false)));

    private SettingsRows() {}
}

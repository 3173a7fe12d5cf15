package app.unknot.practice.ui;

import app.unknot.practice.Room;
import app.unknot.practice.Rooms;
import app.unknot.practice.VisitsAhead.Visit;
import app.unknot.practice.hours.RoomClosure;
import app.unknot.practice.hours.RoomSettings;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Confirm;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** What can be done about a room. */
final class RoomCare {
    private final RoomSettings settings;
    private final PracticeClock clock;
    private final boolean seesSchedule;

    RoomCare(RoomSettings settings, PracticeClock clock, boolean seesSchedule) {
        this.settings = settings;
        this.clock = clock;
        this.seesSchedule = seesSchedule;
    }

    List<Room> all(LocationId location) {
        return settings.all(location);
    }

    List<RoomClosure> closures(LocationId location) {
        return settings.closures(location);
    }

    void rename(Room room, Runnable afterwards) {
        TextLine name = new TextLine(PracticeText.NAME_OF_THE_ROOM.text(), Rooms.NAME);
        name.setValue(room.name());
        name.setWidthFull();
        Div fields = new Div(name);
        InputDialog dialog =
                new InputDialog("practice.rename." + room.id(), PracticeText.RENAME_2.text(room.name()), fields);
        dialog.cancel(PracticeText.CANCEL.text());
        dialog.save(PracticeText.SAVE.text(), () -> settings.rename(room.id(), name.text()), () -> {
            Toast.show(PracticeText.SAVED.text());
            afterwards.run();
        });
        dialog.open();
    }

    void close(Room room, Runnable afterwards) {
        new ClosedDialog(
                        new ClosedDialog.Subject(
                                room.id().toString(),
                                PracticeText.CLOSE_FOR_A_TIME_2.text(room.name()),
                                List.of(),
                                seesSchedule),
                        clock,
                        form -> settings.visits(room.id(), form),
                        form -> settings.close(room.id(), form),
                        afterwards)
                .open();
    }

    void open(RoomClosure closure, Runnable afterwards) {
        settings.open(closure.id());
        Toast.show(PracticeText.SAVED.text());
        afterwards.run();
    }

    /** Asks first, and where visits are booked says which instead. */
    void retire(Room room, Runnable afterwards) {
        List<Visit> ahead = settings.visits(room.id());
        if (!ahead.isEmpty()) {
            say(room, ahead);
            return;
        }
        Confirm.ask(
                PracticeText.RETIRE_2.text(room.name()),
                PracticeText.NO_ONE_IS_BOOKED_THERE.text(),
                PracticeText.RETIRE.text(),
                () -> {
                    settings.retire(room.id());
                    afterwards.run();
                });
    }

    void useAgain(Room room, Runnable afterwards) {
        settings.useAgain(room.id());
        afterwards.run();
    }

    private void say(Room room, List<Visit> ahead) {
        VisitLines visits = new VisitLines(seesSchedule);
        visits.show(ahead);
        Dialog dialog = new Dialog(PracticeText.RETIRE_2.text(room.name()));
        Div body = new Div(new Paragraph(PracticeText.MOVE_THEM_FIRST.text()), visits);
        body.addClassNames("stack", "sched-form");
        dialog.add(body);
        dialog.getFooter().add(Buttons.plain(PracticeText.CLOSE_THE_LIST.text(), click -> dialog.close()));
        dialog.open();
    }
}

package app.unknot.practice.ui;

import app.unknot.practice.Room;
import app.unknot.practice.Rooms;
import app.unknot.practice.hours.RoomClosure;
import app.unknot.shared.LocationId;
import app.unknot.shared.Refused;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.InputForm;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The rooms of one place, what can be done about each, and a field for one more. */
final class RoomList {
    private final Rooms rooms;
    private final RoomCare care;
    private final LocationId location;
    private final Div list = new Div();
    private final TextLine name = new TextLine(PracticeText.NEW_ROOM.text(), Rooms.NAME);
    private final Div field = new Div(name);
    private final InputForm form;

    RoomList(Rooms rooms, RoomCare care, LocationId location) {
        this.rooms = rooms;
        this.care = care;
        this.location = location;
        form = new InputForm("practice.room." + location, PracticeText.NEW_ROOM.text(), field);
        refresh();
    }

    Div list() {
        return list;
    }

    Div message() {
        return form.message();
    }

    Div field() {
        return field;
    }

    NativeButton button() {
        return form.outlined(PracticeText.ADD_ROOM.text(), () -> rooms.add(location, name.text()), () -> {
            name.clear();
            refresh();
        });
    }

    private void refresh() {
        list.removeAll();
        List<RoomClosure> closures = care.closures(location);
        for (Room room : care.all(location)) list.add(row(room, closures));
    }

    private Component row(Room room, List<RoomClosure> closures) {
        Span title = new Span(room.name());
        title.addClassName("strong");
        Div words = new Div(title);
        if (!room.isInUse()) words.add(new Tag(Tone.PLAIN, PracticeText.RETIRED.text()));
        Div acts = new Div();
        acts.addClassNames("row", "wrap");
        acts.add(act(PracticeText.RENAME, PracticeText.RENAME_2, room, () -> care.rename(room, this::refresh)));
        if (room.isInUse())
            acts.add(
                    act(
                            PracticeText.CLOSE_FOR_A_TIME,
                            PracticeText.CLOSE_FOR_A_TIME_2,
                            room,
                            () -> care.close(room, this::refresh)),
                    act(PracticeText.RETIRE, PracticeText.RETIRE_2, room, () -> care.retire(room, this::refresh)));
        else
            acts.add(act(
                    PracticeText.USE_AGAIN, PracticeText.USE_AGAIN_2, room, () -> care.useAgain(room, this::refresh)));
        Div row = new Div(words);
        closures.stream()
                .filter(closure -> closure.room().equals(room.id()))
                .forEach(closure -> row.add(closed(room, closure)));
        row.add(acts);
        row.addClassName("room-row");
        row.getElement().setAttribute("data-test", "room");
        return row;
    }

    private Component closed(Room room, RoomClosure closure) {
        Span when = new Span(ClosedWords.of(closure.time()));
        when.addClassName("grow");
        Div line = new Div(
                when,
                act(PracticeText.OPEN_AGAIN, PracticeText.OPEN_AGAIN_2, room, () -> care.open(closure, this::refresh)));
        line.addClassNames("row", "quiet");
        return line;
    }

    private NativeButton act(PracticeText words, PracticeText label, Room room, Runnable act) {
        NativeButton button = Buttons.plain(words.text(), click -> attempt(act));
        button.getElement().setAttribute("aria-label", label.text(room.name()));
        return button;
    }

    private void attempt(Runnable act) {
        form.message().removeAll();
        try {
            act.run();
        } catch (Refused refused) {
            form.say(Tone.CAUTION, refused.words());
        }
    }
}

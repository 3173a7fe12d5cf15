package app.unknot.practice.ui;

import app.unknot.practice.Room;
import app.unknot.practice.Rooms;
import app.unknot.shared.LocationId;
import app.unknot.shared.ui.InputForm;
import app.unknot.shared.ui.TextLine;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** The rooms of one place, and a field for one more. */
final class RoomList {
    private final Rooms rooms;
    private final LocationId location;
    private final Div list = new Div();
    private final TextLine name = new TextLine(PracticeText.NEW_ROOM.text(), Rooms.NAME);
    private final Div field = new Div(name);
    private final InputForm form;

    RoomList(Rooms rooms, LocationId location) {
        this.rooms = rooms;
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
        for (Room room : rooms.at(location)) {
            Div row = new Div(new Span(room.name()));
            row.addClassName("list-row");
            list.add(row);
        }
    }
}

package app.unknot.practice.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.practice.Room;
import app.unknot.practice.Rooms;
import app.unknot.shared.LocationId;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;

/** The rooms of one place, and a field for one more. */
final class RoomList {
    private final Rooms rooms;
    private final LocationId location;
    private final Div list = new Div();
    private final TextField name = new TextField(PracticeText.NEW_ROOM.text());
    private final Div message = new Div();
    private final NativeButton add = Buttons.outlined(PracticeText.ADD_ROOM.text(), click -> add());

    RoomList(Rooms rooms, LocationId location) {
        this.rooms = rooms;
        this.location = location;
        name.setMaxLength(60);
        refresh();
    }

    Div list() {
        return list;
    }

    Div message() {
        return message;
    }

    TextField field() {
        return name;
    }

    NativeButton button() {
        return add;
    }

    private void add() {
        message.removeAll();
        if (name.getValue().isBlank()) return;
        try {
            rooms.add(location, name.getValue());
            name.clear();
            refresh();
        } catch (RefusedRequest refused) {
            message.add(new NoteBox(Tone.CAUTION, String.valueOf(refused.getMessage())));
        }
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

package app.unknot.shared.ui;

import com.vaadin.flow.component.notification.Notification;

/** A passing word about something that is done. What needs an answer stands beside the thing itself instead. */
public final class Toast {
    private static final int MILLIS = 5_000;

    private Toast() {}

    public static void show(String words) {
        Notification.show(words, MILLIS, Notification.Position.BOTTOM_CENTER);
    }
}
